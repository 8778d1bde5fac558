import type { Stages } from '../../stages.ts';
import { thousands } from './thousands.ts';

/** Where the stages of a build are shown, and by which clock. */
export type Screen = {
  /** Milliseconds since the work began. */
  readonly now: () => number;
  readonly write: (text: string) => void;
  /** The width of a terminal, on which a line can be written over; nothing for a log. */
  readonly columns: number | undefined;
};

/** The stages of one work as they are shown, and how long each took. */
export type StageWatch = Stages & {
  /** To be called now and then, for a stage that counts nothing. */
  look(): void;
  /** To be called before something else is said. */
  pause(): void;
  /** The work is over. */
  end(): void;
  /** In order, in seconds, the one that is under way too. */
  times(): { readonly name: string; readonly seconds: number }[];
};

/** A work that is over before, in milliseconds, shows nothing. */
const PATIENCE = 2000;

/** Between two writings of a line, in milliseconds: on a terminal, and in a log. */
const EVERY = { terminal: 100, log: 10_000 };

/** The first seconds of a stage tell little of the rest. */
const LEAST_SECONDS = 1;

/**
 * Shows long work: on a terminal a line for each stage, written over as it goes on; in a log a line every ten seconds, with the time
 * in brackets, by which it is told from what a build has to say.
 *
 * `[20 s] names: 400 of 1,000, 210 a second, 3 s left`
 */
export function watchStages({ now, write, columns }: Screen): StageWatch {
  const stages: Stage[] = [];
  const every = columns === undefined ? EVERY.log : EVERY.terminal;
  let written = 0;
  let isOpen = false;

  const show = (line: string, isOver: boolean) => {
    written = now();
    if (columns === undefined) write(`[${time(written / 1000)}] ${line}\n`);
    else write(`${isOpen ? OVER : ''}${line.slice(0, columns - 1)}${isOver ? '\n' : ''}`);
    isOpen = columns !== undefined && !isOver;
  };
  const look = () => {
    const stage = stages.at(-1);
    if (stage && stage.end === undefined && now() >= PATIENCE && now() - written >= every)
      show(lineOf(stage, now()), false);
  };
  const pause = () => {
    const stage = stages.at(-1);
    if (isOpen && stage) show(`${stage.name}: ${secondsOf(stage, now()).toFixed(1)} s`, true);
  };
  const end = () => {
    pause();
    const last = stages.at(-1);
    if (last) last.end ??= now();
  };
  return {
    begin(name, total) {
      end();
      // The first began when the process did.
      stages.push({ name, start: stages.length > 0 ? now() : 0, end: undefined, total, done: 0 });
      look();
    },
    done(count) {
      const stage = stages.at(-1);
      if (stage) stage.done = count;
      look();
    },
    look,
    pause,
    end,
    times: () => stages.map((stage) => ({ name: stage.name, seconds: secondsOf(stage, now()) })),
  };
}

type Stage = {
  readonly name: string;
  readonly start: number;
  end: number | undefined;
  readonly total: number | undefined;
  done: number;
};

/** To the beginning of the line, and what stood there is gone: ECMA-48, 8.3.41. */
const OVER = '\r\u001B[2K';

function lineOf(stage: Stage, now: number): string {
  const { name, total, done } = stage;
  const seconds = secondsOf(stage, now);
  if (total === undefined) return `${name}: ${time(seconds)}`;
  const counted = `${name}: ${thousands(done)} of ${thousands(total)}`;
  if (done === 0 || seconds < LEAST_SECONDS) return counted;
  const rate = done / seconds;
  const left = time((total - done) / rate);
  return `${counted}, ${rate < 10 ? rate.toFixed(1) : thousands(Math.round(rate))} a second, ${left} left`;
}

function secondsOf({ start, end }: Stage, now: number): number {
  return ((end ?? now) - start) / 1000;
}

/** `45 s`, `2 min 5 s` */
function time(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
