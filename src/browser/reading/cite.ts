/** The reference at the foot of a document is copied at a press. */
import { citeWords } from '../../frame/words.ts';
import { copy } from './links/copy.ts';

/** In words, whether the address is shown or only on paper. */
export function copyReference(button: HTMLElement): void {
  const said = document.querySelector('#reference')?.textContent ?? '';
  copy(said.replace(/\s+/g, ' ').trim(), citeWords.copied, button);
}
