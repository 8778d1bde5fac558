import { type Conversion } from '../convert/convert.ts';
import { paragraphs } from '../convert/model.ts';
import { acronymsOf } from '../convert/names/recogniser/acronym.ts';
import { ENGLISH_WORDS, isEnglishWord } from '../convert/names/lists/english-word.ts';
import { allPlaceForms, formsOfPlace, placeOf, placeOfDemonym } from '../convert/names/lists/gazetteer.ts';
import { ORGANISATION_FORMS } from '../convert/names/lists/known-organisation.ts';
import type { Name } from '../convert/names/model.ts';
import { allPersonNames } from '../convert/names/lists/person-names.ts';
import { foldedForm } from '../search/folded-form.ts';
import { nameForms } from '../search/name-forms.ts';
import type { SearchName, SearchNames } from '../search/name-index.ts';
import { pack } from '../search/pack.ts';
import { readQuery } from '../search/read-query.ts';
import { createResolver } from '../search/resolve-name.ts';
import { words } from '../search/words.ts';
import { nearWords } from './near-words.ts';

/** `/search/names.json`: what the search of the site has to know before it asks its index. */
export function searchNamesFile(conversion: Conversion): string {
  return `${JSON.stringify({ format: 1, shards: searchShards(conversion), ...searchNames(conversion) })}\n`;
}

/** Over how many filters of the index names and documents are spread. */
export function searchShards({ names, documents }: Pick<Conversion, 'names' | 'documents'>): number {
  const pairs = names.reduce(
    (sum, { occurrences }) => sum + new Set(occurrences.map(({ document }) => document)).size,
    0,
  );
  return Math.ceil(Math.max(documents.length, pairs, 1) / PAIRS_A_FILTER);
}

/** Pairs of a name and a document in a filter: a file of a few kilobytes, which a reader loads for a name. */
const PAIRS_A_FILTER = 2000;

/** The names of a corpus as search looks them up, with the words that are none of them though they are spelled alike. */
export function searchNames({ names, documents }: Pick<Conversion, 'names' | 'documents'>): SearchNames {
  const texts = documents.flatMap((document) => paragraphs(document).map(({ text }) => text));
  const found = names.map(toSearchName);
  const vocabulary = vocabularyOf(texts);
  const plain = plainWords(found, vocabulary);
  return { names: found, plain, unlike: pack(unlikeWords({ names: found, plain, unlike: '' }, vocabulary.keys())) };
}

function toSearchName({ id, name, kind, aliases, misprints, roles, occurrences }: Name): SearchName {
  const isPeople = (form: string) => {
    const place = kind === 'place' ? placeOfDemonym(form) : undefined;
    return place !== undefined && !placeOf(form) && (placeOf(name) === place || placeOf(name) === undefined);
  };
  const known = kind === 'place' ? formsOfPlace(name) : { forms: [], peoples: [] };
  const organisation = kind === 'organisation' ? ORGANISATION_FORMS.find((forms) => forms.includes(name)) : undefined;
  const found = occurrences.map(({ text, start, end }) => text.slice(start, end));
  const isNew = unseen([name, ...misprints]);
  const forms = [...aliases, ...found, ...known.forms, ...(organisation ?? [])];
  const aliasesLeft = forms.filter((form) => !isPeople(form)).filter(isNew);
  const initials = kind === 'organisation' ? acronymsOf(name).filter(({ length }) => length > 2) : [];
  const lists = {
    aliases: [...aliasesLeft, ...initials.map((letters) => letters.toUpperCase()).filter(isNew)],
    peoples: [...forms.filter(isPeople), ...known.peoples].filter(isNew),
    roles: roles.filter(isNew),
    misprints,
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { id, name, kind, mentions: occurrences.length, ...Object.fromEntries(filled) };
}

/** Tells a form from those before it that are typed alike. */
function unseen(forms: readonly string[]): (form: string) => boolean {
  const seen = new Set(forms.map(foldedForm));
  return (form) => {
    const folded = foldedForm(form);
    const isNew = folded !== '' && !seen.has(folded);
    seen.add(folded);
    return isNew;
  };
}

/** The words of the texts, folded, and whether they are written small anywhere. */
function vocabularyOf(texts: readonly string[]): Map<string, boolean> {
  const vocabulary = new Map<string, boolean>();
  for (const text of texts) {
    for (const { start, folded } of words(text)) {
      const isSmall = /^\p{Ll}/u.test(text.slice(start, start + 1));
      vocabulary.set(folded, isSmall || (vocabulary.get(folded) ?? false));
    }
  }
  return vocabulary;
}

function plainWords(names: readonly SearchName[], vocabulary: ReadonlyMap<string, boolean>): string {
  const all = new Set(nameForms({ names, plain: '' }).flatMap((form) => form.words));
  return [...all]
    .filter((word) => vocabulary.get(word) || isEnglishWord(word))
    .sort()
    .join(' ');
}

/** What a reader may type who means something else: the words of the texts, and what the lists of names and words hold. */
function unlikeWords(names: SearchNames, vocabulary: Iterable<string>): string[] {
  const resolve = createResolver(names);
  const others = [...allPlaceForms(), ...ORGANISATION_FORMS.flat(), ...allPersonNames()];
  const all = new Set([...vocabulary, ...ENGLISH_WORDS, ...others.flatMap((form) => foldedForm(form).split(' '))]);
  const isNear = nearWords(nameForms(names).flatMap((form) => [...form.words, form.joined]));
  return [...all].filter((word) => {
    if (!isNear(word)) return false;
    const [match] = resolve(readQuery(word));
    return match?.meanings.some(({ isGuess }) => isGuess) ?? false;
  });
}
