import { type Fault, fault } from '../../faults.ts';
import { isReservedName } from '../../../site.ts';
import { slug } from '../../text/slug.ts';
import { type EntryKeys, type Form, readEntryKeys } from './authority-keys.ts';
import { foldedForm } from '../../../search/words/folded-form.ts';
import type { Authority, AuthorityEntry } from '../model.ts';
import { type WrittenEntry, writtenEntries, type Wrong } from './written-entries.ts';

/** The authority file inside a corpus. */
export const AUTHORITY_FILE = 'names.yaml';

/** What a corpus without an authority file has. */
export const NO_AUTHORITY: Authority = { entries: [], rejected: [] };

/**
 * What `names.yaml` says; an empty file has no entries. With an error among the faults, `bad-names`, the authority is empty,
 * and everything that is wrong is told at once.
 * @param file as faults name it
 */
export function parseAuthority(
  text: string,
  file = AUTHORITY_FILE,
): { readonly authority: Authority; readonly faults: readonly Fault[] } {
  const { entries: written, wrongs: syntax, isWhole } = writtenEntries(text);
  const drafts = written.map(toDraft);
  const named = drafts.filter(({ isRejected }) => !isRejected);
  const rejected = drafts.filter(({ isRejected }) => isRejected);
  const byId = new Map(named.map((draft) => [draft.id, draft]));
  const wrongs = [
    ...syntax,
    ...drafts.flatMap((draft) => draft.wrongs),
    ...findRepeated(named),
    ...findReserved(named),
    ...(isWhole ? findMisled(named, rejected, byId) : []),
  ];
  const errors = wrongs.map(({ line, what, remedy }) => fault('bad-names', { file, line }, what, remedy));
  const faults = [...errors, ...findAmbiguous(named, rejected, byId, file)];
  if (errors.length > 0) return { authority: NO_AUTHORITY, faults };
  return {
    authority: {
      entries: named.map((draft) => toEntry(draft, heirOf(draft, byId))),
      rejected: rejected.flatMap(({ forms }) => forms.map(({ text }) => text)),
    },
    faults,
  };
}

/** An entry that may still contradict others, or lack what it needs. */
type Draft = {
  readonly title: string;
  readonly line: number;
  readonly id: string;
  readonly keys: EntryKeys;
  /** The name, aliases and misprints. */
  readonly forms: readonly Form[];
  readonly isRejected: boolean;
  /** What the entry says it is now. */
  readonly into: string | undefined;
  readonly wrongs: readonly Wrong[];
};

function toDraft(written: WrittenEntry): Draft {
  const { title, value } = written;
  const { line } = value;
  const { keys, wrongs } = readEntryKeys(written);
  const isRejected = keys.reject === true;
  const into = keys['same-as']?.ids[0];
  const name = keys.name === undefined ? [] : [{ text: keys.name, line, isMisprint: false }];
  const needed = isRejected || into !== undefined ? ['name'] : ['name', 'kind'];
  const given = 'keys' in value ? value.keys.map(({ key }) => key) : needed;
  const missing = needed.filter((key) => !given.includes(key)).map((key) => ({ ...missingKey(title, key), line }));
  return {
    title,
    line,
    id: keys.id ?? slug(keys.name ?? ''),
    keys,
    forms: [...name, ...(keys.aliases ?? [])],
    isRejected,
    into,
    wrongs: [...missing, ...wrongs],
  };
}

function missingKey(title: string, key: string) {
  return key === 'name'
    ? { what: `${title}: "name" is missing.`, remedy: 'Write "name:" and what it is called in full.' }
    : { what: `${title}: "kind" is missing.`, remedy: 'Write "kind:" and person, organisation, place or other.' };
}

function findRepeated(drafts: readonly Draft[]): Wrong[] {
  const first = new Map<string, Draft>();
  return drafts.flatMap((draft): Wrong[] => {
    const { id, title, line } = draft;
    const other = first.get(id);
    if (!other && id !== '') first.set(id, draft);
    if (!other) return [];
    const what = `${title}: "id" is ${id}, as of ${other.title} in line ${other.line}.`;
    return [{ line, what, remedy: 'Write another "id:" for one of them, or make them one entry.' }];
  });
}

function findReserved(drafts: readonly Draft[]): Wrong[] {
  return drafts
    .filter(({ id }) => isReservedName(id))
    .map(({ id, title, line }) => ({
      line,
      what: `${title}: "id" is ${id}, which the pages of the names need themselves.`,
      remedy: `Write another one, such as "id: ${id}-1".`,
    }));
}

/** Entries that are said to be another one that does not exist, is rejected, or in the end is themselves. */
function findMisled(named: readonly Draft[], rejected: readonly Draft[], byId: ReadonlyMap<string, Draft>): Wrong[] {
  const refused = new Set(rejected.map(({ id }) => id));
  return named.flatMap((draft): Wrong[] => {
    const { into, title, line } = draft;
    if (into === undefined || heirOf(draft, byId)) return [];
    const target = byId.get(into);
    const why = target ? 'which leads to no other' : refused.has(into) ? 'which is rejected' : 'which is no id here';
    const remedy = 'Write the id of an entry that stands for itself, or remove the key.';
    return [{ line, what: `${title}: "same-as" is ${into}, ${why}.`, remedy }];
  });
}

/** The entry that an entry ends up as, itself if it is no other; none if it leads nowhere or in a circle. */
function heirOf(draft: Draft, byId: ReadonlyMap<string, Draft>): Draft | undefined {
  let heir: Draft | undefined = draft;
  for (const seen = new Set<Draft>(); heir?.into !== undefined;) {
    if (seen.has(heir)) return undefined;
    seen.add(heir);
    heir = byId.get(heir.into);
  }
  return heir;
}

function toEntry({ id, keys, forms, into, line }: Draft, heir: Draft | undefined): AuthorityEntry {
  const { name = '', kind = heir?.keys.kind ?? 'other', wikidata, at, note } = keys;
  return {
    id,
    name,
    kind,
    aliases: forms.slice(1).flatMap(({ text, isMisprint }) => (isMisprint ? [] : [text])),
    misprints: forms.flatMap(({ text, isMisprint }) => (isMisprint ? [text] : [])),
    roles: keys.roles?.map(({ text }) => text) ?? [],
    ...(wikidata !== undefined && { wikidata }),
    ...(at !== undefined && { at }),
    ...(note !== undefined && { note }),
    ...(into !== undefined && heir && { mergedInto: heir.id }),
    sameAs: keys['same-as']?.addresses ?? [],
    isReviewed: keys.reviewed ?? true,
    line,
  };
}

/** A warning for each form that two names claim as readers type it, or that one claims and another entry rejects. */
function findAmbiguous(
  named: readonly Draft[],
  rejected: readonly Draft[],
  byId: ReadonlyMap<string, Draft>,
  file: string,
): Fault[] {
  const refused = new Map(rejected.flatMap((draft) => draft.forms.map((form) => [form.text, { ...form, draft }])));
  const first = new Map<string, { readonly line: number; readonly draft: Draft }>();
  const faults: Fault[] = [];
  for (const draft of named) {
    for (const { text, line } of draft.forms) {
      const key = foldedForm(text);
      const other = refused.get(text) ?? first.get(key);
      if (!first.has(key) && key !== '') first.set(key, { line, draft });
      const isSame = other && (other.draft.id === draft.id || heirOf(other.draft, byId) === heirOf(draft, byId));
      if (!other || isSame) continue;
      faults.push(fault('ambiguous-name', { file, line }, text, draft.title, other.draft.title, other.line));
    }
  }
  return faults;
}
