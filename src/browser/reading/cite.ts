/** The reference at the foot of a document: it names the paragraph that was opened, and is copied at a press. */
import { citeWords } from '../../frame/words.ts';
import { say } from '../say.ts';

const reference = document.querySelector('#reference');
const address = reference?.querySelector('.address');
const edition = reference?.querySelector<HTMLAnchorElement>('.edition-cited');

/** What the address says before a paragraph was opened. */
const whole = address?.textContent ?? '';

/** Puts the paragraph in the address bar into the reference. */
export function citeHere(): void {
  const here = /^#p\d+[a-z]*$/.test(location.hash) ? location.hash : '';
  if (address) address.textContent = whole + here;
  if (edition) edition.hash = here;
}

/** Copies the reference; where a browser does not let a page copy, it is selected for the reader to do so. */
export async function copyReference(): Promise<void> {
  citeHere();
  if (!reference) return;
  try {
    await navigator.clipboard.writeText(textOf(reference));
    say(citeWords.copied);
  } catch {
    getSelection()?.selectAllChildren(reference);
    say(citeWords.copyByHand, 'until a click');
  }
}

/** In words, whether the address is shown or only on paper. */
function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
