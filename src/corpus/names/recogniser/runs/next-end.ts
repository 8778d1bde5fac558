import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  NAME_SUFFIXES,
  NUMBERED,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_HEADS,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../rule.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';
import { tiesEnd } from './ties.ts';
import { classOf } from './word-class.ts';

/** The end of the run after the next capital word, if that belongs to it; else the end as it is. */
export function nextEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  limit: number,
  counts: FormCounts,
): number {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || !next || end >= limit || end - from >= LONGEST) return end;
  return firstDecision(STEPS, { tokens, from, end, limit, counts, last, next }) ?? end;
}

/** Words of the longest name: a text without small words is no name. */
const LONGEST = 20;

/** A run so far, its last word, and the word after it. */
type Step = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly limit: number;
  readonly counts: FormCounts;
  readonly last: Token;
  readonly next: Token;
};

/** The first rule that applies says where the run ends now; one that says the end as it was ends the run there. */
export const STEPS: readonly Rule<Step, number>[] = [
  { name: 'a company’s suffix', example: 'Shares of [O Norvik, Inc.] fell.', decide: oneMore(isSuffixBehindComma) },
  {
    name: 'a place and the larger one',
    example: 'He lives in [L Washington, D.C.] now.',
    decide: oneMore(isPlaceInPlace),
  },
  {
    name: 'the campus of a university',
    example: 'He left the [O University of California, Berkeley] early.',
    decide: oneMore(isCampus),
  },
  {
    name: 'partners of a firm',
    example: 'He joined [O Cravath, Swaine & Moore] in 1990.',
    decide: (step) => (isFirm(step) ? step.end + 2 : undefined),
  },
  {
    name: 'two people with "&"',
    example: 'She met [P Anna] & [P Peter] there.',
    decide: (step) => (step.next.gap === ' & ' && areTwoPeople(step) ? step.end : undefined),
  },
  {
    name: 'two parts with "&"',
    example: 'He joined [O Norvik & Brandt] in 1990.',
    decide: oneMore((step) => step.next.gap === ' & ' && isNameAt(step, step.end)),
  },
  {
    name: 'an owner inside a name',
    example: 'She studied at [O St. John’s College] for a year.',
    decide: (step) => (step.last.isPossessive ? ownedEnd(step) : undefined),
  },
  {
    name: 'a nickname',
    example: 'He knew [P Harold "Junior" Norvik] well.',
    decide: (step) => nicknamedEnd(step),
  },
  {
    name: 'a law or a war by its year',
    example: 'They read the [X Immigration Act of 1924] again.',
    decide: (step) => (isOfYear(step) ? step.end + 2 : undefined),
  },
  { name: 'a number', example: 'They watched [X Channel 4] that year.', decide: oneMore(isNumbered) },
  {
    name: 'a mark between the words',
    example: '[L Peru], [L Chile].',
    decide: ({ next, last, end }) => (next.gap === ' ' || (next.gap === "'" && last.lower === 'd') ? undefined : end),
  },
  {
    name: 'junior, the second',
    example: 'He heard [P Martin Hobbs Jr] speak.',
    decide: oneMore(({ next }) => NAME_SUFFIXES.has(next.lower) && next.shape !== 'small'),
  },
  {
    name: 'the first of a name',
    example: 'Then Emperor [P Franz Joseph I] died.',
    decide: oneMore((step) => step.next.text === 'I' && isFirstOfName(step)),
  },
  {
    name: 'a capital word',
    example: 'He met [P Ann Bell] there.',
    decide: oneMore(({ tokens, end, counts }) => classOf(tokens, end, counts) !== 'none'),
  },
  {
    name: 'small words that tie',
    example: 'He left the [O Bank of England] in May.',
    decide: ({ tokens, from, end, limit, counts }) => {
      const after = tiesEnd(tokens, from, end, limit);
      return after < limit && isTiedOn(tokens, after) && classOf(tokens, after, counts) !== 'none' ? after + 1 : end;
    },
  },
];

/** Takes the next word, where a condition holds. */
function oneMore(holds: (step: Step) => boolean): (step: Step) => number | undefined {
  return (step) => (holds(step) ? step.end + 1 : undefined);
}

const IS_COMMA = /^ ?, $/;

function isSuffixBehindComma({ next }: Step): boolean {
  if (!IS_COMMA.test(next.gap) || next.shape === 'small') return false;
  return COMPANY_SUFFIXES.has(next.lower) || /^[js]r$/.test(next.lower);
}

function isPlaceInPlace({ last, next }: Step): boolean {
  return IS_COMMA.test(next.gap) && placeOf(`${last.text}, ${next.text}`) !== undefined;
}

