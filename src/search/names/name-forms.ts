import type { SearchName, SearchNames } from './name-index.ts';
import { words } from '../words/words.ts';

/** How a form stands for its name. */
export type FormKind = 'name' | 'alias' | 'role' | 'misprint' | 'people' | 'part';

/** A form under which a name may be typed. */
export type NameForm = {
  readonly name: SearchName;
  readonly kind: FormKind;
  /** As it is written. */
  readonly text: string;
  /** Folded, without those that only join: "of", "-i-". */
  readonly words: readonly string[];
  /** All words folded, without a space: "Al-Qaeda" is `alqaeda`. */
  readonly joined: string;
  /** All words folded. */
  readonly all: readonly string[];
  /** A surname of several persons: a slip in it is forgiven, otherwise it is a word. */
  readonly isShared?: true;
};

/** Words between the others of a name that are often left out or written otherwise. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'of the in and for a i e o ul al el ur ud bin ibn bint de la du des di da von van der den y'.split(' '),
);

/**
 * Every form of the names, with the parts that mean one name alone: "Khorasan", but not "Islamic", which several names have, nor
 * "Movement", which is a word.
 */
export function nameForms({ names, plain }: Pick<SearchNames, 'names' | 'plain'>): NameForm[] {
  const whole = names.flatMap((name) => [
    formOf(name, 'name', name.name),
    ...(name.aliases ?? []).map((text) => formOf(name, 'alias', text)),
    ...(name.peoples ?? []).map((text) => formOf(name, 'people', text)),
    ...(name.roles ?? []).flatMap((text) => rolesOf(name, text)),
    ...(name.misprints ?? []).map((text) => formOf(name, 'misprint', text)),
  ]);
  const known = new Set(whole.filter(({ kind }) => kind !== 'role').map(({ joined }) => joined));
  const placed = [...whole, ...withOtherPlaceForms(whole, known)];
  const turned = turnedRoles(placed, known);
  return [...placed, ...turned, ...withOtherPlaceForms(turned, known), ...partsOf(whole, new Set(plain.split(' ')))];
}

function formOf(name: SearchName, kind: FormKind, text: string): NameForm {
  const all = words(text).map(({ folded }) => folded);
  const telling = all.filter((word, at) => at === 0 || !JOINING_WORDS.has(word));
  return { name, kind, text, words: telling, joined: all.join(''), all };
}

/** A role as it is written, and with other words for its office: "PM of Veldt", "Veldt premier". */
function rolesOf(name: SearchName, text: string): NameForm[] {
  const role = formOf(name, 'role', text);
  const typed = ` ${role.words.join(' ')} `;
  const office = OFFICES.find((same) => same.some((words) => typed.includes(` ${words} `))) ?? [];
  const written = office.find((words) => typed.includes(` ${words} `)) ?? '';
  const others = office
    .filter((words) => words !== written)
    .map((words) => typed.replace(` ${written} `, ` ${words} `));
  return [
    role,
    ...others.map((other) => ({ ...role, words: other.trim().split(' '), joined: other.replaceAll(' ', '') })),
  ];
}

/** Offices for which newspapers have several words. */
const OFFICES: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'pm'],
  ['foreign minister', 'fm'],
  ['leader', 'chief', 'head'],
];

/** Roles said the other way round: "keeper of Veldt" where "Veldt keeper" is known, and the reverse. */
function turnedRoles(whole: readonly NameForm[], known: ReadonlySet<string>): NameForm[] {
  return whole.flatMap((form) => {
    if (form.kind !== 'role') return [];
    const place = turningPlace(form, known);
    if (place <= 0) return [];
    const turned = [...form.words.slice(place), ...form.words.slice(0, place)];
    return [{ ...form, words: turned, joined: turned.join('') }];
  });
}

