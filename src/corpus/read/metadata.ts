/** What the keys say that an editor, or another tool, wrote. */
import { type Fault, fault } from '../faults.ts';
import type { Metadata, Place } from '../model.ts';
import { dayOf } from './dates.ts';
import {
  BELOW_FOLDER_KEYS,
  CORPUS_KEYS,
  type CorpusKeys,
  DOCUMENT_KEYS,
  type FolderKeys,
  FRONT_MATTER_KEYS,
  type Keys,
} from './metadata-keys.ts';

/** A key as it was written; without a value where that is more than a line of text or a list of such. */
export type Entry = { readonly key: string; readonly value?: string | undefined; readonly place: Place };

/** What the front matter of a document says; of a key that means nothing here, the reason. */
export type FrontMatterKeys = {
  readonly metadata: Metadata;
  readonly title?: string;
  readonly description?: string;
  /** What another tool calls the document: links may name it so. */
  readonly calledAlso: readonly string[];
  readonly ignored: readonly IgnoredKey[];
};

export type IgnoredKey = { readonly key: string; readonly place: Place; readonly remedy?: string };

/** What was understood of the entries below a document of INDEX.md; each that was not is a `bad-metadata` fault. */
export function readMetadata(entries: readonly Entry[]): { metadata: Metadata; faults: Fault[] } {
  const { values, faults } = readEntries(entries, DOCUMENT_KEYS);
  return { metadata: values, faults };
}

/** The same below a link to a folder. */
export function readFolderKeys(entries: readonly Entry[]): { keys: Metadata & FolderKeys; faults: Fault[] } {
  const { values, faults } = readEntries(entries, BELOW_FOLDER_KEYS);
  return { keys: values, faults };
}

export function readCorpusKeys(entries: readonly Entry[]): { keys: CorpusKeys; faults: Fault[] } {
  const { values, faults } = readEntries(entries, CORPUS_KEYS);
  return { keys: values, faults };
}

/**
 * What the front matter of a document says. It may be that of another tool: what means nothing here is no fault.
 *
 * `date: 2014-03-12T10:11:00-04:00` → `{ metadata: { date: '2014-03-12' } }`
 */
export function readFrontMatter(entries: readonly Entry[]): FrontMatterKeys {
  const values: Partial<Record<string, unknown>> = {};
  const ignored: IgnoredKey[] = [];
  const calledAlso = entries.flatMap(({ key, value }) => (value && NAMING.has(key) ? value.split(', ') : []));
  // A key of ours counts before the same one in the words of another tool.
  const ours = [...entries].sort((a, b) => Number(isAlias(a.key)) - Number(isAlias(b.key)));
  for (const { key, value, place } of ours) {
    const name = isAlias(key) ? (ALIASES[key] ?? key) : key;
    const known = Object.hasOwn(FRONT_MATTER_KEYS, name)
      ? FRONT_MATTER_KEYS[name as keyof typeof FRONT_MATTER_KEYS]
      : undefined;
    // What Jekyll and others generate pages from, but nobody wrote.
    if (known && value === '') continue;
    if (!known || value === undefined) {
      ignored.push({ key, place });
    } else if (!Object.hasOwn(values, name)) {
      const read = known.read((AS_OURS[name] ?? String)(value.trim()));
      if ('value' in read) values[name] = read.value;
      else ignored.push({ key, place, remedy: read.remedy });
    } else if (ours.some((other) => other.key === key && other.place.line !== place.line)) {
      ignored.push({ key, place, remedy: 'It is given twice: remove one of the two.' });
    }
  }
  const { title, description, ...metadata } = values as Metadata & { title?: string; description?: string };
  return {
    metadata,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    calledAlso,
    ignored,
  };
}

/** One warning for each key, wherever it stands: a corpus of another tool has the same ones in each document. */
export function ignoredKeys(ignored: readonly IgnoredKey[]): Fault[] {
  return [...Map.groupBy(ignored, ({ key }) => key)].map(([key, all]) => {
    const { place, remedy } = all.find((one) => one.remedy !== undefined) ?? (all[0] as IgnoredKey);
    return fault('ignored-key', place, key, all.length, remedy);
  });
}

function readEntries<Values>(
  entries: readonly Entry[],
  keys: Keys<Values>,
): { values: Partial<Values>; faults: Fault[] } {
  const values: Partial<Values> = {};
  const faults: Fault[] = [];
  for (const { key, value, place } of entries) {
    const known = Object.hasOwn(keys, key) ? keys[key as keyof Values] : undefined;
    if (!known) {
      faults.push(
        fault('bad-metadata', place, `"${key}" is not a key.`, `The keys are ${Object.keys(keys).join(', ')}.`),
      );
    } else if (value === undefined) {
      faults.push(fault('bad-metadata', place, `"${key}" has values inside values.`, 'Write one line of text.'));
    } else if (Object.hasOwn(values, key)) {
      faults.push(fault('bad-metadata', place, `"${key}" is given twice.`, 'Remove one of the two.'));
    } else {
      const read = known.read(value.trim());
      if ('value' in read) Object.assign(values, { [key]: read.value });
      else faults.push(fault('bad-metadata', place, `"${key}: ${value}" cannot be read.`, read.remedy));
    }
  }
  return { values, faults };
}

/** What other tools write otherwise: a day with its time, `pt_BR`. */
const AS_OURS: Readonly<Record<string, (value: string) => string>> = {
  date: dayOf,
  language: (tag) => tag.replaceAll('_', '-'),
};

/** Keys of other tools that mean one of ours. */
const ALIASES: Readonly<Record<string, string>> = {
  lang: 'language',
  authors: 'author',
  summary: 'description',
  'date.created': 'date',
};

/** Keys by which Docusaurus, Hugo, Jekyll and Obsidian give a document other addresses or names. */
const NAMING: ReadonlySet<string> = new Set(['id', 'slug', 'permalink', 'url', 'aliases', 'redirect_from']);

function isAlias(key: string): boolean {
  return Object.hasOwn(ALIASES, key);
}
