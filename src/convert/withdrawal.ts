/** Texts that were taken back: the ledger keeps their hashes only, and by these no later build brings them back. */
import { hash } from 'node:crypto';
import type { Entry, Wording } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { sentenceStarts } from './sentences.ts';
import { plainSpaces } from './white-space.ts';

/** A text that nobody may read any more, so that it can be known again wherever it stands. */
export type Mark = {
  /** SHA-256 of the text, white space as single spaces. */
  readonly hash: string;
  /** How many sentences it had. */
  readonly sentences: number;
};

function markOf(text: string): Mark {
  const plain = plainSpaces(text);
  return { hash: hash('sha256', plain), sentences: sentenceStarts(plain).length };
}

/** The ledger without any wording of this address. The address stays, as a note. */
export function withdrawParagraph(ledger: Ledger, address: string, reason: string): Ledger {
  return {
    ...ledger,
    entries: ledger.entries.map((entry) =>
      entry.address === address ? withdrawn(entry, reason, ledger.edition) : entry,
    ),
  };
}

/** The ledger without any text; the document is published no more. */
export function withdrawDocument(ledger: Ledger, reason: string): Ledger {
  return {
    ...ledger,
    withdrawn: reason,
    entries: ledger.entries.map((entry) => withdrawn(entry, reason, ledger.edition)),
  };
}

/** The ledger without what an address said in one edition; none if that is what it says in the last one. */
export function withdrawWording(ledger: Ledger, address: string, edition: number): Ledger | undefined {
  const covers = ({ from, to }: Wording) => from <= edition && edition <= to;
  const entry = ledger.entries.find((one) => one.address === address);
  if (!entry?.earlier.some(covers)) return undefined;
  const earlier = entry.earlier.map((wording) =>
    covers(wording) ? { ...wording, text: '', mark: markOf(wording.text) } : wording,
  );
  return { ...ledger, entries: ledger.entries.map((one) => (one === entry ? { ...one, earlier } : one)) };
}

function withdrawn(entry: Entry, reason: string, edition: number): Entry {
  if (entry.withdrawn) return entry;
  const { into: _, earlier, text, to = edition, ...rest } = entry;
  const marks = [...earlier.filter((wording) => wording.text !== '').map((wording) => wording.text), text].map(markOf);
  return {
    ...rest,
    text: '',
    to,
    earlier: earlier.map((wording) => ({ ...wording, text: '' })),
    withdrawn: { reason, marks },
  };
}

/** Whether a paragraph is one that was taken back. */
export function isWithdrawnText(text: string, ledger: Ledger | undefined): boolean {
  const marks = marksOf(ledger);
  return marks.length > 0 && marks.some((mark) => mark.hash === hash('sha256', plainSpaces(text)));
}

/** The text without what was taken back, wherever its paragraphs start today. */
export function withoutWithdrawn(text: string, ledger: Ledger | undefined): string {
  return marksOf(ledger).reduce(cut, text);
}

function marksOf(ledger: Ledger | undefined): Mark[] {
  return ledger?.entries.flatMap(({ withdrawn: taken }) => taken?.marks ?? []) ?? [];
}

function cut(text: string, { hash: wanted, sentences }: Mark): string {
  const starts = [...sentenceStarts(text), text.length];
  let kept = '';
  let from = 0;
  for (let first = 0; first + sentences < starts.length; first += 1) {
    const [start = 0, end = 0] = [starts[first], starts[first + sentences]];
    if (start < from || hash('sha256', plainSpaces(text.slice(start, end))) !== wanted) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
