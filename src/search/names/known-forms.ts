import type { Cost } from './likeness.ts';
import { type LikeWords, likeWords } from './like-words.ts';
import { type FormKind, type NameForm, nameForms } from './name-forms.ts';
import type { SearchName, SearchNames } from './name-index.ts';
import { unpack } from '../index/pack.ts';
import type { QueryWord } from '../query/read-query.ts';
import { words } from '../words/words.ts';

/** The forms of all names, ready to be looked up in. */
export type Known = {
  readonly words: LikeWords;
  readonly joined: LikeWords;
  readonly byFirst: ReadonlyMap<string, readonly NameForm[]>;
  readonly byJoined: ReadonlyMap<string, readonly NameForm[]>;
  /** Words of the names that are written in capitals: they are spelled out, so that no other spelling sounds alike. */
  readonly acronyms: ReadonlySet<string>;
  /** Of words of the names, folded, that are written with accents. */
  readonly accents: ReadonlyMap<string, string>;
  readonly unlike: ReadonlySet<string>;
};

/** A word of the query with the words of names for which it may be taken. */
export type TypedWord = QueryWord & { readonly like: ReadonlyMap<string, Cost> };

/** A form that words of the query fit. */
export type Fit = {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  readonly cost: Cost;
  readonly how: How;
};

export type How = 'exact' | 'like' | 'begun';

/** What a form costs by itself. */
export const FORM_COSTS: Readonly<Record<FormKind, Cost>> = {
  name: 0.2,
  alias: 0.2,
  people: 0.2,
  misprint: 0.25,
  role: 0.25,
  // Two names side by side are rather these two than a part of a longer one.
  part: 0.42,
};

/** Makes the forms of names ready to be looked up in. */
export function knownForms(names: SearchNames): Known {
  const forms = nameForms(names);
  return {
    words: likeWords(forms.flatMap(({ words }) => words)),
    joined: likeWords(forms.map(({ joined }) => joined)),
    byFirst: Map.groupBy(forms, ({ words }) => words[0] ?? ''),
    byJoined: Map.groupBy(forms, ({ joined }) => joined),
    acronyms: acronymsOf(forms),
    accents: new Map(forms.flatMap(accentsIn)),
    unlike: new Set(unpack(names.unlike)),
  };
}

/** The words, folded, that are written in capitals in every form that has them. */
function acronymsOf(forms: readonly NameForm[]): ReadonlySet<string> {
  const upper = new Set<string>();
  const others = new Set<string>();
  for (const text of new Set(forms.map((form) => form.text))) {
    for (const { start, end, folded } of words(text)) {
      const written = text.slice(start, end);
      const isUpper = written === written.toUpperCase() && written !== written.toLowerCase();
      (isUpper ? upper : others).add(folded);
    }
  }
  return new Set([...upper].filter((word) => !others.has(word)));
}

/** The accents of the words of a form that have some. */
function accentsIn({ text }: NameForm): [word: string, accents: string][] {
  return accentsOf(text) === ''
    ? []
    : words(text).map(({ start, end, folded }) => [folded, accentsOf(text.slice(start, end))]);
}

/** The letters of a word that folding changes, in Latin letters: `'Ağrı'` → `'ğı'` */
export function accentsOf(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u00DF-\u024F]/g, '');
}

/** Whether the words of a form before and from a place on are names by themselves: "Pakistan" and "Taliban" of "Pakistan Taliban". */
export function areNames(known: Known, { name, words }: NameForm, place: number): boolean {
  return [words.slice(0, place), words.slice(place)].every((some) => isName(known, some.join(''), name));
}

/** Whether this is all of a name's form, of another name than the one given. */
export function isName({ byJoined }: Known, joined: string, except?: SearchName): boolean {
  return byJoined.get(joined)?.some(({ kind, name }) => kind !== 'part' && kind !== 'role' && name !== except) ?? false;
}
