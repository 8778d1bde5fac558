/** The ledger of names: every id ever published, as JSON Lines sorted by id. */
import { type Fault, fault } from '../faults.ts';
import { checksum, linesBehindFirst, readJsonLines } from '../text/json-lines.ts';
import type { FormerName, Kind, Name } from './model.ts';

/** What the ledger knows of an id. */
export type NameEntry = FormerName & { readonly kind: Kind };

const VERSION = 1;

/** The ledger as text: one id a line, the same ledger the same bytes. */
export function serialiseNamesLedger(entries: readonly NameEntry[]): string {
  const lines = entries.map(({ id, name, kind, into }) => `${JSON.stringify({ id, name, kind, into })}\n`).join('');
  return `${JSON.stringify({ names: VERSION, check: checksum(lines) })}\n${lines}`;
}

/** The entries that a text holds, or what is wrong with it. */
export function parseNamesLedger(
  written: string,
  file: string,
): { readonly entries: readonly NameEntry[]; readonly faults: readonly Fault[] } {
  const bad = (line: number, reason: string) => ({
    entries: [],
    faults: [fault('bad-ledger', { file, line }, reason)],
  });
  // Git on Windows may have changed its line ends.
  const text = written.replaceAll('\r\n', '\n');
  const { values, wrong } = readJsonLines(text);
  if (wrong) return bad(wrong.line, wrong.reason);
  const [head, ...entries] = values as [Head | undefined, ...NameEntry[]];
  if (head?.names !== VERSION)
    return bad(1, `It is of version ${JSON.stringify(head?.names)}, and this program reads version ${VERSION}.`);
  const seen = new Set<string>();
  for (const [i, { id, name, kind }] of entries.entries()) {
    if (![id, name, kind].every((value) => typeof value === 'string'))
      return bad(i + 2, 'This line lacks id, name or kind.');
    if (seen.has(id)) return bad(i + 2, `It gives the id ${id} twice.`);
    seen.add(id);
  }
  if (head.check !== undefined && head.check !== checksum(linesBehindFirst(text)))
    return bad(1, 'Its lines are not those that were written: one was lost, added or edited.');
  return { entries, faults: [] };
}

type Head = { readonly names: number; readonly check?: string };

/**
 * The ledger once these names are published: no id is ever dropped. One that is no name any more leads to the name that now
 * has its spelling, or else to where it led before.
 * @param merged what the authority file says that an id is now
 */
export function nextNamesLedger(
  before: readonly NameEntry[],
  names: readonly Name[],
  merged: ReadonlyMap<string, string>,
): NameEntry[] {
  const present = new Map(names.map((name) => [name.id, name]));
  const former = before.filter(({ id }) => !present.has(id));
  const wanted = new Set(former.map(({ name }) => name.toLowerCase()));
  const heirs = new Map<string, string>();
  for (const name of names) {
    for (const spelling of spellings(name)) {
      const key = spelling.toLowerCase();
      if (wanted.has(key) && !heirs.has(key)) heirs.set(key, name.id);
    }
  }
  const entries = [
    ...names.map(({ id, name, kind }): NameEntry => ({ id, name, kind })),
    ...former.map(({ id, name, kind, into }): NameEntry => {
      const heir = merged.get(id) ?? heirs.get(name.toLowerCase()) ?? into;
      return { id, name, kind, ...(heir !== undefined && { into: heir }) };
    }),
  ];
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function spellings({ name, aliases, tally }: Name): Set<string> {
  return new Set([name, ...aliases, ...tally.forms.map(({ text }) => text)]);
}

/** The ids that are no names any more, each with the name that it leads to now, if there is one. */
export function formerNames(entries: readonly NameEntry[], names: readonly Name[]): FormerName[] {
  const present = new Set(names.map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries
    .filter(({ id }) => !present.has(id))
    .map(({ id, name, into }) => {
      let heir = into;
      for (const seen = new Set([id]); heir !== undefined && !present.has(heir);) {
        const next: string | undefined = seen.has(heir) ? undefined : byId.get(heir)?.into;
        seen.add(heir);
        heir = next;
      }
      return { id, name, ...(heir !== undefined && { into: heir }) };
    });
}
