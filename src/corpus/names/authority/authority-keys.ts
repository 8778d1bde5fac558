/** The keys of an entry of `names.yaml`: how each is checked and what a wrong one is told. */
import { yesOrNo } from '../../read/metadata-keys.ts';
import { isWebAddress } from '../../read/web-address.ts';
import { slug } from '../../text/slug.ts';
import { plainSpaces } from '../../text/white-space.ts';
import { type Kind, KINDS } from '../model.ts';
import { brief, UNREAD, type Written, type WrittenEntry, type Wrong } from './written-entries.ts';

/** A form with the line at which it was written. */
export type Form = { readonly text: string; readonly line: number; readonly isMisprint: boolean };

/** What the keys of an entry mean; one that is wrong or was left out is missing. */
export type EntryKeys = {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: Kind;
  readonly aliases?: readonly Form[];
  readonly roles?: readonly Form[];
  readonly wikidata?: string;
  readonly at?: readonly [number, number];
  readonly note?: string;
  readonly 'same-as'?: { readonly ids: readonly string[]; readonly addresses: readonly string[] };
  readonly reject?: boolean;
  readonly reviewed?: boolean;
};

/** What the keys of an entry mean, and what is wrong with the others. */
export function readEntryKeys({ title, value }: WrittenEntry): {
  readonly keys: EntryKeys;
  readonly wrongs: readonly Wrong[];
} {
  const wrongs: Wrong[] = [];
  const add = (line: number, what: string, remedy: string) =>
    void wrongs.push({ line, what: `${title}: ${what}`, remedy });
  if (!('keys' in value)) {
    add(value.line, 'this is no entry with keys.', 'Write "- name: …", and its other keys below.');
    return { keys: {}, wrongs };
  }
  const keys: Record<string, unknown> = {};
  for (const { key, line, value: written } of value.keys) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key as keyof EntryKeys] : undefined;
    if (!reader) {
      add(line, `"${key}" is not a key.`, `The keys are ${Object.keys(READERS).join(', ')}.`);
    } else if (Object.hasOwn(keys, key)) {
      add(line, `"${key}" is given twice.`, 'Remove one of the two.');
    } else {
      const { value: read, problems } = reader(written);
      for (const problem of problems) add(problem.line, `"${key}" ${problem.what}`, problem.remedy);
      keys[key] = read;
    }
  }
  return { keys: keys as EntryKeys, wrongs };
}

/** What a value means. If it is wrong, what is; `what` goes on a sentence that begins with the key. */
type Read<Value> = { readonly value?: Value; readonly problems: readonly Wrong[] };

type Reader<Value> = (written: Written) => Read<Value>;

/** Longest name that is taken for one, in UTF-16 units. */
const LONGEST = 200;

/** What YAML takes for a number, a truth value or nothing unless it is quoted. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$/i;

const READERS: { readonly [Key in keyof EntryKeys]-?: Reader<NonNullable<EntryKeys[Key]>> } = {
  name: (written) => {
    const { value, problems } = form(written);
    return value ? { value: value.text, problems } : { problems };
  },
  kind: text((value) => KINDS.find((kind) => kind === value), `Write ${inWords(KINDS)}.`),
  id: text(
    (value) => (value !== '' && slug(value) === value ? value : undefined),
    'Write lower-case letters and digits joined by "-", such as wang-yi.',
  ),
  aliases: list('[TTP, Pakistani Taliban]', (written) => misprint(written) ?? form(written)),
  roles: list('[prime minister, Pakistani PM]', form),
  wikidata: text(
    (value) => (/^Q[1-9]\d{0,11}$/.test(value) ? value : undefined),
    'Write a number with its Q, such as Q889.',
  ),
  at: position,
  note: text((value) => value || undefined, 'Write a sentence, or remove the key.'),
  'same-as': sameAs,
  reject: text(truth, 'Write yes or no.'),
  reviewed: text(truth, 'Write yes or no.'),
};

function text<Value>(parse: (value: string) => Value | undefined, remedy: string): Reader<Value> {
  return (written) => {
    const value = 'text' in written && written.text !== UNREAD ? parse(plainSpaces(written.text)) : undefined;
    if (value !== undefined && !isUnprintable(written)) return { value, problems: [] };
    return wrong(written, isUnprintable(written) ? 'Write it without signs that nobody sees.' : remedy);
  };
}

function truth(value: string): boolean | undefined {
  const read = yesOrNo(value);
  return 'value' in read ? read.value : undefined;
}

/** A name, an alias or a role. */
function form(written: Written): Read<Form> {
  if (!('text' in written)) return wrong(written, 'Write one line of text.');
  const value = plainSpaces(written.text);
  if (value === '') return wrong(written, 'Write it, or remove the line.');
  if (isUnprintable(written)) return wrong(written, 'Write it without signs that nobody sees.');
  if (!written.isQuoted && NO_TEXT.test(value)) return wrong(written, `Write it in quotes: "${value}".`);
  if (!/[\p{L}\p{N}]/u.test(value)) return wrong(written, 'Write letters or digits, or remove it.');
  if (value.length > LONGEST) return wrong(written, `Write no more than ${LONGEST} characters.`);
  return { value: { text: value, line: written.line, isMisprint: false }, problems: [] };
}

