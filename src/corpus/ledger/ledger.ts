/** The ledger of a document: every address of a paragraph ever given out, as JSON Lines. */
import { type Fault, fault } from '../faults.ts';
import { checksum, linesBehindFirst, readJsonLines } from '../text/json-lines.ts';
import type { Entry, Wording } from './entry.ts';

/** What the build knows of a document that was published. */
export type Ledger = {
  /** Id of the document: its address is `/<document>/`. */
  readonly document: string;
  readonly file: string;
  readonly title: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** Of its published states, counted from 1. */
  readonly edition: number;
  /** Of the seed's bytes when it was last published. */
  readonly sha256: string;
  /** Mean length of a paragraph, in words, that the editor had asked for. */
  readonly paragraph?: number;
  /** Why the whole document was withdrawn. */
  readonly withdrawn?: string;
  /** In order of publication. */
  readonly entries: readonly Entry[];
};

const VERSION = 1;

/**
 * The ledger as text, in which one address is one line and the same ledger the same bytes. `check` in the first line is a
 * hash of the others: a line that was lost, merged or edited by hand is noticed.
 */
export function serialiseLedger({ entries, ...about }: Ledger): string {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const { document, file, title, formerly, edition, sha256, paragraph, withdrawn } = about;
  const head = {
    ledger: VERSION,
    document,
    file,
    title,
    formerly,
    edition,
    sha256,
    paragraph,
    withdrawn,
    check: checksum(lines),
  };
  return `${JSON.stringify(head)}\n${lines}`;
}

/** The ledger that a text holds, or what is wrong with it. Nothing is guessed: a wrong ledger would move addresses. */
export function parseLedger(
  text: string,
  file: string,
): { readonly ledger?: Ledger; readonly faults: readonly Fault[] } {
  const bad = (line: number, reason: string) => ({ faults: [fault('bad-ledger', { file, line }, reason)] });
  const { values, wrong: unreadable } = readJsonLines(text);
  if (unreadable) return bad(unreadable.line, unreadable.reason);
  const [head, ...entries] = values as [Head | undefined, ...Entry[]];
  if (head?.ledger !== VERSION)
    return bad(1, `It is of version ${JSON.stringify(head?.ledger)}, and this program reads version ${VERSION}.`);
  if (!isHead(head)) return bad(1, 'Its first line lacks document, file, title, formerly, edition or sha256.');
  const wrong = findWrong(entries, head.edition);
  if (wrong) return bad(wrong.index + 2, wrong.reason);
  if (head.check !== undefined && head.check !== checksum(linesBehindFirst(text))) {
    return bad(1, 'Its lines are not those that were written: one was lost, added or edited.');
  }
  const { ledger: _version, check: _check, ...about } = head;
  return { ledger: { ...about, entries }, faults: [] };
}

type Head = Omit<Ledger, 'entries'> & { readonly ledger: number; readonly check?: string };

function isHead(head: Head): boolean {
  const { document, file, title, formerly, edition, sha256 } = head;
  const texts = [file, title, sha256];
  const ids: unknown = Array.isArray(formerly) && [document, ...formerly];
  return texts.every((text) => typeof text === 'string') && isIds(ids) && isEdition(edition);
}

/** The first entry that cannot be true, and why. */
function findWrong(entries: readonly Entry[], edition: number): { index: number; reason: string } | undefined {
  const known = new Set(entries.map(({ address }) => address));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const reason = reasonAgainst(entry, edition, seen, known);
    if (reason) return { index, reason };
    seen.add(entry.address);
  }
  return undefined;
}

function reasonAgainst(
  entry: Entry,
  edition: number,
  seen: ReadonlySet<string>,
  known: ReadonlySet<string>,
): string | undefined {
  const { address, text, from, earlier, into } = entry;
  if (typeof address !== 'string' || !/^p(?:0|[1-9]\d*)[a-z]*$/.test(address))
    return `"${String(address)}" is not an address.`;
  if (seen.has(address)) return `It gives the address ${address} twice.`;
  if (!isWording(text, from) || from > edition || !Array.isArray(earlier) || !earlier.every(isEarlier)) {
    return `The entry of ${address} lacks text, from or earlier.`;
  }
  if (into !== undefined && (into === address || !known.has(into)))
    return `${address} leads into ${into}, which is not in it.`;
  return undefined;
}

function isEarlier(value: unknown): boolean {
  const { text, from, to } = Object(value) as Partial<Wording>;
  return isWording(text, from) && isEdition(to);
}

function isWording(text: unknown, from: unknown): boolean {
  return typeof text === 'string' && isEdition(from);
}

/** A build a minute for two months; a history of more would fill the memory. */
const MOST_EDITIONS = 100_000;

function isEdition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_EDITIONS;
}

/** An id is a name in the site, and never a path out of it. */
function isIds(values: unknown): values is readonly string[] {
  return (
    Array.isArray(values) &&
    values.every((value) => typeof value === 'string' && /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(value))
  );
}
