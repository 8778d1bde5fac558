import { fold } from '../../lists/fold.ts';
import type { LanguageRules } from '../../lists/languages/language-rules.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { type Place, placeOf } from '../../lists/places/gazetteer.ts';
import { placesIn } from '../../lists/places/place-names.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';

export type ListedPlace = {
  readonly to: number;
  readonly place: Place;
  /** Without the ending of a genitive. */
  readonly form: string;
};

/** The longest place of the lists that starts at a token and is no part of a longer name. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rules: LanguageRules,
): ListedPlace | undefined {
  const first = tokens[at] as Token;
  if (first.shape !== 'capital' && first.shape !== 'capitals') return undefined;
  for (let to = Math.min(at + LONGEST, limit); to > at; to--) {
    const last = tokens[to - 1] as Token;
    if (last.shape === 'small' || tokens.slice(at + 1, to).some(({ gap }) => !IS_WITHIN.test(gap))) continue;
    const found = listed(tokens, at, to, rules);
    if (found) return standsAlone(tokens, at, to, found, rules) ? { to, ...found } : undefined;
  }
  return undefined;
}

/** Words of the longest place. */
const LONGEST = 5;

const IS_WITHIN = /^(?: |-|')$/;

type Listed = { readonly place: Place; readonly form: string; readonly isOwn: boolean; readonly isGenitive: boolean };

function listed(tokens: readonly Token[], at: number, to: number, rules: LanguageRules): Listed | undefined {
  const form = formOf(tokens, at, to);
  const found = inLists(form, rules);
  if (found || !rules.hasCapitalNouns || !form.endsWith('s')) return found && { ...found, form, isGenitive: false };
  const base = form.slice(0, -1);
  const genitive = inLists(base, rules);
  return genitive && { ...genitive, form: base, isGenitive: true };
}

/** Whether the language has a name of its own for it, or the gazetteer alone knows it. */
function inLists(
  form: string,
  { language, cities, notPlaces, hasCapitalNouns }: LanguageRules,
): Pick<Listed, 'place' | 'isOwn'> | undefined {
  const key = fold(form);
  if (key.length < SHORTEST || notPlaces.has(form.toLowerCase())) return undefined;
  const own = citiesOf(language, cities).get(key) ?? placesIn(language).get(key)?.place;
  if (own) return { place: own, isOwn: true };
  const place = placeOf(form);
  return place && { place, isOwn: !place.isCity || (place.isLarge === true && !hasCapitalNouns) };
}

/** Letters of the shortest place: "Bâl" is none, "Ulm" is. */
const SHORTEST = 3;

const CITIES = new Map<string, ReadonlyMap<string, Place>>();

function citiesOf(language: string, list: string): ReadonlyMap<string, Place> {
  const known = CITIES.get(language);
  if (known) return known;
  const read = new Map(
    list.split('|').flatMap((line): [string, Place][] => {
      const [own = '', english = ''] = line.split('=');
      const place = placeOf(english);
      return place ? [[fold(own), place]] : [];
    }),
  );
  CITIES.set(language, read);
  return read;
}

function standsAlone(tokens: readonly Token[], at: number, to: number, found: Listed, rules: LanguageRules): boolean {
  const [first, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[to]];
  const isAfterCue = first.gap !== '-' && rules.beforePlaces.has(before?.lower ?? '');
  if (isJoined(next) || (first.gap === '-' && before !== undefined)) return false;
  const isName = to - at === 1 && found.place.isCity && (isFirstName(first.lower) || isSurname(first.lower));
  if (!isAfterCue && (isName || !found.isOwn)) return false;
  if (!found.isOwn && isName) return false;
  if (rules.hasCapitalNouns) return standsAmongNouns(tokens, at, to, found, rules, isAfterCue);
  if (isCapitalBeside(next) && !rules.words.has(next?.lower ?? '')) return false;
  if (first.isFirst || !before) return true;
  if (isCapital(before) && first.gap === ' ' && !before.isFirst) return rules.placeNouns.has(before.lower);
  return !isTied(tokens, at, rules);
}

function standsAmongNouns(
  tokens: readonly Token[],
  at: number,
  to: number,
  { isGenitive, isOwn }: Listed,
  { placeNouns }: LanguageRules,
  isAfterCue: boolean,
): boolean {
  const [first, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[to]];
  const isInLonger = isCapitalBeside(next) && isPartOfMore(first, next as Token);
  if (isGenitive || isAfterCue) return !isInLonger;
  if (!isOwn) return false;
  if (isCapitalBeside(next)) return false;
  if (first.isFirst || !before || first.gap !== ' ' || !isCapital(before)) return true;
  return placeNouns.has(before.lower);
}

/** "Manchester City", "Indiana Jones", "Boston MA" */
function isPartOfMore(first: Token, next: Token): boolean {
  return next.shape === 'capitals' || isHeadWord(next.lower) || next.lower === 'wednesday' || isFirstName(first.lower);
}

/** A hyphen ties it to a longer word: "Paris-Match", "Berlin-Mitte". */
function isJoined(next: Token | undefined): boolean {
  return next?.gap === '-' || next?.gap === '&';
}

function isCapital({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'capitals';
}

function isCapitalBeside(next: Token | undefined): boolean {
  return next?.gap === ' ' && isCapital(next) && !next.isFirst;
}

/** "Tour de France": a noun with a capital inside a sentence, and a small word that ties the place to it. */
function isTied(tokens: readonly Token[], at: number, { ties, placeNouns, titles }: LanguageRules): boolean {
  let tie = at - 1;
  if (!ties.has(tokens[tie]?.lower ?? '')) {
    if (!/^(?:la|l|le|las|los|el)$/.test(tokens[tie]?.lower ?? '') || !ties.has(tokens[tie - 1]?.lower ?? ''))
      return false;
    tie--;
  }
  const noun = tokens[tie - 1];
  if (!noun || !isCapital(noun) || noun.isFirst || tokens[tie]?.gap !== ' ') return false;
  return !placeNouns.has(noun.lower) && !titles.has(noun.lower);
}
