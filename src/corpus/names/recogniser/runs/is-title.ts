import { isFirstName } from '../../lists/people/person-names.ts';
import { TITLES } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import { isInNickname } from './nickname.ts';
import type { Run } from './run.ts';
import {
  INNER_TITLES,
  isGivenName,
  isInThing,
  isMiddleName,
  isOfThing,
  isRoleBefore,
  isSurnameHere,
} from './title-conditions.ts';

/** Whether a word of a run is a title, or the role of whoever follows. */
export function isTitle(tokens: readonly Token[], at: number, { from, to }: Run): boolean {
  return firstDecision(TITLE_RULES, { word: tokens[at] as Token, tokens, at, from, to }) ?? true;
}

/** A word of a run, where it stands. */
export type InRun = Run & { readonly word: Token; readonly tokens: readonly Token[]; readonly at: number };

/** The first rule that applies decides; a title of which none speaks is one here. */
export const TITLE_RULES: readonly Rule<InRun, boolean>[] = [
  {
    name: 'a small word, or one that owns what follows',
    example: "He went to the [O President's Council of Advisors] there.",
    decide: when(({ word }) => word.shape === 'small' || word.isPossessive, false),
  },
  {
    name: 'inside a nickname',
    example: 'They met [P Harold "King of Swing" Norvik] there.',
    decide: when(({ tokens, at, from, to }) => isInNickname(tokens, at, from, to), false),
  },
  {
    name: 'neither a title nor a role before a person',
    example: 'Later Dictator [P Fidel Castro] met [P Ann Bell] there.',
    decide: when((seen) => !TITLES.has(seen.word.lower) && !isRoleBefore(seen), false),
  },
  {
    name: 'in the name of a thing',
    example: 'He left the [O King Edward School] early.',
    decide: when(isInThing, false),
  },
  { name: 'a middle name', example: 'He met [P James Earl Jones] there.', decide: when(isMiddleName, false) },
  { name: 'a given name', example: 'He heard [P Duke Ellington] there.', decide: when(isGivenName, false) },
  { name: 'a part of a thing', example: 'He saw [X Major League Baseball] there.', decide: when(isOfThing, false) },
  {
    name: 'a first name that is a title, too',
    example: 'He met [P Amir Khan Muttaqi] there.',
    decide: when(
      ({ word: { lower }, at, from, to }) =>
        at === from && INNER_TITLES.has(lower) && isFirstName(lower) && to - at > 2,
      false,
    ),
  },
  {
    name: 'inside a name',
    example: 'He met [P Muhammad Sheikh Khalil] there.',
    decide: when(
      ({ word: { lower }, tokens, at, from, to }) =>
        at === from + 1 && INNER_TITLES.has(lower) && at < to - 1 && isFirstName((tokens[from] as Token).lower),
      false,
    ),
  },
  { name: 'a surname', example: 'He met [P John Major] there.', decide: when(isSurnameHere, false) },
];
