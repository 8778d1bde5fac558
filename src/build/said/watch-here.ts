import { isOn } from '../../settings.ts';
import { type StageWatch, watchStages } from './watch-stages.ts';

/** Between two looks, in milliseconds: often enough for a log, and for the seconds on a terminal. */
const LOOK_EVERY = 1000;

/** Of a terminal that does not say how wide it is. */
const DEFAULT_COLUMNS = 80;

/**
 * Shows the stages of a work in the terminal or in the log of CI, on standard error. A program that reads what a build says gets
 * nothing of them.
 */
export function watchHere(): StageWatch & Disposable {
  const { stderr, env } = process;
  const isLog = isOn(env.CI) || env.TERM === 'dumb';
  const watch = watchStages({
    now: () => performance.now(),
    write: (text) => (stderr.isTTY || isOn(env.CI) ? stderr.write(text) : false),
    columns: isLog ? undefined : stderr.columns || DEFAULT_COLUMNS,
  });
  const looking = setInterval(watch.look, LOOK_EVERY).unref();
  return {
    ...watch,
    [Symbol.dispose]() {
      clearInterval(looking);
      watch.end();
    },
  };
}
