/** The keys that an editor may give a document or the corpus: how each is checked and what a wrong one is told. */
import { type Fault, fault } from '../faults.ts';
import type { Metadata, Place, Supplied } from '../model.ts';
import { slug } from '../text/slug.ts';

/** A key and its value as they were written. */
export type Entry = { readonly key: string; readonly value: string; readonly place: Place };

/** What one key's value means, or the sentence that says how to write it. */
type Reader = (value: string) => { readonly value: unknown } | { readonly remedy: string };

/** What was understood of the entries; each that was not is a `bad-metadata` fault. */
export function readMetadata(entries: readonly Entry[]): { metadata: Metadata; faults: Fault[] } {
  const { values, faults } = readEntries(entries, DOCUMENT_KEYS);
  return { metadata: values as Metadata, faults };
}

/** The values of the front matter of INDEX.md. */
export type CorpusKeys = {
  readonly description?: string;
  readonly language?: string;
  readonly site?: string;
  readonly rights?: string;
  readonly contact?: string;
  readonly names?: 'all' | 'reviewed';
  readonly offline?: boolean;
};

export function readCorpusKeys(entries: readonly Entry[]): { keys: CorpusKeys; faults: Fault[] } {
  const { values, faults } = readEntries(entries, CORPUS_KEYS);
  return { keys: values as CorpusKeys, faults };
}

function readEntries(entries: readonly Entry[], readers: Readonly<Record<string, Reader>>) {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const { key, value, place } of entries) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) {
      faults.push(
        fault('bad-metadata', place, `"${key}" is not a key.`, `The keys are ${Object.keys(readers).join(', ')}.`),
      );
    } else if (Object.hasOwn(values, key)) {
      faults.push(fault('bad-metadata', place, `"${key}" is given twice.`, 'Remove one of the two.'));
    } else {
      const read = reader(value.trim());
      if ('value' in read) values[key] = read.value;
      else faults.push(fault('bad-metadata', place, `"${key}: ${value}" cannot be read.`, read.remedy));
    }
  }
  return { values, faults };
}

/** BCP 47, with the language itself in two or three letters as ISO 639 has it. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** Words per paragraph that an editor may ask for. */
const MEAN_LENGTH = { least: 20, most: 300 };

const line: Reader = (value) => (value ? { value } : { remedy: 'Write a value after the colon, or remove the key.' });

const language: Reader = (value) =>
  LANGUAGE.test(value) && isStructurallyValid(value)
    ? { value: value }
    : { remedy: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant.' };

const webAddress: Reader = (value) =>
  isWebAddress(value) ? { value } : { remedy: 'Write an address that starts with https:// or http://.' };

const SUPPLIED: readonly Supplied[] = ['title', 'date', 'author'];

const CORPUS_KEYS: Readonly<Record<string, Reader>> = {
  description: line,
  language,
  site: (value) =>
    isSite(value) ? { value } : { remedy: 'Write the origin and the sub-path, such as https://example.org/kabul.' },
  rights: line,
  contact: (value) =>
    isWebAddress(value) || /^mailto:[^\s@]+@[^\s@]+$/i.test(value)
      ? { value }
      : { remedy: 'Write mailto:editor@example.org or an address that starts with https://.' },
  names: oneOf('all', 'reviewed'),
  offline: yesOrNo,
};

const DOCUMENT_KEYS: Readonly<Record<string, Reader>> = {
  author: line,
  date: (value) => (isDate(value) ? { value } : { remedy: 'Write a day that exists as 2022, 2022-10 or 2022-10-05.' }),
  language,
  source: webAddress,
  address: (value) =>
    value !== '' && slug(value) === value
      ? { value }
      : {
          remedy: `Write lower-case letters and digits joined by "-"${slug(value) ? `, such as ${slug(value)}` : ''}.`,
        },
  paragraph: (value) => {
    const words = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    return words >= MEAN_LENGTH.least && words <= MEAN_LENGTH.most
      ? { value: words }
      : { remedy: `Write a number of words from ${MEAN_LENGTH.least} to ${MEAN_LENGTH.most}.` };
  },
  supplied: (value) => {
    const parts = value.split(',').map((part) => part.trim());
    return parts.every((part): part is Supplied => (SUPPLIED as readonly string[]).includes(part))
      ? { value: parts }
      : { remedy: `Write one or more of ${SUPPLIED.join(', ')}, with commas between.` };
  },
  note: line,
  draft: yesOrNo,
};

function oneOf(...choices: string[]): Reader {
  return (value) => (choices.includes(value) ? { value } : { remedy: `Write ${choices.join(' or ')}.` });
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

/** `2022`, `2022-10` or `2022-10-05`, if the calendar has it. */
function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (!year) return false;
  const full = `${year}-${month}-${day}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** An address that starts with http:// or https://. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

/** An origin with an optional sub-path, and nothing that a path could not be prefixed with. */
export function isSite(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { pathname, search, hash, username } = new URL(value);
  return !search && !hash && !username && isBase(pathname);
}

/** `/`, `/kabul` or `/texts/kabul/`. */
export function isBase(value: string): boolean {
  return /^(\/[\w.~-]+)*\/?$/.test(value) && !/\/\.+(\/|$)/.test(value);
}
