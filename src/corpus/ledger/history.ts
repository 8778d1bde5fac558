import { diffArrays } from 'diff';
import { editionOf, type Published } from './editions.ts';
import type { Entry } from './entry.ts';

/** A run of words of a paragraph: in both editions, only in the older, or only in the newer. */
type Part = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

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

/** Beyond this many changed words a comparison says less than the two texts. */
const MOST_CHANGES = 1000;

function compareWords(older: string, newer: string): Part[] {
  const found = diffArrays(older.split(/(\s+)/), newer.split(/(\s+)/), { maxEditLength: MOST_CHANGES });
  if (!found)
    return [
      { kind: 'deleted', text: older },
      { kind: 'inserted', text: newer },
    ];
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }));
}
