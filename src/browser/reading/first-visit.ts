import { firstVisitWords } from '../../frame/words.ts';
import { say } from '../say.ts';

const KEY = 'numbers-known';

/** Says once, to a reader who begins to read here, what the numbers are for; never over another message. */
export function greet(): void {
  try {
    if (localStorage.getItem(KEY)) return;
    localStorage.setItem(KEY, 'yes');
  } catch {
    // A browser that remembers nothing would say it on each page.
    return;
  }
  if (!document.querySelector('#status')?.textContent) say(firstVisitWords.numbers);
}
