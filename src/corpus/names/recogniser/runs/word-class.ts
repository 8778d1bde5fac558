import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  CLUB_LETTERS,
  CALENDAR,
  CALENDAR_NAMES,
  FUNCTION_WORDS,
  NO_ACRONYMS,
  PEOPLES,
  TITLES,
  UNITS,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import { type FormCounts, isMostlyCapital } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';

/** What a word can be in a name: part of it, a title before it, a people's adjective; or it ends the name. */
export type WordClass = 'name' | 'title' | 'people' | 'none';

/** The class of a token among its neighbours. A word without a capital is `none`. */
export function classOf(tokens: readonly Token[], at: number, counts: FormCounts): WordClass {
  const token = tokens[at];
  if (!token || token.shape === 'small' || token.shape === 'other') return 'none';
  return firstDecision(WORD_CLASSES, { ...token, tokens, at, counts }) ?? 'name';
}

/** A token with a capital, where it stands. */
type Word = Token & { readonly tokens: readonly Token[]; readonly at: number; readonly counts: FormCounts };

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

/** Whether a word is the adjective of a people, a place or a faith, or their members: "Afghans", "Muslim". */
export function isPeople(text: string): boolean {
  const lower = text.toLowerCase();
  const singular = lower.length > 4 ? lower.replace(/s$|(?:wo)?m[ae]n$/, '') : lower;
  if (PARTIES.has(lower)) return false;
  return !placeOf(text) && [lower, singular].some((word) => PEOPLES.has(word) || placeOfDemonym(word) !== undefined);
}

/** "the Mycenaean script", "the Phoenicians": not a surname as "Petrosian", which no article and no noun surround. */
function endsLikePeople({ lower, text, shape, gap, isFirst, isPossessive, tokens, at }: Word): boolean {
  if (isFirst || shape !== 'capital' || isPossessive || !LIKE_PEOPLES.test(lower)) return false;
  if (placeOf(text) || isFirstName(lower) || isSurname(lower) || knownOrganisation(text)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.gap === ' ' && next.shape !== 'small') return false;
  if (gap !== ' ' || before?.shape !== 'small') return false;
  if (lower.endsWith('s')) return before.lower === 'the';
  return next?.gap === ' ' && before.lower === 'the' && !FUNCTION_WORDS.has(next.lower) && isEnglishWord(next.lower);
}

const LIKE_PEOPLES = /(?:[aeo]ans?|[^aeiou]ians?|enic)$/;

/** Members of parties are told by no adjective: they are the party. */
const PARTIES: ReadonlySet<string> = new Set(['republicans', 'democrats', 'tories']);

/** "NATO", "US"; "WHO" only after "the". */
function isKnownLetters({ text, lower, shape, tokens, at }: Word): boolean {
  if (shape !== 'capitals') return false;
  if (placeOf(text)) return true;
  return knownOrganisation(text) !== undefined && (!isEnglishWord(lower) || tokens[at - 1]?.lower === 'the');
}

