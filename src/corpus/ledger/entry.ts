import type { Mark } from './withheld.ts';

/** What the ledger of a document knows of one address. Numbers are editions, counted from 1. */
export type Entry = {
  /** `p7` */
  readonly address: string;
  /** The text it last had. */
  readonly text: string;
  /** The edition since which it has this text. */
  readonly from: number;
  /** The last edition in which this text stood as a paragraph of its own; absent while it still does. */
  readonly to?: number;
  /** What it said before, oldest first. An edition that no wording covers did not have the paragraph. */
  readonly earlier: readonly Wording[];
  /** Joined: the address of the paragraph that took its words in. That one may have been joined or removed since. */
  readonly into?: string;
  /** The edition at which the address became a note. */
  readonly removed?: number;
  /** Its text was taken back: it is never matched and never comes back. */
  readonly withdrawn?: { readonly reason: string; readonly marks: readonly Mark[] };
  /** The address of the paragraph from which it was divided when it was new. */
  readonly partOf?: string;
  /**
   * Where it was first put: directly behind this address, `null` at the start of the document.
   * Absent: behind the entry before it in the ledger.
   */
  readonly after?: string | null;
  /** Where it was put later. */
  readonly moved?: readonly Move[];
};

/** A text that an address had from one edition to another, both included. */
export type Wording = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** In place of a text that was taken back. */
  readonly marks?: readonly Mark[];
};

/** At this edition the address was taken out and put directly behind another one, `null` for the start. */
export type Move = { readonly edition: number; readonly after: string | null };

/** Whether the address is the address of a paragraph of the last edition. */
export function isAlive(entry: Entry): boolean {
  return entry.to === undefined && entry.withdrawn === undefined;
}

/** Every wording of an address, oldest first; the last edition of the present one is `Infinity`. */
export function wordings({ earlier, text, from, to = Number.POSITIVE_INFINITY }: Entry): readonly Wording[] {
  return [...earlier, { text, from, to }];
}

/**
 * Where each address leads: to the address of a paragraph, or to `undefined`, a note.
 *
 * `p8` joined into `p7`, `p7` into `p6`, `p6` alive → all three lead to `p6`.
 */
export function destinations(entries: readonly Entry[]): Map<string, string | undefined> {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  return new Map(entries.map((entry) => [entry.address, follow(entry)?.address]));

  function follow(start: Entry): Entry | undefined {
    const passed = new Set<Entry>();
    let here: Entry | undefined = start;
    while (here && !isAlive(here) && !passed.has(here)) {
      passed.add(here);
      here = here.into === undefined ? undefined : byAddress.get(here.into);
    }
    return here && isAlive(here) ? here : undefined;
  }
}
