import { NAME_SUFFIXES } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../rule.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';
import { nicknamedEnd } from './nickname.ts';
import {
  areTwoPeople,
  isBehindLetter,
  isCampus,
  isFirm,
  isFirstOfName,
  isNameAt,
  isNumbered,
  isOfYear,
  isPlaceInPlace,
  isSuffixBehindComma,
  isTiedOn,
  ownedEnd,
} from './step-conditions.ts';
import { tiesEnd } from './ties/ties.ts';
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
export type Step = {
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
    decide: nicknamedEnd,
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
    name: 'the letter of a part',
    example: 'See Appendix A. Part One ends here.',
    decide: (step) => (isBehindLetter(step) ? step.end : undefined),
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
