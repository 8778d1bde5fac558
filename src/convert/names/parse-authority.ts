import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Fault, fault } from '../faults.ts';
import { slug } from '../slug.ts';
import { foldedForm } from './folded-form.ts';
import type { Authority, AuthorityEntry, Kind } from './model.ts';

/** The authority file inside a corpus. */
export const AUTHORITY_FILE = 'names.yaml';

/**
 * What `names.yaml` says, or all that is wrong with it. An empty file has no entries.
 * @param file as faults name it
 */
export function parseAuthority(text: string, file = AUTHORITY_FILE): { authority: Authority; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  const faults: Fault[] = [];
  const bad = (line: number, what: string, remedy: string) =>
    void faults.push(fault('bad-names', { file, line }, what, remedy));
  const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  for (const { message, pos } of document.errors) {
    bad(lines.linePos(pos[0]).line, 'This is not YAML:', `${message.replace(/[.:\s]*$/, '')}.`);
  }
  const { contents } = document;
  if (faults.length > 0 || contents === null || (isScalar(contents) && contents.value === ''))
    return { authority: NO_AUTHORITY, faults };
  if (!isSeq(contents)) {
    bad(lineOf(contents), 'The file is not a list.', 'Start each name with "- name: …".');
    return { authority: NO_AUTHORITY, faults };
  }
  const drafts = contents.items.flatMap((item): Draft[] => {
    if (isMap(item)) return [readEntry(item, lineOf, bad)];
    bad(lineOf(item), 'This item has no keys.', 'Write it as "- name: …" with its kind below.');
    return [];
  });
  const entries = drafts
    .filter((draft) => !draft.isRejected && draft.id !== '')
    .map(({ isRejected: _, ...entry }) => entry);
  checkIds(entries, bad);
  return {
    authority: {
      entries: faults.length > 0 ? [] : entries,
      rejected: drafts.filter(({ isRejected }) => isRejected).flatMap(({ name, aliases }) => [name, ...aliases]),
    },
    faults: [...faults, ...findAmbiguous(entries, file)],
  };
}

export const NO_AUTHORITY: Authority = { entries: [], rejected: [] };

type Bad = (line: number, what: string, remedy: string) => void;

type Draft = AuthorityEntry & { readonly isRejected: boolean };

const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'other'];

const KEYS = 'id name kind aliases roles wikidata at note same-as reject reviewed'.split(' ');

function readEntry(item: YAMLMap, lineOf: (node: unknown) => number, bad: Bad): Draft {
  const line = lineOf(item);
  const name = scalar(item.get('name', true))?.trim() ?? '';
  const entry = name ? `"${name}"` : 'This entry';
  const value = (key: string): string | undefined => {
    const node = item.get(key, true);
    if (node === undefined) return undefined;
    const written = scalar(node)?.trim();
    if (written) return written;
    bad(lineOf(node), `${entry} has no text in "${key}".`, 'Write a value after the colon, or remove the key.');
    return undefined;
  };
  const read = <Value>(key: string, parse: (written: string) => Value | undefined, remedy: string) => {
    const written = value(key);
    const parsed = written === undefined ? undefined : parse(written);
    if (written !== undefined && parsed === undefined)
      bad(lineOf(item.get(key, true)), `${entry} has "${key}: ${written}".`, remedy);
    return parsed;
  };
  for (const { key } of item.items) {
    if (!KEYS.includes(scalar(key) ?? ''))
      bad(lineOf(key), `${entry} has the key "${scalar(key)}".`, `The keys are ${KEYS.join(', ')}.`);
  }
  if (!name) bad(line, 'This entry has no name.', 'Write "name:" and what it is called in full.');
  else if (!slug(name)) bad(line, `${entry} has no letter or digit.`, 'Write a name that can be an address.');
  const isRejected = read('reject', yesOrNo, 'Write yes or no.') ?? false;
  const kind = read('kind', oneOf(KINDS), `Write ${KINDS.join(', ')}.`);
  if (!isRejected && name && item.get('kind', true) === undefined)
    bad(line, `${entry} has no kind.`, `Write "kind:" and ${KINDS.join(', ')}.`);
  const at = readPosition(item.get('at', true));
  if (at === 'wrong')
    bad(
      lineOf(item.get('at', true)),
      `${entry} has an "at" that cannot be read.`,
      'Write latitude and longitude in degrees, such as [34.5, 69.2].',
    );
  const forms = (key: string) =>
    readForms(item.get(key, true), (node, what) =>
      bad(
        lineOf(node),
        `${entry} has ${what} in "${key}".`,
        'Write a list of forms, such as [TTP, Pakistani Taliban], or "- misprint: …".',
      ),
    );
  const { plain: aliases, misprints } = forms('aliases');
  const same = forms('same-as').plain;
  const addresses = same.filter((one) => /^https?:\/\//.test(one) && URL.canParse(one));
  const [mergedInto, ...more] = same.filter((one) => !addresses.includes(one));
  if (more.length > 0)
    bad(line, `${entry} is the same as two entries.`, 'Leave one id in "same-as"; web addresses may stand beside it.');
  const wikidata = read('wikidata', matching(/^Q[1-9]\d*$/), 'Write the number with its Q, such as Q889.');
  const note = value('note');
  return {
    id:
      read(
        'id',
        (written) => (slug(written) === written ? written : undefined),
        `Write lower-case letters and digits joined by "-", such as ${slug(name) || 'wang-yi'}.`,
      ) ?? slug(name),
    name,
    kind: kind ?? 'other',
    aliases,
    misprints,
    roles: forms('roles').plain,
    ...(wikidata !== undefined && { wikidata }),
    ...(at !== undefined && at !== 'wrong' && { at }),
    ...(note !== undefined && { note }),
    ...(mergedInto !== undefined && { mergedInto }),
    sameAs: addresses,
    isReviewed: read('reviewed', yesOrNo, 'Write yes or no.') ?? true,
    isRejected,
    line,
  };
}

function scalar(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value ?? '') : undefined;
}

