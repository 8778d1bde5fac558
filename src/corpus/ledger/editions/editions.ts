import { type Entry, isAlive, wordings } from '../entry.ts';

/** A paragraph as an edition had it. */
export type Published = { readonly address: string; readonly text: string };

/**
 * The paragraphs of an edition in reading order, from the entries alone.
 *
 * Each entry says behind which address it was put, at first and when it moved. All entries, those of removed
 * paragraphs too, so form one list, and an edition is what of the list it had.
 */
export function editionOf(entries: readonly Entry[], edition: number): Published[] {
  return inOrder(entries, edition).flatMap((entry) => {
    const wording = wordings(entry).find(({ from, to }) => from <= edition && edition <= to);
    return wording ? [{ address: entry.address, text: wording.text }] : [];
  });
}

/** The paragraphs of the last edition in reading order. */
export function lastEdition(entries: readonly Entry[]): Entry[] {
  return inOrder(entries).filter(isAlive);
}

/** Every entry where it stands in the document: a removed one in its old place. */
export function inOrder(entries: readonly Entry[], edition = Number.POSITIVE_INFINITY): Entry[] {
  const next = new Map<string | null, Entry>();
  const previous = new Map<string, string | null>();
  for (const placements of placementsByEdition(entries, edition)) {
    for (const { entry } of placements) take(entry);
    for (const { entry, after } of placements) put(entry, after);
  }
  const order: Entry[] = [];
  for (let entry = next.get(null); entry; entry = next.get(entry.address)) order.push(entry);
  return order;

  function take({ address }: Entry): void {
    const before = previous.get(address);
    if (before === undefined) return;
    link(before, next.get(address));
    next.delete(address);
    previous.delete(address);
  }
  function put(entry: Entry, after: string | null): void {
    link(entry.address, next.get(after));
    link(after, entry);
  }
  function link(before: string | null, entry: Entry | undefined): void {
    if (entry) {
      next.set(before, entry);
      previous.set(entry.address, before);
    } else next.delete(before);
  }
}

type Placement = { readonly entry: Entry; readonly after: string | null };

/** What was put where, edition by edition; within one, each behind an address that is in its place by then. */
function placementsByEdition(entries: readonly Entry[], until: number): Placement[][] {
  const editions = new Map<number, Map<string, Placement>>();
  let before: string | null = null;
  for (const entry of entries) {
    const first = entry.earlier[0]?.from ?? entry.from;
    add(first, { entry, after: entry.after === undefined ? before : entry.after });
    for (const { edition, after } of entry.moved ?? []) add(edition, { entry, after });
    before = entry.address;
  }
  return [...editions]
    .filter(([edition]) => edition <= until)
    .sort(([one], [other]) => one - other)
    .map(([, placements]) => behindOneAnother(placements));

  function add(edition: number, placement: Placement): void {
    const placements = editions.get(edition) ?? new Map<string, Placement>();
    editions.set(edition, placements.set(placement.entry.address, placement));
  }
}

function behindOneAnother(placements: ReadonlyMap<string, Placement>): Placement[] {
  const sorted: Placement[] = [];
  const seen = new Set<string>();
  for (const placement of placements.values()) {
    const waiting: Placement[] = [];
    let here: Placement | undefined = placement;
    while (here && !seen.has(here.entry.address)) {
      seen.add(here.entry.address);
      waiting.push(here);
      here = here.after === null ? undefined : placements.get(here.after);
    }
    sorted.push(...waiting.reverse());
  }
  return sorted;
}
