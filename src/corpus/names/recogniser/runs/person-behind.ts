import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { NAME_SUFFIXES } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Run } from './run.ts';
import { isRoleOfMany } from './title-conditions.ts';

/** Where in a run a person begins, behind an organisation, a country or a city. */
export function personBehind(tokens: readonly Token[], { from, to }: Run): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const [before, first, last] = [tokens[at - 1], tokens[at], tokens[to - 1]] as [Token, Token, Token];
    const person: Person = { before, first, last, words: to - at, wordsBefore: at - from };
    if (mayBePerson(person) && firstDecision(PERSONS_BEHIND, person)) return at;
  }
  return undefined;
}

/** The words of a run from one on, which may be a person, and the word before them. */
type Person = {
  readonly before: Token;
  readonly first: Token;
  readonly last: Token;
  readonly words: number;
  readonly wordsBefore: number;
};

/** Words of the longest name. */
const LONGEST_NAME = 4;

/** A first name that is no word of English, and at the end nothing that things or offices are called. */
function mayBePerson({ first, last, words }: Person): boolean {
  if (first.shape !== 'capital' || last.shape !== 'capital' || words > LONGEST_NAME) return false;
  if (!isFirstName(first.lower) || isEnglishWord(first.lower)) return false;
  return !isHeadWord(last.lower) && !NAME_SUFFIXES.has(last.lower);
}

/** The first rule that applies decides; where none does, the run goes on. */
export const PERSONS_BEHIND: readonly Rule<Person, boolean>[] = [
  {
    name: 'one word behind a large city',
    example: 'In [L London] [P Lydia] left.',
    decide: when(
      ({ before, first, words, wordsBefore }) =>
        words === 1 &&
        wordsBefore === 1 &&
        placeOf(before.text)?.isLarge === true &&
        !isFirstName(before.lower) &&
        !isSurname(first.lower),
      true,
    ),
  },
  {
    name: 'behind a party or a house',
    example: 'The [O Norvik Labour Party] [P Joe Dickson] left.',
    decide: when(
      ({ before, words, wordsBefore }) => words > 1 && wordsBefore > 1 && PARTY_HEADS.has(before.lower),
      true,
    ),
  },
  {
    name: 'behind a role of many',
    example: 'The [X Innovation Fellows] [P Andrew Stroup] left.',
    decide: when(({ before, words, wordsBefore }) => words > 1 && wordsBefore > 1 && isRoleOfMany(before.lower), true),
  },
  {
    name: 'behind a country',
    example: 'In [L Germany] [P Johann Bach] left.',
    decide: when(
      ({ before, last, words, wordsBefore }) =>
        words > 1 &&
        wordsBefore === 1 &&
        placeOf(before.text)?.isCity === false &&
        !isFirstName(before.lower) &&
        !isSurname(before.lower) &&
        isSurname(last.lower),
      true,
    ),
  },
];

const PARTY_HEADS: ReadonlySet<string> = new Set(
  'party congress senate parliament representatives ministry council committee'.split(' '),
);
