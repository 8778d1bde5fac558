/** Every key that an editor may write: what it means, how its value is read, and what is told of a wrong one. */
import type { Corpus, Metadata, Order, Supplied } from '../model.ts';
import { slug } from '../text/slug.ts';
import { isDate } from './dates.ts';
import { isSite, isWebAddress } from './web-address.ts';

/** The values of the front matter of INDEX.md. */
export type CorpusKeys = Partial<Omit<Corpus, 'title'>>;

/** What may stand below a link to a folder, beside the keys of a document. */
export type FolderKeys = { readonly order?: Order };

/** What one key's value means, or the sentence that says how to write it. */
type Read<Value> = { readonly value: Value } | { readonly remedy: string };

/** One key: the README prints `means`, a test holds it to that. */
type Key<Value> = { readonly means: string; readonly read: (value: string) => Read<Value> };

/** A table with a row for each key of a type: a forgotten one does not compile. */
export type Keys<Values> = { readonly [K in keyof Values]-?: Key<NonNullable<Values[K]>> };

/** Words per paragraph that an editor may ask for. */
const MEAN_LENGTH = { least: 20, most: 300 };

const SUPPLIED: readonly Supplied[] = ['title', 'date', 'author'];

export const CORPUS_KEYS: Keys<CorpusKeys> = {
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

export const DOCUMENT_KEYS: Keys<Metadata> = {
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
const { address: _ownAddress, ...SHARED_KEYS } = DOCUMENT_KEYS;

/** What may stand below a link to a folder. */
export const BELOW_FOLDER_KEYS: Keys<Omit<Metadata, 'address'> & FolderKeys> = { ...SHARED_KEYS, ...FOLDER_KEYS };

/** What counts in INDEX.md only means something else to other tools. */
const { layout: _layout, ...FRONT_MATTER_DOCUMENT_KEYS } = DOCUMENT_KEYS;

export const FRONT_MATTER_KEYS: Keys<Omit<Metadata, 'layout'> & { title?: string; description?: string }> = {
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

function line(value: string): Read<string> {
  return value ? { value } : { remedy: 'Write a value after the colon, or remove the key.' };
}

function language(value: string): Read<string> {
  return LANGUAGE.test(value) && isStructurallyValid(value)
    ? { value }
    : { remedy: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant.' };
}

/** BCP 47, with the language itself in two or three letters as ISO 639 has it. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

function webAddress(value: string): Read<string> {
  return isWebAddress(value) ? { value } : { remedy: 'Write an address that starts with https:// or http://.' };
}

function oneOf<const Choice extends string>(...choices: Choice[]): (value: string) => Read<Choice> {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    return chosen === undefined ? { remedy: `Write ${choices.join(' or ')}.` } : { value: chosen };
  };
}

/** What an editor means by `yes`, `no`, `true` or `false`, in any case. */
export function yesOrNo(value: string): Read<boolean> {
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
