import type { Kept } from '../../kept.ts';
import type { Fault } from '../faults.ts';
import type { Withheld } from '../ledger/withheld.ts';
import type { Manuscript } from '../model.ts';
import type { Settled } from '../read/settle.ts';
import { holdsText } from './holds-text.ts';
import { readManuscript } from './read-manuscript.ts';

/**
 * The documents without those that a folder holds and that have no text: who lists a folder did not say that each file in it is one.
 * The parameters beside them are those of {@link readManuscript}; faults are those of texts that are left out.
 */
export function withoutEmpty(
  { manuscripts: all, delisted }: Omit<Settled, 'faults'>,
  everywhere: Withheld,
  kept: Kept,
): Settled {
  const empty = new Map<Manuscript, readonly Fault[]>();
  for (const manuscript of all) {
    if (manuscript.listing.section === undefined || PLAIN_LINE.test(manuscript.content().text)) continue;
    const { tree, faults } = readManuscript(manuscript, everywhere, kept);
    if (!holdsText(tree)) empty.set(manuscript, faults);
  }
  return {
    manuscripts: all.filter((manuscript) => !empty.has(manuscript)),
    delisted: [...delisted, ...[...empty.keys()].flatMap(({ ledger }) => ledger ?? [])],
    faults: [...empty.values()].flat(),
  };
}

/**
 * A line that is text in every format, so that most files need not be parsed: it starts with a capital and ends a sentence, and nothing
 * before it can be the beginning of a comment, a definition or a program.
 */
const PLAIN_LINE = /^[^<>[\]{}%$`~=+:]*?^\p{Lu}[^<>[\]{}%$`~=+:\n]*[.!?][ \t]*$(?!\n[ \t]*=)/mu;