/** `misprint: Unites States`, as an item of a list. */
function misprint(written: Written): Read<Form> | undefined {
  if (!('keys' in written)) return undefined;
  const [only, ...others] = written.keys;
  if (only?.key !== 'misprint' || others.length > 0)
    return wrong(written, 'Write a form, or "misprint:" and a form; quotes around one that holds a colon.');
  const { value, problems } = form(only.value);
  return value ? { value: { ...value, isMisprint: true }, problems } : { problems };
}

/** Each value of a list. One without a list is one, if it has no comma. */
function list<Value>(example: string, read: Reader<Value>): Reader<readonly Value[]> {
  return (written) => {
    if ('list' in written) {
      const all = written.list.map(read);
      return {
        value: all.flatMap(({ value }) => (value === undefined ? [] : [value])),
        problems: all.flatMap(({ problems }) => problems),
      };
    }
    if ('text' in written && !written.text.includes(',') && written.text.trim() !== '') {
      const { value, problems } = read(written);
      return value === undefined ? { problems } : { value: [value], problems };
    }
    return wrong(written, `Write a list such as ${example}, or each on a line of its own after "- ".`);
  };
}

function position(written: Written): Read<readonly [number, number]> {
  const parts = 'list' in written ? written.list.map((part) => ('text' in part ? part.text.trim() : '')) : [];
  const numbers = parts.map((part) => (/^[-+]?\d{1,3}(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [latitude = Number.NaN, longitude = Number.NaN, ...others] = numbers;
  if (others.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    return { value: [latitude, longitude], problems: [] };
  return wrong(written, 'Write latitude (-90 to 90), then longitude (-180 to 180), such as [34.53, 69.17].');
}

function sameAs(written: Written): Read<NonNullable<EntryKeys['same-as']>> {
  const one = text(
    (value) => (isWebAddress(value) || (value !== '' && slug(value) === value) ? value : undefined),
    'Write the id of another entry, or an address that starts with https:// or http://.',
  );
  const { value, problems } = 'list' in written ? list('', one)(written) : readAsList(one(written));
  if (!value) return { problems };
  const ids = value.filter((part) => !isWebAddress(part));
  if (ids.length > 1) return wrong(written, 'Write the id of one entry; only web addresses may be more.');
  return { value: { ids, addresses: value.filter(isWebAddress) }, problems };
}

function readAsList<Value>({ value, problems }: Read<Value>): Read<readonly Value[]> {
  return value === undefined ? { problems } : { value: [value], problems };
}

function wrong(written: Written, remedy: string): { readonly problems: readonly [Wrong] } {
  const { line } = written;
  if (!('text' in written)) return { problems: [{ line, what: 'cannot be read.', remedy }] };
  if (written.text === UNREAD)
    return {
      problems: [{ line, what: 'begins with &, * or !.', remedy: 'Write quotes around what begins with such a sign.' }],
    };
  const shown = brief(written.text);
  return { problems: [{ line, what: shown ? `cannot be "${shown}".` : 'has no value.', remedy }] };
}

/** Control characters and halves of pairs have no place in a page. */
function isUnprintable(written: Written): boolean {
  return 'text' in written && (/\p{Cc}/u.test(plainSpaces(written.text)) || !written.text.isWellFormed());
}

function inWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
