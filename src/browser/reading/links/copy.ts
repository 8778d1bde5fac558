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

function showToCopy(text: string, control: HTMLElement): void {
  const rows = Math.min(6, text.split('\n').length + Math.floor(text.length / 60));
  const area = element('textarea', { readOnly: true, value: text, rows });
  offerAbove(control, linkWords.copyByHand, element('label', {}, linkWords.copyByHand, area));
  // After the control has got the focus back.
  setTimeout(() => {
    area.focus({ preventScroll: true });
    area.select();
  });
}
