import { textWords } from '../../frame/words.ts';
import { plainSpaces } from '../text/white-space.ts';
import { type Entry, isAlive } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { emptied } from './withdrawal.ts';

/**
 * The ledger without the comments of HTML that were published as text once: a paragraph that was nothing else and is gone is
 * withdrawn, and so are wordings from which nothing but comments went. Nothing is looked for elsewhere: the source has its comments.
 */
export function withdrawComments(ledger: Ledger): Ledger {
  if (!ledger.entries.some(({ text, earlier }) => [text, ...earlier.map((one) => one.text)].join().includes('<!--')))
    return ledger;
  return { ...ledger, entries: ledger.entries.map((entry) => withoutComments(entry, ledger.edition)) };
}

function withoutComments(entry: Entry, edition: number): Entry {
  const { text, earlier } = entry;
  if (!isAlive(entry) && !entry.withdrawn && text !== '' && uncommented(text) === '')
    return emptied(entry, textWords.editorsComment, edition, []);
  const shown = earlier.map((wording, i) => {
    const next = earlier[i + 1]?.text ?? text;
    const isComment = wording.text.includes('<!--') && uncommented(wording.text) === uncommented(next);
    return isComment && !next.includes('<!--') ? { ...wording, text: '' } : wording;
  });
  return { ...entry, earlier: shown };
}

function uncommented(text: string): string {
  return plainSpaces(text.replace(/<!--[\s\S]*?-->/g, ''));
}
