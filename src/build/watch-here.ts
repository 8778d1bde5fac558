import { type StageWatch, watchStages } from './watch-stages.ts';

/** Between two looks, in milliseconds: often enough for a log, and for the seconds on a terminal. */
const LOOK_EVERY = 1000;

/** Of a terminal that does not say how wide it is. */
const DEFAULT_COLUMNS = 80;

/** Shows the stages of a work in the terminal or the log that it is called from, apart from what it says on standard output. */
export function watchHere(): StageWatch & Disposable {
  const { stderr } = process;
  const canWriteOver = stderr.isTTY && process.env.TERM !== 'dumb' && process.env.CI === undefined;
  const watch = watchStages({
    now: () => performance.now(),
    write: (text) => stderr.write(text),
    columns: canWriteOver ? stderr.columns || DEFAULT_COLUMNS : undefined,
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