/** "GIFs", "MPs": several of what letters shorten are no name. */
function isPluralLetters({ text }: Word): boolean {
  return /^\p{Lu}{2,}['’]?s$/u.test(text) && !placeOf(text) && !knownOrganisation(text);
}

/** "Malmö FF", "C.D. Norvik": beside a word with a capital. */
function isClub({ lower, shape, gap, isFirst, tokens, at }: Word): boolean {
  if (shape !== 'capitals' || !CLUB_LETTERS.has(lower.replaceAll('.', ''))) return false;
  const before = tokens[at - 1];
  return isCapitalBehind(tokens[at + 1]) || (!isFirst && gap === ' ' && before?.shape === 'capital');
}

/** "Pieter Best" */
function isSurnameOfGrammar({ lower, shape, gap, isFirst, tokens, at }: Word): boolean {
  const first = tokens[at - 1];
  if (isFirst || shape !== 'capital' || gap !== ' ' || first?.shape !== 'capital') return false;
  return (
    FUNCTION_WORDS.has(lower) &&
    isSurname(lower) &&
    isFirstName(first.lower) &&
    (!isEnglishWord(first.lower) || !first.isFirst)
  );
}

/** Letters that open a line before a colon say who speaks. */
function isSpeaker({ text, isFirst, tokens, at }: Word): boolean {
  return isFirst && /^\p{Lu}{1,3}$/u.test(text) && tokens[at + 1]?.gap.startsWith(':') === true;
}

/** "IV Corps" */
function isNumberOfUnit({ text, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  return /^[IVXL]+$/.test(text) && isCapitalBehind(next) && UNITS.has(next.lower);
}

/** "Kabul" in "Kabul-based" is known by itself; "IS" in "IS-elimination" is not. */
function isTiedAndUnknown({ text, lower, isTied, counts }: Word): boolean {
  if (!isTied || placeOf(text) !== undefined || isPeople(text)) return false;
  return !isMostlyCapital(counts, lower) || (counts.capital.get(lower) ?? 0) <= 1;
}

const IS_INITIAL = /^\p{Lu}\.?$/u;

/** A letter between the words of a name, with a stop or without: "J. K. Rowling", "Malcolm X". */
function isInitial({ text, gap, tokens, at }: Word): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.gap === ' & ' || gap === ' & ') return true;
  const isBefore = next?.gap === ' ' && next.shape !== 'small' && !FUNCTION_WORDS.has(next.lower);
  const isAfter = gap === ' ' && before?.shape === 'capital' && !FUNCTION_WORDS.has(before.lower);
  if (text.endsWith('.')) return isBefore || isAfter;
  if (text === 'I' || text === 'A' || text === 'O' || !isBefore) return false;
  return isAfter || IS_INITIAL.test(next.text) || !isEnglishWord(next.lower);
}

function areInitials({ text, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (/^[PN]\.[SB]\.$/.test(text)) return false;
  return /^(?:\p{Lu}\.){2,3}$/u.test(text) && isCapitalBehind(next) && !isEnglishWord(next.lower);
}

/** "Cold Spring Harbor", "Prague Spring": behind a capital that opens nothing. */
function isNameOfSeason({ lower, shape, gap, tokens, at }: Word): boolean {
  const before = tokens[at - 1];
  if (!/^(?:spring|summer|winter)$/.test(lower) || shape !== 'capital' || gap !== ' ') return false;
  return before?.shape === 'capital' && !FUNCTION_WORDS.has(before.lower) && !CALENDAR.has(before.lower);
}

/** "Third Reich", "First World War", "One Nation": inside a sentence, before another capital. */
function isOrdinalOfName({ lower, isFirst, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (isFirst || !ORDINALS.has(lower) || !isCapitalBehind(next)) return false;
  return !FUNCTION_WORDS.has(next.lower) && !CALENDAR.has(next.lower);
}

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

function isCapitalBehind(next: Token | undefined): next is Token {
  return next?.gap === ' ' && next.shape === 'capital';
}

function isFirstNameBefore({ tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (!isCapitalBehind(next) || FUNCTION_WORDS.has(next.lower)) return false;
  return isSurname(next.lower) || !isEnglishWord(next.lower);
}

/** "Summer Olympics", "Winter Palace" */
function isOfGames({ lower, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  return /^(?:summer|winter)$/.test(lower) && isCapitalBehind(next) && isHeadWord(next.lower);
}

/** "Theresa May", "April Jones", "August Wilson": not a month beside a number or after "in". */
function isPersonOfCalendar(word: Word): boolean {
  const { lower, text, gap, tokens, at } = word;
  if (!CALENDAR_NAMES.has(lower) || text.endsWith('.')) return false;
  const before = tokens[at - 1];
  const isAfterFirstName = gap === ' ' && before?.shape === 'capital' && isFirstName(before.lower);
  return isAfterFirstName || (isFirstName(lower) && isFirstNameBefore(word));
}

/** An abbreviation of something common, or a word of English that is only stressed; after "the" or a bracket it is a name. */
function isNoAcronym({ lower, gap, shape, tokens, at }: Word): boolean {
  if (shape !== 'capitals') return false;
  if (NO_ACRONYMS.has(lower.replaceAll('.', ''))) return true;
  return isEnglishWord(lower) && tokens[at - 1]?.lower !== 'the' && !gap.endsWith('(');
}