/** Behind a comma or a hyphen: a city behind the name of a state. */
function isCampus({ tokens, from, end, last, next }: Step): boolean {
  if (tokens[from]?.lower !== 'university' || end - from !== 3 || next.shape !== 'capital') return false;
  const [state, city] = [placeOf(last.text), placeOf(next.text)];
  return next.gap === '-' || (IS_COMMA.test(next.gap) && state?.isCity === false && city?.isCity === true);
}

function isFirm(step: Step): boolean {
  const { tokens, end, limit, next } = step;
  if (!IS_COMMA.test(next.gap) || tokens[end + 1]?.gap !== ' & ' || end + 1 >= limit) return false;
  return isNameAt(step, end) && isNameAt(step, end + 1);
}

function isNameAt({ tokens, counts }: Step, at: number): boolean {
  return classOf(tokens, at, counts) === 'name';
}

/** Both begin with a first name, and are not both surnames, as partners are. */
function areTwoPeople({ tokens, from, end, next }: Step): boolean {
  const [first, surname] = [tokens[from], tokens[end + 1]];
  if (!first || !isFirstName(first.lower) || !isFirstName(next.lower)) return false;
  const isOne = end - from === 1;
  const isOther = surname?.gap !== ' ' || surname.shape !== 'capital';
  if (isOne && isOther) return !isSurname(first.lower) || !isSurname(next.lower);
  return (isOne || isSurname((tokens[end - 1] as Token).lower)) && !isOther && isSurname(surname.lower);
}

function ownedEnd(step: Step): number {
  const { end, limit, next } = step;
  const owned = next.lower === 's' && next.gap.endsWith("'") ? end + 1 : end;
  if (owned >= limit) return end;
  if (isPartOfTitle(step, owned)) return owned + 1;
  return isOfMany(step, owned) ? owned + 1 : end;
}

/** "Lloyd's Register", "St. John's College": a possessive is inside a name if an organisation's or place's head ends it. */
function isPartOfTitle(step: Step, at: number): boolean {
  const { tokens, from } = step;
  const { lower, gap } = tokens[at] as Token;
  if (!/^'? $/.test(gap) || at - from > 3) return false;
  const isHead = ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower);
  // "Department of Veterans' Affairs"
  const isOffice = ORGANISATION_STARTS.has((tokens[from] as Token).lower) && tokens[from + 1]?.lower === 'of';
  return (isHead || isOffice) && isNameAt(step, at) && !placeOf((tokens[from] as Token).text);
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

/** Behind the surname, where a first name, a nickname in quotation marks and a surname follow each other. */
function nicknamedEnd(step: Step): number | undefined {
  const { tokens, from, end, limit, next } = step;
  if (next.gap !== ' "' || !isFirstName((tokens[from] as Token).lower)) return undefined;
  let last = end + 1;
  while (last < limit && tokens[last]?.gap === ' ' && last - end < LONGEST_NICKNAME) last++;
  const surname = tokens[last];
  const isNicknamed = last < limit && surname?.gap === '" ' && surname.shape === 'capital' && next.shape !== 'small';
  return isNicknamed && isNameAt(step, last) ? last + 1 : undefined;
}

/** Words of the longest nickname. */
const LONGEST_NICKNAME = 3;

/** "Treaty of 1868", "War of 1812" */
function isOfYear({ tokens, end, limit, last, next }: Step): boolean {
  const year = tokens[end + 1];
  if (next.gap !== ' ' || next.text !== 'of' || !EVENT_HEADS.has(last.lower) || end + 1 >= limit) return false;
  return year?.gap === ' ' && /^1\d{3}$|^20\d\d$/.test(year.text);
}

function isNumbered({ last, next }: Step): boolean {
  return next.gap === ' ' && /^\d{1,3}$/.test(next.text) && NUMBERED.has(last.lower);
}

/** "Franz Joseph I", "Elizabeth I of England", "World War I": not "In Paris I met her". */
function isFirstOfName({ tokens, from, end, last }: Step): boolean {
  const next = tokens[end + 1];
  if ([tokens[from], tokens[from - 1]].some((token) => RULERS.has(token?.lower ?? ''))) return true;
  return last.lower === 'war' || next?.gap !== ' ' || (isFirstName(last.lower) && BEHIND_RULERS.has(next.lower));
}

const BEHIND_RULERS: ReadonlySet<string> = new Set(
  'of was is became had died ruled succeeded granted in and who whose from by at as with reigned'.split(' '),
);

const RULERS: ReadonlySet<string> = new Set('king queen emperor empress pope tsar czar duke sultan prince'.split(' '));

function isTiedOn(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === ' ' || gap === "'";
}
