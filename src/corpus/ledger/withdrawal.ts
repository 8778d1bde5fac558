/** Taking texts back: the ledger keeps their hashes only. `withheld.ts` knows them again by these. */
import { type Entry, isAlive, type Wording } from './entry.ts';
import type { Ledger } from './ledger.ts';
import {
  holdsWithheld,
  type Mark,
  markOf,
  marksOf,
  withheldEverywhere,
  withheldFrom,
  withheldOf,
  type Withheld,
} from './withheld.ts';

/** What is to be taken back: a whole document or one address of it; with an edition, only what it said then and says no more. */
export type Target = {
  readonly document: string;
  readonly address?: string | undefined;
  readonly edition?: number | undefined;
};

/**
 * The ledgers without a text: it leaves its own entry, which stays as a note, and every other wording that is the same or
 * holds it and is shown no more. The target must be in them.
 */
export function withdraw(ledgers: readonly Ledger[], target: Target, reason: string): Ledger[] {
  const { document, address, edition } = target;
  const living = livingSentences(ledgers, target);
  const taken = ledgers.map((ledger): Ledger => {
    if (ledger.document !== document) return ledger;
    const entries = ledger.entries.map((entry) => {
      if (address !== undefined && entry.address !== address) return entry;
      return edition === undefined
        ? withdrawn(entry, reason, ledger.edition, living)
        : withoutWording(entry, edition, living);
    });
    return { ...ledger, entries, ...(address === undefined && edition === undefined && { withdrawn: reason }) };
  });
  const everywhere = withheldEverywhere(taken);
  return taken.map((ledger) => withoutTexts(ledger, withheldFrom(ledger, everywhere), isShownOtherwise));
}

/** Whether an address had another wording than its present one in an edition. */
export function hasEarlierWording({ earlier }: Entry, edition: number): boolean {
  return earlier.some((wording) => covers(wording, edition));
}

/** The ledger of a document that is published no more, without what was taken back. @param everywhere of any document */
export function withoutWithdrawn(ledger: Ledger, everywhere: Withheld): Ledger {
  return withoutTexts(ledger, withheldFrom(ledger, everywhere), () => false);
}

/**
 * The ledger without any wording that holds what was taken back, but for those that `isShown` says are still shown: the
 * next build cuts them.
 */
export function withoutTexts(
  ledger: Ledger,
  withheld: Withheld,
  isShown: (entry: Entry, held: Held) => boolean,
): Ledger {
  if (withheld.size === 0) return ledger;
  const { entries: all } = ledger;
  const entries = all.map((entry) => {
    const held = holdsWithheld(entry.text, withheld);
    const earlier = entry.earlier.map((one) => (holdsWithheld(one.text, withheld) ? { ...one, text: '' } : one));
    if (held && !entry.withdrawn && !isShown(entry, held))
      return { ...emptied({ ...entry, earlier: [] }, held.reason, ledger.edition, []), earlier };
    return earlier.every((one, i) => one === entry.earlier[i]) ? entry : { ...entry, earlier };
  });
  return entries.every((entry, i) => entry === all[i]) ? ledger : { ...ledger, entries };
}

/** Why a text may not be shown, and whether all of it may not. */
type Held = { readonly reason: string; readonly isAll: boolean };

/** A paragraph of which only a part was taken back is still shown without it. */
function isShownOtherwise(entry: Entry, { isAll }: Held): boolean {
  return entry.to === undefined && !isAll;
}

function covers({ from, to }: Wording, edition: number): boolean {
  return from <= edition && edition <= to;
}

/** Hashes of the sentences of every paragraph that does not hold what is taken: they belong to it as much. */
function livingSentences(ledgers: readonly Ledger[], { document, address, edition }: Target): Set<string> {
  const isTaken = (ledger: Ledger, entry: Entry) =>
    edition === undefined && ledger.document === document && (address === undefined || entry.address === address);
  const texts = (isWanted: (ledger: Ledger, entry: Entry) => boolean) =>
    ledgers.flatMap((ledger) => ledger.entries.filter((entry) => isWanted(ledger, entry)).map(({ text }) => text));
  const taken = withheldOf(texts(isTaken).map(markOf));
  const staying = texts((ledger, entry) => isAlive(entry) && !isTaken(ledger, entry));
  return new Set(
    staying.filter((text) => !holdsWithheld(text, taken)).flatMap((text) => marksOf(text).map(({ hash }) => hash)),
  );
}

function withdrawn(entry: Entry, reason: string, edition: number, living: ReadonlySet<string>): Entry {
  if (entry.withdrawn) return entry;
  const texts = [...entry.earlier.map(({ text }) => text), entry.text].filter((text) => text !== '');
  return emptied(
    entry,
    reason,
    edition,
    texts.flatMap((text) => [markOf(text), ...ownSentences(text, living)]),
  );
}

/** The entry of a text that was taken back. @param marks by what the text is known again, wherever it stands */
export function emptied(entry: Entry, reason: string, edition: number, marks: readonly Mark[]): Entry {
  const { into: _, earlier, to = edition, ...rest } = entry;
  const known = earlier.flatMap((wording) => wording.marks ?? []);
  return {
    ...rest,
    text: '',
    to,
    earlier: earlier.map(({ marks: _marks, ...wording }) => ({ ...wording, text: '' })),
    withdrawn: { reason, marks: distinct([...known, ...marks]) },
  };
}

/** A wording that the paragraph still holds whole, as it does when a sentence was added, is not known again. */
function withoutWording(entry: Entry, edition: number, living: ReadonlySet<string>): Entry {
  const earlier = entry.earlier.map((wording) => {
    const { text } = wording;
    if (!covers(wording, edition) || text === '') return wording;
    const whole = markOf(text);
    const isStill = holdsWithheld(entry.text, withheldOf([whole]));
    return { ...wording, text: '', marks: distinct([...(isStill ? [] : [whole]), ...ownSentences(text, living)]) };
  });
  return { ...entry, earlier };
}

/** The sentences that stand nowhere else: by them a text is known again when it was divided, joined or edited. */
function ownSentences(text: string, living: ReadonlySet<string>): Mark[] {
  return marksOf(text).filter(({ hash }) => !living.has(hash));
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.hash, mark])).values()];
}
