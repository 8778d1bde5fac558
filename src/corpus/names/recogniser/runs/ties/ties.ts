import { SMALL_IN_TITLES } from '../../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../../rule.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Tie } from './tie.ts';
import { endOfTie, takesAt, takesIn } from './ties-behind-heads.ts';
import { isBeforeHead, isForCause, isOfAmerica } from './ties-of-causes.ts';
import { isOneFrom, particlesEnd, takesEpithet, takesParticle } from './ties-of-people.ts';
import { ON_RIVERS, isListedPlace, isOnRiver, isPlaceOfTwo } from './ties-of-places.ts';
import { hasTwoParts, isRailway, takesAnd } from './ties-of-two-parts.ts';

/** The token after the small words that may tie a run to what follows; the end if there are none such. */
export function tiesEnd(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const [last, word] = [tokens[end - 1] as Token, tokens[end] as Token];
  return firstDecision(TIES, { tokens, from, end, limit, last, word }) ?? end;
}

/** The first rule that applies says where the small words end; one that says where they start ends the run there. */
export const TIES: readonly Rule<Tie, number>[] = [
  {
    name: 'a small word with a capital, as in titles',
    example: 'Later the [X Dukes Of Dixieland] played.',
    decide: (tie) => (tie.word.shape === 'capital' ? endInTitle(tie) : undefined),
  },
  {
    name: 'no word of the language',
    example: 'He met [P Ann Bell] 3 times.',
    decide: ({ word, end }) => (word.shape === 'small' ? undefined : end),
  },
  {
    name: 'where a person comes from',
    example: 'He read [P Geoffrey of Monmouth] again.',
    decide: (tie) => (tie.word.lower === 'of' && isOneFrom(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'a listed place',
    example: 'He left the [L District of Columbia] early.',
    decide: (tie) => (tie.word.lower === 'of' && isListedPlace(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'of America',
    example: 'She joined the [O Girl Guides of America] there.',
    decide: (tie) => (tie.word.lower === 'of' && isOfAmerica(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"of" before a head',
    example: 'They used the [X Freedom of Information Act] again.',
    decide: (tie) => (tie.word.lower === 'of' && isBeforeHead(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'what an organisation is for',
    example: 'She left the [O Endowment for Democracy] in May.',
    decide: (tie) => (tie.word.lower === 'for' && isForCause(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"of", "for", "on" behind a head',
    example: 'The [O Bank of England] waits.',
    decide: (tie) => (['of', 'for', 'on'].includes(tie.word.lower) ? endOfTie(tie) : undefined),
  },
  {
    name: '"in" behind an award, or the range of an organisation',
    example: 'He won the [X Nobel Prize in Chemistry].',
    decide: tied('in', takesIn),
  },
  {
    name: '"at" behind a university',
    example: 'He left the [O University of Texas at Austin] early.',
    decide: tied('at', takesAt),
  },
  {
    name: 'a place on its river',
    example: 'He moved to [L Norvik upon Tyne] in May.',
    decide: (tie) => (ON_RIVERS.has(tie.word.lower) && isOnRiver(tie) ? tie.end + 1 : undefined),
  },
  {
    name: 'a railway between two places',
    example: 'The [O London and South Western Railway] was closed.',
    decide: (tie) => (tie.word.lower === 'and' && isRailway(tie) ? tie.end + 1 : undefined),
  },
  {
    name: '"and" in what an organisation is for',
    example: 'The [O Ministry of Science and Technology] agreed.',
    decide: tied('and', (tie) => isPlaceOfTwo(tie) || takesAnd(tie) || hasTwoParts(tie)),
  },
  {
    name: '"the" before an epithet',
    example: 'Later [P Peter the Great] came.',
    decide: tied('the', takesEpithet),
  },
  {
    name: 'particles',
    example: 'He met [P Osama bin Laden] there.',
    decide: (tie) => (takesParticle(tie) ? particlesEnd(tie) : undefined),
  },
];

/** Decides for one word: it ties, where a condition holds, and otherwise does not. */
function tied(lower: string, holds: (tie: Tie) => boolean): (tie: Tie) => number | undefined {
  return (tie) => (tie.word.lower !== lower ? undefined : holds(tie) ? tie.end + 1 : tie.end);
}

function endInTitle({ tokens, end, word }: Tie): number {
  if (!SMALL_IN_TITLES.has(word.lower) || word.isFirst) return end;
  return end + (tokens[end + 1]?.lower === 'the' ? 2 : 1);
}
