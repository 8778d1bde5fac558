import { placeOf } from '../../lists/places/gazetteer.ts';
import { CALENDAR, FUNCTION_WORDS, TITLES } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';
import { endsLikePeople, isPeople } from './is-people.ts';
import {
  IS_INITIAL,
  areInitials,
  isClub,
  isFirstNameBefore,
  isInitial,
  isKnownLetters,
  isMeasure,
  isNameOfSeason,
  isNoAcronym,
  isNumberedPart,
  isNumberOfUnit,
  isOfDegree,
  isOfGames,
  isOrdinalOfName,
  isPersonOfCalendar,
  isPluralLetters,
  isSpeaker,
  isSurnameOfGrammar,
  isTiedAndUnknown,
} from './word-conditions.ts';

/** What a word can be in a name: part of it, a title before it, a people's adjective; or it ends the name. */
export type WordClass = 'name' | 'title' | 'people' | 'none';

/** The class of a token among its neighbours. A word without a capital is `none`. */
export function classOf(tokens: readonly Token[], at: number, counts: FormCounts): WordClass {
  const token = tokens[at];
  if (!token || token.shape === 'small' || token.shape === 'other') return 'none';
  return firstDecision(WORD_CLASSES, { ...token, tokens, at, counts }) ?? 'name';
}

/** A token with a capital, where it stands. */
export type Word = Token & { readonly tokens: readonly Token[]; readonly at: number; readonly counts: FormCounts };

/** The first rule that applies decides; a word of which none speaks is part of a name. */
export const WORD_CLASSES: readonly Rule<Word, WordClass>[] = [
  { name: 'known letters', example: 'Ministers of [O NATO] met.', decide: when(isKnownLetters, 'name') },
  { name: 'plural letters', example: 'They sent GIFs to two MPs.', decide: when(isPluralLetters, 'none') },
  {
    name: 'a postcode',
    example: 'He lives in [L London] E17 again.',
    decide: when(
      ({ text, tokens, at }) => /^\p{Lu}{1,2}\d{1,2}$/u.test(text) && placeOf(tokens[at - 1]?.text ?? '') !== undefined,
      'none',
    ),
  },
  { name: 'letters of a club', example: 'He left [O Norvik IF] in May.', decide: when(isClub, 'name') },
  { name: 'a speaker', example: 'MK: Why did you come?', decide: when(isSpeaker, 'none') },
  { name: 'a degree', example: 'She has a Ph.D. in law and an M.Sc. too.', decide: when(isOfDegree, 'none') },
  { name: 'a part of a book', example: 'It is in Vol. III, Sec. 12 there.', decide: when(isNumberedPart, 'none') },
  { name: 'a measure', example: 'Add 2 Tbsp of it, 1/2 Cup and 10 mL to 5 Oz. more.', decide: when(isMeasure, 'none') },
  { name: 'the number of a unit', example: 'He joined the [O IV Corps] in May.', decide: when(isNumberOfUnit, 'name') },
  { name: 'tied to a small word', example: 'They fear IS-elimination.', decide: when(isTiedAndUnknown, 'none') },
  {
    name: 'an initial',
    example: 'He met [P J. K. Rowling] there.',
    decide: (word) => (IS_INITIAL.test(word.text) ? (isInitial(word) ? 'name' : 'none') : undefined),
  },
  {
    name: 'initials as one word',
    example: 'He met [P C.C. Norvik] there.',
    decide: when(areInitials, 'name'),
  },
  { name: 'a season in a name', example: 'They saw the [X Norvik Spring] fail.', decide: when(isNameOfSeason, 'name') },
  { name: 'an ordinal', example: 'He fought in the [X First World War].', decide: when(isOrdinalOfName, 'name') },
  {
    name: 'the calendar',
    example: 'On Monday [P Theresa May] spoke of the [X Summer Olympics].',
    decide: (word) =>
      CALENDAR.has(word.lower) ? (isPersonOfCalendar(word) || isOfGames(word) ? 'name' : 'none') : undefined,
  },
  {
    name: 'a surname that is a word of grammar',
    example: 'Later [P Pieter Best] left.',
    decide: when(isSurnameOfGrammar, 'name'),
  },
  {
    name: 'a newspaper',
    example: 'He wrote for the [O Norvik Post] again.',
    decide: when(({ lower, shape, gap }) => lower === 'post' && shape === 'capital' && gap === ' ', 'name'),
  },
  {
    name: 'words of grammar',
    example: 'But [P Will Smith] stayed.',
    decide: (word) =>
      FUNCTION_WORDS.has(word.lower) ? (word.lower === 'will' && isFirstNameBefore(word) ? 'name' : 'none') : undefined,
  },
  {
    name: 'plural letters and contractions',
    example: 'She had three Bs and Don’t.',
    decide: when(({ text }) => /^\p{L}s$|n['’]t$/u.test(text), 'none'),
  },
  { name: 'common letters', example: 'He watched TV all day.', decide: when(isNoAcronym, 'none') },
  {
    name: 'a title',
    example: 'Then President [P Nixon] resigned.',
    decide: when(({ lower }) => TITLES.has(lower), 'title'),
  },
  {
    name: 'the ending of peoples',
    example: 'They read the Norvikean script and fought the Norvikians.',
    decide: when(endsLikePeople, 'none'),
  },
  { name: 'a people', example: 'The Afghan army left.', decide: when(({ text }) => isPeople(text), 'people') },
];
