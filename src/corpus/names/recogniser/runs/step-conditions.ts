import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  NUMBERED,
  NUMBERED_PARTS,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_HEADS,
} from '../../lists/words/vocabulary.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Step } from './next-end.ts';
import { classOf } from './word-class.ts';

/** Behind the letter of a part of a text: "Appendix A. Part One ends here." */
export function isBehindLetter({ tokens, end, last }: Step): boolean {
  return /^\p{Lu}\.?$/u.test(last.text) && last.gap === ' ' && NUMBERED_PARTS.has(tokens[end - 2]?.lower ?? '');
}

const IS_COMMA = /^ ?, $/;

export function isSuffixBehindComma({ next }: Step): boolean {
  if (!IS_COMMA.test(next.gap) || next.shape === 'small') return false;
  return COMPANY_SUFFIXES.has(next.lower) || /^[js]r$/.test(next.lower);
}

export function isPlaceInPlace({ last, next }: Step): boolean {
  return IS_COMMA.test(next.gap) && placeOf(`${last.text}, ${next.text}`) !== undefined;
}

/** Behind a comma or a hyphen: a city behind the name of a state. */
export function isCampus({ tokens, from, end, last, next }: Step): boolean {
  if (tokens[from]?.lower !== 'university' || end - from !== 3 || next.shape !== 'capital') return false;
  const [state, city] = [placeOf(last.text), placeOf(next.text)];
  return next.gap === '-' || (IS_COMMA.test(next.gap) && state?.isCity === false && city?.isCity === true);
}

export function isFirm(step: Step): boolean {
  const { tokens, end, limit, next } = step;
  if (!IS_COMMA.test(next.gap) || tokens[end + 1]?.gap !== ' & ' || end + 1 >= limit) return false;
  return isNameAt(step, end) && isNameAt(step, end + 1);
}

export function isNameAt({ tokens, counts }: Step, at: number): boolean {
  return classOf(tokens, at, counts) === 'name';
}

/** Both begin with a first name, and are not both surnames, as partners are. */
export function areTwoPeople({ tokens, from, end, next }: Step): boolean {
  const [first, surname] = [tokens[from], tokens[end + 1]];
  if (!first || !isFirstName(first.lower) || !isFirstName(next.lower)) return false;
  const isOne = end - from === 1;
  const isOther = surname?.gap !== ' ' || surname.shape !== 'capital';
  if (isOne && isOther) return !isSurname(first.lower) || !isSurname(next.lower);
  return (isOne || mayBeSurname(tokens[end - 1] as Token)) && !isOther && mayBeSurname(surname);
}

/** Of a list, or no word of English: "Partners" are not called so. */
function mayBeSurname({ lower }: Token): boolean {
  return isSurname(lower) || !(isEnglishWord(lower) || COMPANY_SUFFIXES.has(lower));
}

export function ownedEnd(step: Step): number {
  const { end, limit, next } = step;
  const owned = next.lower === 's' && next.gap.endsWith("'") ? end + 1 : end;
  if (owned >= limit) return end;
  if (isPartOfTitle(step, owned)) return owned + 1;
  return isOfMany(step, owned) ? owned + 1 : end;
}

/**
 * "Lloyd's Register", "St. John's College", "Battle of Miller's Farm": a possessive is inside a name if an organisation's or place's
 * head ends it.
 */
function isPartOfTitle(step: Step, at: number): boolean {
  const { tokens } = step;
  const { lower, gap } = tokens[at] as Token;
  // Behind the last "of", or at the start.
  const from = step.from + tokens.slice(step.from, at).findLastIndex((token) => token.lower === 'of') + 1;
  if (!/^'? $/.test(gap) || at - from > 3) return false;
  const isHead = ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower);
  // "Department of Veterans' Affairs", "Battle of Miller's Farm"
  const start = (tokens[step.from] as Token).lower;
  const isOf = tokens[step.from + 1]?.lower === 'of' && (ORGANISATION_STARTS.has(start) || EVENT_HEADS.has(start));
  return (isHead || isOf) && isNameAt(step, at) && !placeOf((tokens[from] as Token).text);
}

/** "U.S. Women's Open", "County Sheriff's Department", "African Nations' Cup": a common word owns what a head ends. */
function isOfMany({ tokens, limit, last, counts }: Step, at: number): boolean {
  const isCommon = OWNERS.has(last.lower) || (last.lower.endsWith('s') && tokens[at]?.gap === "' ");
  if (!isCommon || (last.isFirst && !OWNERS.has(last.lower)) || !isEnglishWord(last.lower)) return false;
  for (let end = at; end < Math.min(limit, at + 3); end++) {
    const token = tokens[end] as Token;
    if (classOf(tokens, end, counts) !== 'name' || (end > at && token.gap !== ' ')) return false;
    if (isHeadWord(token.lower)) return true;
  }
  return false;
}

const OWNERS: ReadonlySet<string> = new Set(
  'men women boys girls children people king queen sheriff farmer worker writer bishop veteran nation'.split(' '),
);

/** "Treaty of 1868", "War of 1812" */
export function isOfYear({ tokens, end, limit, last, next }: Step): boolean {
  const year = tokens[end + 1];
  if (next.gap !== ' ' || next.text !== 'of' || !EVENT_HEADS.has(last.lower) || end + 1 >= limit) return false;
  return year?.gap === ' ' && /^1\d{3}$|^20\d\d$/.test(year.text);
}

export function isNumbered({ last, next }: Step): boolean {
  return next.gap === ' ' && /^\d{1,3}$/.test(next.text) && NUMBERED.has(last.lower);
}

/** "Franz Joseph I", "Elizabeth I of England", "World War I": not "In Paris I met her". */
export function isFirstOfName({ tokens, from, end, last }: Step): boolean {
  const next = tokens[end + 1];
  if ([tokens[from], tokens[from - 1]].some((token) => RULERS.has(token?.lower ?? ''))) return true;
  return last.lower === 'war' || next?.gap !== ' ' || (isFirstName(last.lower) && BEHIND_RULERS.has(next.lower));
}

const BEHIND_RULERS: ReadonlySet<string> = new Set(
  'of was is became had died ruled succeeded granted in and who whose from by at as with reigned'.split(' '),
);

const RULERS: ReadonlySet<string> = new Set('king queen emperor empress pope tsar czar duke sultan prince'.split(' '));

export function isTiedOn(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === ' ' || gap === "'";
}
