/** Every key that an editor may write: what it means, how its value is read, and what is told of a wrong one. */
import { type Fault, fault } from '../faults.ts';
import type { Corpus, Metadata, Order, Place, Supplied } from '../model.ts';
import { slug } from '../text/slug.ts';
import { dayOf, isDate } from './dates.ts';
import { isSite, isWebAddress } from './web-address.ts';

/** A key as it was written; without a value where that is more than a line of text or a list of such. */
export type Entry = { readonly key: string; readonly value?: string | undefined; readonly place: Place };

/** What one key's value means, or the sentence that says how to write it. */
type Reader<Value> = (value: string) => { readonly value: Value } | { readonly remedy: string };

/** One key: the README prints `means`, a test holds it to that. */
type Key<Value> = { readonly means: string; readonly read: Reader<Value> };

/** A table with a row for each key of a type: a forgotten one does not compile. */
type Keys<Values> = { readonly [K in keyof Values]-?: Key<NonNullable<Values[K]>> };

/** The values of the front matter of INDEX.md. */
export type CorpusKeys = Partial<Omit<Corpus, 'title'>>;

/** What may stand below a link to a folder, beside the keys of a document. */
export type FolderKeys = { readonly order?: Order };

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
  const { values, faults } = readEntries(entries, { ...FOLDER_DOCUMENT_KEYS, ...FOLDER_KEYS });
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
      const read = known.read(name === 'date' ? dayOf(value.trim()) : value.trim());
      if ('value' in read) values[name] = read.value;
      else ignored.push({ key, place, remedy: read.remedy });
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

/** BCP 47, with the language itself in two or three letters as ISO 639 has it. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** Words per paragraph that an editor may ask for. */
const MEAN_LENGTH = { least: 20, most: 300 };

const line: Reader<string> = (value) =>
  value ? { value } : { remedy: 'Write a value after the colon, or remove the key.' };

const language: Reader<string> = (value) =>
  LANGUAGE.test(value) && isStructurallyValid(value)
    ? { value: value }
    : { remedy: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant.' };

const webAddress: Reader<string> = (value) =>
  isWebAddress(value) ? { value } : { remedy: 'Write an address that starts with https:// or http://.' };

const SUPPLIED: readonly Supplied[] = ['title', 'date', 'author'];

const CORPUS_KEYS: Keys<CorpusKeys> = {
  description: { means: 'one line for search engines and feeds', read: line },
  language: { means: 'BCP 47, such as `en`, `fr-CA`, `ar`; `en` if nothing is said', read: language },
  site: {
    means: 'where the site will live, with its sub-path: canonical addresses and feeds need it',
    read: (value) =>
      isSite(value) ? { value } : { remedy: 'Write the origin and the sub-path, such as https://example.org/kabul.' },
  },
  rights: { means: 'who owns the texts', read: line },
  contact: {
    means: '`mailto:` or web address for "report an error"',
    read: (value) =>
      isWebAddress(value) || /^mailto:[^\s@]+@[^\s@]+$/i.test(value)
        ? { value }
        : { remedy: 'Write mailto:editor@example.org or an address that starts with https://.' },
  },
  names: {
    means: '`reviewed`: only the names of `names.yaml` that a person has looked at; else `all`',
    read: oneOf('all', 'reviewed'),
  },
  offline: {
    means: '`yes`: browsers keep the pages that were read, to be read again without a connection; `no` removes them',
    read: yesOrNo,
  },
  search: {
    means: 'the https address of a search endpoint, for a corpus that no browser can search',
    read: webAddress,
  },
};

const DOCUMENT_KEYS: Keys<Metadata> = {
  author: { means: 'who wrote it', read: line },
  date: {
    means: '`2022`, `2022-10` or `2022-10-05`',
    read: (value) =>
      isDate(value) ? { value } : { remedy: 'Write a day that exists as 2022, 2022-10 or 2022-10-05.' },
  },
  language: { means: 'as for the corpus', read: language },
  source: { means: 'where it was first published', read: webAddress },
  address: {
    means: 'the name in its address; made from the title if nothing is said',
    read: (value) =>
      value !== '' && slug(value) === value
        ? { value }
        : {
            remedy: `Write lower-case letters and digits joined by "-"${slug(value) ? `, such as ${slug(value)}` : ''}.`,
          },
  },
  paragraph: {
    means: 'mean length in words of its paragraphs, 20 to 300, for a text without blank lines',
    read: (value) => {
      const words = /^\d{1,3}$/.test(value) ? Number(value) : 0;
      return words >= MEAN_LENGTH.least && words <= MEAN_LENGTH.most
        ? { value: words }
        : { remedy: `Write a number of words from ${MEAN_LENGTH.least} to ${MEAN_LENGTH.most}.` };
    },
  },
  supplied: {
    means:
      '`title`, `date`, `author`: what you, not the author, supplied; said in small print below the title, bracketed in citations only',
    read: (value) => {
      const parts = value.split(',').map((part) => part.trim());
      return parts.every((part): part is Supplied => (SUPPLIED as readonly string[]).includes(part))
        ? { value: parts }
        : { remedy: `Write one or more of ${SUPPLIED.join(', ')}, with commas between.` };
    },
  },
  note: { means: 'your note, shown at the foot', read: line },
  layout: {
    means: '`prose`: a plain text is prose throughout; verse, headings and speakers are not looked for',
    read: oneOf('prose'),
  },
  draft: { means: '`yes`: shown by `npm run dev` only', read: yesOrNo },
};

const FOLDER_KEYS: Keys<FolderKeys> = {
  order: {
    means: 'of the documents in it: by `name` if nothing is said, or by date, `newest` or `oldest` first',
    read: oneOf('name', 'newest', 'oldest'),
  },
};

/** What a link to a folder says of each document in it: no two can have one address. */
const { address: _ownAddress, ...FOLDER_DOCUMENT_KEYS } = DOCUMENT_KEYS;

/** What counts in INDEX.md only means something else to other tools. */
const { layout: _layout, ...FRONT_MATTER_DOCUMENT_KEYS } = DOCUMENT_KEYS;

const FRONT_MATTER_KEYS: Keys<Omit<Metadata, 'layout'> & { title?: string; description?: string }> = {
  ...FRONT_MATTER_DOCUMENT_KEYS,
  title: { means: 'its title, where the link has none', read: line },
  description: { means: 'the line after the dash', read: line },
};

/** Every key with what it is a key of, as the README lists them. */
export const ALL_KEYS: readonly (readonly [key: string, of: string, means: string])[] = [
  ...rows('corpus', CORPUS_KEYS),
  ...rows('document', DOCUMENT_KEYS),
  ...rows('folder', FOLDER_KEYS),
  ...rows('front matter', { title: FRONT_MATTER_KEYS.title, description: FRONT_MATTER_KEYS.description }),
];

function rows(of: string, keys: Readonly<Record<string, { readonly means: string }>>) {
  return Object.entries(keys).map(([key, { means }]) => [key, of, means] as const);
}

function oneOf<const Choice extends string>(...choices: Choice[]): Reader<Choice> {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    return chosen === undefined ? { remedy: `Write ${choices.join(' or ')}.` } : { value: chosen };
  };
}

/** What an editor means by `yes`, `no`, `true` or `false`, in any case. */
export function yesOrNo(value: string): { readonly value: boolean } | { readonly remedy: string } {
  if (/^(yes|true)$/i.test(value)) return { value: true };
  if (/^(no|false)$/i.test(value)) return { value: false };
  return { remedy: 'Write yes or no.' };
}

function isStructurallyValid(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
