import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  CALENDAR,
  CALENDAR_NAMES,
  CLUB_LETTERS,
  FUNCTION_WORDS,
  NO_ACRONYMS,
  MEASURES,
  UNITS,
} from '../../lists/words/vocabulary.ts';
import { IS_NUMBER } from '../tokens/first-letter.ts';
import { isMostlyCapital } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';
import { isPeople } from './is-people.ts';
import type { Word } from './word-class.ts';

/** "NATO", "US"; "WHO" only after "the". */
export function isKnownLetters({ text, lower, shape, tokens, at }: Word): boolean {
  if (shape !== 'capitals') return false;
  if (placeOf(text)) return true;
  return knownOrganisation(text) !== undefined && (!isEnglishWord(lower) || tokens[at - 1]?.lower === 'the');
}

/** "GIFs", "MPs": several of what letters shorten are no name. */
export function isPluralLetters({ text }: Word): boolean {
  return /^\p{Lu}{2,}['’]?s$/u.test(text) && !placeOf(text) && !knownOrganisation(text);
}

/** "Malmö FF", "C.D. Norvik": beside a word with a capital. */
export function isClub({ lower, shape, gap, isFirst, tokens, at }: Word): boolean {
  if (shape !== 'capitals' || !CLUB_LETTERS.has(lower.replaceAll('.', ''))) return false;
  const before = tokens[at - 1];
  return isCapitalBehind(tokens[at + 1]) || (!isFirst && gap === ' ' && before?.shape === 'capital');
}

/** "Pieter Best" */
export function isSurnameOfGrammar({ lower, shape, gap, isFirst, tokens, at }: Word): boolean {
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
export function isSpeaker({ text, isFirst, tokens, at }: Word): boolean {
  return isFirst && /^\p{Lu}{1,3}$/u.test(text) && tokens[at + 1]?.gap.startsWith(':') === true;
}

/** "IV Corps" */
export function isNumberOfUnit({ text, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  return /^[IVXL]+$/.test(text) && isCapitalBehind(next) && UNITS.has(next.lower);
}

/** "Kabul" in "Kabul-based" is known by itself; "IS" in "IS-elimination" is not. */
export function isTiedAndUnknown({ text, lower, isTied, counts }: Word): boolean {
  if (!isTied || placeOf(text) !== undefined || isPeople(text)) return false;
  return !isMostlyCapital(counts, lower) || (counts.capital.get(lower) ?? 0) <= 1;
}

export const IS_INITIAL = /^\p{Lu}\.?$/u;

/** A letter between the words of a name, with a stop or without: "J. K. Rowling", "Malcolm X". */
export function isInitial({ text, gap, tokens, at }: Word): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.gap === ' & ' || gap === ' & ') return true;
  const isBefore = next?.gap === ' ' && next.shape !== 'small' && !FUNCTION_WORDS.has(next.lower);
  const isAfter = gap === ' ' && before?.shape === 'capital' && !FUNCTION_WORDS.has(before.lower);
  if (text.endsWith('.')) return isBefore || isAfter;
  if (text === 'I' || text === 'A' || text === 'O' || !isBefore) return false;
  return isAfter || IS_INITIAL.test(next.text) || !isEnglishWord(next.lower);
}

export function areInitials({ text, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (/^[PN]\.[SB]\.$/.test(text)) return false;
  return /^(?:\p{Lu}\.){2,3}$/u.test(text) && isCapitalBehind(next) && !isEnglishWord(next.lower);
}

/** "Cold Spring Harbor", "Prague Spring": behind a capital that opens nothing. */
export function isNameOfSeason({ lower, shape, gap, tokens, at }: Word): boolean {
  const before = tokens[at - 1];
  if (!/^(?:spring|summer|winter)$/.test(lower) || shape !== 'capital' || gap !== ' ') return false;
  return before?.shape === 'capital' && !FUNCTION_WORDS.has(before.lower) && !CALENDAR.has(before.lower);
}

/** "Third Reich", "First World War", "One Nation": inside a sentence, before another capital. */
export function isOrdinalOfName({ lower, isFirst, tokens, at }: Word): boolean {
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

export function isFirstNameBefore({ tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (!isCapitalBehind(next) || FUNCTION_WORDS.has(next.lower)) return false;
  return isSurname(next.lower) || !isEnglishWord(next.lower);
}

/** "Summer Olympics", "Winter Palace" */
export function isOfGames({ lower, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  return /^(?:summer|winter)$/.test(lower) && isCapitalBehind(next) && isHeadWord(next.lower);
}

/** "Theresa May", "April Jones", "August Wilson": not a month beside a number or after "in". */
export function isPersonOfCalendar(word: Word): boolean {
  const { lower, text, gap, tokens, at } = word;
  if (!CALENDAR_NAMES.has(lower) || text.endsWith('.')) return false;
  const before = tokens[at - 1];
  const isAfterFirstName = gap === ' ' && before?.shape === 'capital' && isFirstName(before.lower);
  return isAfterFirstName || (isFirstName(lower) && isFirstNameBefore(word));
}

/** An abbreviation of something common, or a word of English that is only stressed; after "the" or a bracket it is a name. */
export function isNoAcronym({ lower, gap, shape, tokens, at }: Word): boolean {
  if (shape !== 'capitals') return false;
  if (NO_ACRONYMS.has(lower.replaceAll('.', ''))) return true;
  return isEnglishWord(lower) && tokens[at - 1]?.lower !== 'the' && !gap.endsWith('(');
}

/** "Ph.D.", "M.Sc.", "LL.B.": letters of an academic degree, with nothing but a stop between them. */
export function isOfDegree({ lower, gap, tokens, at }: Word): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isWith = (other: Token | undefined, between: string | undefined, letters: string) =>
    other !== undefined && /^\.?$/.test(between ?? ' ') && DEGREES.has(letters.replace(/\W/g, '').replace(/s$/, ''));
  return isWith(next, next?.gap, `${lower}${next?.lower}`) || isWith(before, gap, `${before?.lower}${lower}`);
}

const DEGREES: ReadonlySet<string> = new Set(
  'phd msc bsc mphil dphil llb llm lld edd psyd pharmd scd dsc med bed meng beng mlitt dlitt dmus bmus'.split(' '),
);

/** "Vol. III", "Sec. 12", "Ch. iv": a part of a book, cut short. */
export function isNumberedPart({ lower, text, tokens, at }: Word): boolean {
  const next = tokens[at + 1];
  if (!next || !PARTS.has(lower.replace(/\.$/, '')) || !(text.endsWith('.') || next.gap.startsWith('.'))) return false;
  return /^\p{N}/u.test(next.text) || /^[ivxlc]+\.?$/.test(next.lower);
}

const PARTS: ReadonlySet<string> = new Set(
  'vol vols no nos ch chs chap chaps sec secs sect fig figs art arts pt pts para paras bk pl tab app p pp'.split(' '),
);

export function isMeasure({ lower, tokens, at }: Word): boolean {
  return MEASURES.has(lower.replace(/\.$/, '')) && IS_NUMBER.test(tokens[at - 1]?.text ?? '');
}
