import { linkWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { say } from '../../say.ts';
import { offerAbove } from './choices.ts';

/** Copies a text and says so; where a page may not write to the clipboard, the text is shown, to be copied by hand. */
export function copy(text: string, said: string, control: HTMLElement): void {
  void write(text).then((isCopied) => {
    say(isCopied ? said : linkWords.copyByHand);
    if (!isCopied) showToCopy(text, control);
  });
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Of a longer text the rest is reached by scrolling: the paragraph stays in view. */
const MOST_ROWS = 6;

function showToCopy(text: string, control: HTMLElement): void {
  const area = element('textarea', { readOnly: true, value: text, rows: 1 });
  offerAbove(control, linkWords.copyByHand, element('label', {}, linkWords.copyByHand, area));
  while (area.rows < MOST_ROWS && area.scrollHeight > area.clientHeight) area.rows += 1;
  // After the control has got the focus back.
  setTimeout(() => {
    area.focus({ preventScroll: true });
    area.select();
  });
}