/** Before which of its words a role can be turned: after its "of", or after a name at its start. */
function turningPlace({ text, words: its }: NameForm, known: ReadonlySet<string>): number {
  const [, after] = text.split(/\bof\b/i);
  if (after === undefined) return its.findLastIndex((_, place) => known.has(its.slice(0, place).join('')));
  return its.length - words(after).filter(({ folded }) => !JOINING_WORDS.has(folded)).length;
}

/**
 * Forms that begin with a place, with its people in its stead and the reverse: "Veldtese keeper" for "Veldt keeper". Of a name or an
 * alias only where a name follows: "Pakistani Taliban", but not "Iranian Air".
 */
function withOtherPlaceForms(forms: readonly NameForm[], known: ReadonlySet<string>): NameForm[] {
  const ofPlaces = forms.filter(({ kind, name }) => name.kind === 'place' && (kind === 'name' || kind === 'people'));
  const byFirst = Map.groupBy(ofPlaces, (form) => form.words[0]);
  const byPlace = Map.groupBy(ofPlaces, (form) => form.name);
  return forms.flatMap((form) => {
    const place = byFirst
      .get(form.words[0])
      ?.filter(({ name, words: its }) => name !== form.name && its.every((word, at) => word === form.words[at]))
      .toSorted((a, b) => b.words.length - a.words.length)[0];
    const rest = form.words.slice(place?.words.length);
    if (!place || rest.length === 0 || (form.kind !== 'role' && !known.has(rest.join('')))) return [];
    const others = (byPlace.get(place.name) ?? []).filter((other) => other !== place);
    return others.map((other) => {
      const its = [...other.words, ...rest];
      return { ...form, words: its, joined: its.join('') };
    });
  });
}

/** So many names may share a part of several words: then it means each of them. */
const MOST_SHARING = 3;

/** So many persons may share a surname: a large family. */
const MOST_OF_A_FAMILY = 8;

function partsOf(whole: readonly NameForm[], plain: ReadonlySet<string>): NameForm[] {
  const parts = new Map<string, NameForm[]>();
  for (const form of whole) {
    if (form.kind !== 'name' && form.kind !== 'alias') continue;
    for (const words of [...runs(form.words), ...surnamesOf(form)]) {
      const key = words.join(' ');
      const others = parts.get(key) ?? [];
      if (!others.some(({ name }) => name === form.name))
        others.push({ ...form, kind: 'part', words, joined: words.join('') });
      parts.set(key, others);
    }
  }
  return [...parts.values()].flatMap((sharing) => {
    const [first = '', second] = sharing[0]?.words ?? [];
    if (second !== undefined) return sharing.length <= MOST_SHARING ? sharing : [];
    const isTelling = first.length > 1 && !plain.has(first) && !JOINING_WORDS.has(first);
    if (!isTelling) return [];
    if (sharing.length === 1) return sharing;
    const isFamily = sharing.length <= MOST_OF_A_FAMILY && sharing.every((form) => isSurname(first, form));
    return isFamily ? sharing.map((form) => ({ ...form, isShared: true as const })) : [];
  });
}

function isSurname(word: string, { name, all }: NameForm): boolean {
  return name.kind === 'person' && all.length > 1 && all.findLast((one) => !AFTER_SURNAMES.has(one)) === word;
}

const AFTER_SURNAMES: ReadonlySet<string> = new Set('jr sr junior senior ii iii iv esq'.split(' '));

/** The surname of a person with its particle: "van Gogh", "d'Estaing". */
function surnamesOf({ name, all }: NameForm): string[][] {
  const start = name.kind === 'person' ? all.findIndex((word, at) => at > 0 && JOINING_WORDS.has(word)) : -1;
  return start > 0 && start < all.length - 1 ? [all.slice(start)] : [];
}

/** Every run of the words that is shorter than all of them, and no longer than anybody types of a name. */
function runs(words: readonly string[]): string[][] {
  const longest = Math.min(LONGEST_PART, words.length - 1);
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, words.length - start) }, (_, more) => words.slice(start, start + more + 1)),
  );
}

/** Words of a part: an alias may be a whole sentence, of which each run would be a part. */
const LONGEST_PART = 8;
