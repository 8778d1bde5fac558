import { inOrder, lastEdition } from '../ledger/editions/editions.ts';
import { destinations, type Entry, isAlive, type Move } from '../ledger/entry.ts';
import { longestIncreasing } from './match/increasing.ts';
import { match } from './match/match.ts';
import { number } from './number.ts';
import { relocate } from './relocate.ts';
import { plainSpaces } from '../text/white-space.ts';

/** The paragraphs of a new version with their addresses, and the ledger after it. */
export type Carried = {
  /** One for each paragraph, in order. */
  readonly addresses: readonly string[];
  /** In order of publication; an entry of which nothing is new is the same object. */
  readonly entries: readonly Entry[];
};

/**
 * Carries the addresses of a document over to a new version of it, which is to be the given edition.
 *
 * A version that differs in white space only, or not at all, changes no entry. Withdrawn entries stay as they are.
 *
 * `carry(p1 'One.' p2 'Two.', ['One.', 'New.', 'Two.'], 2)` → addresses `p1`, `p1a`, `p2`
 */
export function carry(entries: readonly Entry[], paragraphs: readonly string[], edition: number): Carried {
  const { alive, formers } = known(entries);
  const { heirs, keepers, parts } = match(
    alive.map(({ text, earlier }) => ({ text, earlier: earlier.map((wording) => wording.text) })),
    paragraphs,
    formers.map(({ entry, ...place }) => ({ text: entry.text, ...place })),
  );
  const olds = [...alive, ...formers.map(({ entry }) => entry)];
  const addresses = number(
    Array.from(keepers, (old) => olds[old]?.address),
    entries.map(({ address }) => address),
  );
  const heirOf = new Map(olds.map((old, index) => [old.address, heirs[index] ?? -1]));
  const moves = movesOf(entries, addresses, edition);
  const standing = new Map(addresses.map((address, index) => [address, index]));

  const carried = entries.map((entry) => {
    const index = standing.get(entry.address);
    if (index !== undefined) return placed(restated(entry, paragraphs[index] ?? '', edition), moves);
    return isAlive(entry) ? ended(entry, addresses[heirOf.get(entry.address) ?? -1], edition) : entry;
  });
  const wholes = addresses.map((_, index) => olds[parts.get(index) ?? -1]?.address);
  const added = addNew(entries, addresses, paragraphs, wholes, edition);
  return { addresses, entries: relocate(entries, [...carried, ...added], edition) };
}

/** The last edition in order, and what may come back with its place in it. */
function known(entries: readonly Entry[]) {
  const alive = lastEdition(entries);
  const rank = new Map(alive.map(({ address }, index) => [address, index]));
  const leads = destinations(entries);
  let behind = 0;
  const formers = inOrder(entries).flatMap((entry) => {
    if (isAlive(entry)) behind += 1;
    if (isAlive(entry) || entry.withdrawn !== undefined) return [];
    const joinedTo = rank.get(leads.get(entry.address) ?? '');
    return [{ entry, behind, ...(joinedTo === undefined ? {} : { joinedTo }) }];
  });
  return { alive, formers };
}

/** The entry with the text that its paragraph has in this edition. */
function restated(entry: Entry, text: string, edition: number): Entry {
  if (isAlive(entry) && plainSpaces(entry.text) === plainSpaces(text)) return entry;
  const { to = edition - 1, into: _into, removed: _removed, ...rest } = entry;
  return { ...rest, text, from: edition, earlier: [...entry.earlier, { text: entry.text, from: entry.from, to }] };
}

function placed(entry: Entry, moves: ReadonlyMap<string, Move>): Entry {
  const move = moves.get(entry.address);
  return move ? { ...entry, moved: [...(entry.moved ?? []), move] } : entry;
}

/** The entry of a paragraph that this edition does not have: joined, or removed. */
function ended(entry: Entry, into: string | undefined, edition: number): Entry {
  return { ...entry, to: edition - 1, ...(into === undefined ? { removed: edition } : { into }) };
}

function addNew(
  entries: readonly Entry[],
  addresses: readonly string[],
  paragraphs: readonly string[],
  wholes: readonly (string | undefined)[],
  edition: number,
): Entry[] {
  const given = new Set(entries.map(({ address }) => address));
  let last = entries.at(-1)?.address ?? null;
  return addresses.flatMap((address, index) => {
    if (given.has(address)) return [];
    const after = addresses[index - 1] ?? null;
    const place = after === last ? {} : { after };
    last = address;
    const whole = wholes[index];
    return [
      {
        address,
        text: paragraphs[index] ?? '',
        from: edition,
        earlier: [],
        ...place,
        ...(whole !== undefined && { partOf: whole }),
      },
    ];
  });
}

/** The fewest known paragraphs that must be put elsewhere for the document to read in its new order. */
function movesOf(entries: readonly Entry[], addresses: readonly string[], edition: number): Map<string, Move> {
  const rank = new Map(inOrder(entries).map(({ address }, index) => [address, index]));
  const kept = addresses.flatMap((address, index) => (rank.has(address) ? [index] : []));
  const staying = new Set(
    longestIncreasing(kept.map((index) => rank.get(addresses[index] ?? '') ?? -1)).map((at) => kept[at]),
  );
  return new Map(
    kept
      .filter((index) => !staying.has(index))
      .map((index) => [addresses[index] ?? '', { edition, after: addresses[index - 1] ?? null }]),
  );
}
