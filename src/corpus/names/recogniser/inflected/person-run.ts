import {
  NOUNS_OF_ORGANISATIONS,
  NOUNS_OF_PLACES,
  RUSSIAN_PARTICLES,
  RUSSIAN_WORDS,
  SHORT_TITLES,
} from '../../lists/languages/russian/russian-words.ts';
import type { Token } from '../tokens/tokens.ts';
import { declined, keyOf } from './declension.ts';
import { givenNames, isFamousSurname, listedPlace, titles } from './lexicon.ts';
import { isAdjective, isObliqueAdjective } from './phrases.ts';
import { endsLikeSurname } from './surname.ts';

/** Words with capitals that may name a person. */
export type PersonRun = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly words: readonly Token[];
  /** The words without initials and particles. */
  readonly names: readonly Token[];
  readonly title: Token | undefined;
};

/** The words that belong together from a token on. */
export function personRun(tokens: readonly Token[], at: number, limit: number): PersonRun | undefined {
  const first = tokens[at] as Token;
  if (!isCapital(first) || !isNamePart(first) || (first.gap === '-' && at > 0)) return undefined;
  if (isListedPlace(first) || isTitleAlone(first)) return undefined;
  let to = at;
  let names = 0;
  while (to < Math.min(limit, at + MOST_WORDS) && names < MOST_NAMES) {
    const token = tokens[to] as Token;
    if (to > at && token.gap !== ' ' && token.gap !== '' && token.gap !== '. ') break;
    if (token.shape === 'small') {
      if (to === at || !RUSSIAN_PARTICLES.has(token.lower) || token.lower === 'и') break;
      const next = tokens[to + 1];
      if (to + 1 >= limit || !next || !isCapital(next) || next.gap !== ' ') break;
      to++;
      continue;
    }
    if (!isCapital(token) || !isNamePart(token)) break;
    if (to > at && startsSomethingElse(tokens, to, limit)) break;
    if (!isInitial(token)) names++;
    to++;
  }
  // "Вильгельм II"
  if (to > at && to < limit && tokens[to]?.gap === ' ' && isNumeral(tokens[to] as Token)) to++;
  if (to === at || tokens[to]?.gap === '-') return undefined;
  const words = tokens.slice(at, to);
  const its = words.filter((word) => isCapital(word) && !isInitial(word) && !isNumeral(word));
  if (its.length === 0) return undefined;
  if (isOpening(first, its)) return undefined;
  const before = tokens[at - 1];
  const isTitled =
    before !== undefined &&
    first.gap === ' ' &&
    (titles(before.text).length > 0 || SHORT_TITLES.has(before.lower.replace(/\.$/, '')));
  return { tokens, from: at, to, words, names: its, title: isTitled ? before : undefined };
}

/** "Стихи Александра Пушкина": a word that only opens the sentence. */
function isOpening(first: Token, [name, ...others]: readonly Token[]): boolean {
  if (!first.isFirst || first !== name || givenNames(first.text).length > 0) return false;
  if (endsLikeSurname(first.text) || isFamousSurname(first.text)) return false;
  return others.some(({ text }) => givenNames(text).length > 0);
}

/** Names of the longest person: "Михаил Илларионович Голенищев-Кутузов". */
const MOST_NAMES = 4;

/** Its words, initials and particles included: a text may be initials throughout. */
const MOST_WORDS = 10;

function isCapital({ shape, text }: Token): boolean {
  return shape === 'capital' || (shape === 'capitals' && IS_INITIAL.test(text));
}

/** "Вильгельм II" */
export function isNumeral({ text }: Token): boolean {
  return /^[IVX]+$/.test(text);
}

function isNamePart({ text, lower }: Token): boolean {
  return IS_INITIAL.test(text) || (IS_CYRILLIC.test(text) && !RUSSIAN_WORDS.has(keyOf(lower)));
}

/** A place of the lists or an adjective before a noun of places is no part of a person: "Пушкин Москву любил". */
function startsSomethingElse(tokens: readonly Token[], at: number, limit: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (isListedPlace(token) || isTitleAlone(token)) return true;
  if (next && at + 1 < limit && next.gap === ' ' && next.shape === 'small' && isOfNoun(next)) {
    return isAdjective(token.text) || isObliqueAdjective(token.text);
  }
  return false;
}

/** A place of the lists that is nobody's first name: "в Турции Андрея Карлова" names a place and a person. */
function isListedPlace({ text }: Token): boolean {
  return (
    listedPlace(text) !== undefined && givenNames(text).length === 0 && !endsLikeSurname(text) && !isFamousSurname(text)
  );
}

/** "Председатель", "Совет", which are nobody's name. */
function isTitleAlone({ text }: Token): boolean {
  return (titles(text).length > 0 || NOUN_FORMS.has(keyOf(text))) && givenNames(text).length === 0;
}

function isOfNoun({ text }: Token): boolean {
  return NOUN_FORMS.has(keyOf(text));
}

const NOUN_FORMS: ReadonlySet<string> = new Set(
  [...NOUNS_OF_PLACES, ...NOUNS_OF_ORGANISATIONS].flatMap((noun) => declined(noun, 'thing').map(([, form]) => form)),
);

/** "А." or "А.С." */
export function isInitial({ text }: Token): boolean {
  return IS_INITIAL.test(text);
}

const IS_INITIAL = /^(?:\p{Lu}\.)+$/u;

/** In the letters of Russian throughout. */
export const IS_CYRILLIC = /^[\p{sc=Cyrillic}'’-]+$/u;
