import { compareWords, type Part } from './compare-words.ts';
import { editionOf, type Published } from './editions.ts';
import type { Entry } from '../entry.ts';

/** What became of a paragraph from one edition to the next. */
type Change = {
  readonly address: string;
  readonly kind: 'new' | 'changed' | 'moved' | 'removed';
  readonly parts: readonly Part[];
};

export type Edition = { readonly edition: number; readonly changes: readonly Change[] };

/** What changed from edition to edition, word by word, the newest first. The first edition has no changes. */
export function history(entries: readonly Entry[], editions: number): Edition[] {
  const numbers = Array.from({ length: editions }, (_, i) => editions - i);
  return numbers.map((edition) => ({
    edition,
    changes:
      edition === 1
        ? []
        : changes(editionOf(entries, edition - 1), editionOf(entries, edition), movedIn(entries, edition)),
  }));
}

function movedIn(entries: readonly Entry[], edition: number): Set<string> {
  return new Set(
    entries.filter(({ moved }) => moved?.some((move) => move.edition === edition)).map(({ address }) => address),
  );
}

function changes(older: readonly Published[], newer: readonly Published[], moved: ReadonlySet<string>): Change[] {
  const before = new Map(older.map(({ address, text }) => [address, text]));
  const now = new Set(newer.map(({ address }) => address));
  const present = newer.flatMap(({ address, text }): Change[] => {
    const was = before.get(address);
    if (was === undefined) return [{ address, kind: 'new', parts: [{ kind: 'inserted', text }] }];
    if (was !== text) return [{ address, kind: 'changed', parts: compareWords(was, text) }];
    return moved.has(address) ? [{ address, kind: 'moved', parts: [{ kind: 'same', text }] }] : [];
  });
  const gone = older.filter(({ address }) => !now.has(address));
  return [
    ...present,
    ...gone.map(({ address, text }): Change => ({ address, kind: 'removed', parts: [{ kind: 'deleted', text }] })),
  ];
}
