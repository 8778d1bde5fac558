import { typingPause } from './typing-pause.ts';

/** Typing pauses this long, in milliseconds, after a word of one or two letters, which hardly ends there, before it is asked. */
const PAUSE_IN_WORD = 300;

/** So long before a pause has been long enough, in milliseconds, what was typed is prepared. */
const AHEAD = 30;

/** What is told of typing: each change, that it seems to pause, and that it does. */
type Listeners = { readonly onChange: () => void; readonly onAlmost: () => void; readonly onPause: () => void };

export type Typing = {
  /** Whether a key was pressed after which typing has not paused yet. */
  readonly isGoingOn: boolean;
  /** Forgets the keys that were pressed: nothing is told of them. */
  stop(): void;
};

/** Tells when typing in a field pauses, by the pace of this reader. */
export function watchTyping(input: HTMLInputElement, { onChange, onAlmost, onPause }: Listeners): Typing {
  const pauseAfter = typingPause();
  let pause = pauseAfter(0);
  /** 0 when nothing is waited for. */
  let timer = 0;

  const wait = (then: () => void, time: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(then, time);
  };
  const end = () => {
    timer = 0;
    onPause();
  };
  input.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'Shift') pause = pauseAfter(timeStamp);
  });
  input.addEventListener('input', () => {
    onChange();
    wait(
      () => {
        wait(end, AHEAD);
        onAlmost();
      },
      (endsInWord(input.value) ? PAUSE_IN_WORD : pause) - AHEAD,
    );
  });
  return {
    get isGoingOn() {
      return timer > 0;
    },
    stop() {
      clearTimeout(timer);
      timer = 0;
    },
  };
}

/** Two capitals are a word: "US". */
function endsInWord(typed: string): boolean {
  return /(^|\s)(\p{L}|\p{L}\p{Ll})$/u.test(typed);
}