/** One form, or a list of forms in which a misprint of the source is marked as one. */
function readForms(
  node: unknown,
  bad: (node: unknown, what: string) => void,
): { plain: string[]; misprints: string[] } {
  const plain: string[] = [];
  const misprints: string[] = [];
  const items = node === undefined ? [] : isSeq(node) ? node.items : [node];
  for (const item of items) {
    const misprint = isMap(item) && item.items.length === 1 ? scalar(item.get('misprint', true))?.trim() : undefined;
    const form = scalar(item)?.trim();
    if (misprint) misprints.push(misprint);
    else if (form) plain.push(form);
    else bad(item ?? node, 'something that is no text');
  }
  return { plain, misprints };
}

function readPosition(node: unknown): readonly [number, number] | 'wrong' | undefined {
  if (node === undefined) return undefined;
  const numbers = isSeq(node) ? node.items.map((item) => scalar(item) ?? '') : [];
  const [latitude, longitude] = numbers.map((text) => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));
  if (numbers.length !== 2 || latitude === undefined || longitude === undefined) return 'wrong';
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : 'wrong';
}

function yesOrNo(written: string): boolean | undefined {
  if (/^(yes|true)$/i.test(written)) return true;
  return /^(no|false)$/i.test(written) ? false : undefined;
}

function oneOf<Value extends string>(values: readonly Value[]) {
  return (written: string) => values.find((value) => value === written);
}

function matching(pattern: RegExp) {
  return (written: string) => (pattern.test(written) ? written : undefined);
}

/** Ids are unique, and an entry that was merged leads to one that was not. */
function checkIds(entries: readonly AuthorityEntry[], bad: Bad): void {
  const byId = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (other)
      bad(
        entry.line,
        `"${entry.name}" has the id ${entry.id} of "${other.name}" in line ${other.line}.`,
        'Give one of them another "id:", or make them one entry.',
      );
    else byId.set(entry.id, entry);
  }
  for (const { name, line, mergedInto } of entries) {
    if (mergedInto === undefined) continue;
    const heir = byId.get(mergedInto);
    if (!heir)
      bad(
        line,
        `"${name}" is the same as "${mergedInto}", which is no id of this file.`,
        'Write the id of another entry, or an address that starts with https://.',
      );
    else if (heir.mergedInto !== undefined)
      bad(
        line,
        `"${name}" is the same as "${mergedInto}", which is itself the same as another.`,
        `Write ${heir.mergedInto}.`,
      );
  }
}

/** A warning for each form that two names claim, as readers type forms. */
function findAmbiguous(entries: readonly AuthorityEntry[], file: string): Fault[] {
  const owners = new Map<string, AuthorityEntry>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    const own = new Set<string>();
    for (const form of [entry.name, ...entry.aliases, ...entry.misprints]) {
      const key = foldedForm(form);
      const other = owners.get(key);
      if (own.has(key)) continue;
      own.add(key);
      if (!other) owners.set(key, entry);
      else if ((entry.mergedInto ?? entry.id) !== (other.mergedInto ?? other.id))
        faults.push(fault('ambiguous-name', { file, line: entry.line }, form, entry.name, other.name, other.line));
    }
  }
  return faults;
}
