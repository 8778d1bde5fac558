import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { EPITHETS, FAMOUS_SURNAMES, NAME_SUFFIXES, PARTICLES } from '../../lists/words/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { isInNickname } from '../runs/nickname.ts';
import { isLettered } from '../tokens/is-lettered.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Cue } from './cue.ts';
import { endsLikeSurname } from './word-cues.ts';

/** What the words of a form say for a person, or against one. */
export function personCues(words: readonly Token[]): Cue[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isLettered(words)) return [];
  if (words.length === 1) return singlePersonCues(first);
  if (words.slice(1).some(({ gap }) => gap === ' & ')) return [];
  const named: Named = { words, first, last, isTied: words.some(isNameParticle) };
  return PERSONS.flatMap(({ decide }) => decide(named) ?? []);
}

/** A form of several words. */
type Named = {
  readonly words: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  readonly isTied: boolean;
};

/** All rules that apply count. */
export const PERSONS: readonly Rule<Named, Cue>[] = [
  {
    name: 'a first name',
    example: 'He met [P Anna Norvikova] there.',
    decide: ({ first, last }) =>
      isFirstName(first.lower)
        ? person(isEnglishWord(first.lower) || !isBorne(last) ? 2 : 3, `first name ${first.text}`)
        : undefined,
  },
  {
    name: 'initials',
    example: 'He met [P J. Norvik] there.',
    decide: ({ words }) =>
      words.slice(0, -1).some(({ text }) => /^(?:\p{Lu}\.){1,3}$/u.test(text) && !placeOf(text))
        ? person(4, 'initials')
        : undefined,
  },
  {
    name: 'an epithet',
    example: 'He met [P Anna the Wise] there.',
    decide: ({ words, last }) =>
      EPITHETS.has(last.lower) && words.at(-2)?.lower === 'the' ? person(3, `called "the ${last.text}"`) : undefined,
  },
  {
    name: 'a nickname',
    example: 'They met [P Norvo "Big Sister" Brandtik] there.',
    decide: ({ words }) =>
      isInNickname(words, words.length - 2, 0, words.length) ? person(4, 'a nickname in quotation marks') : undefined,
  },
  {
    name: 'where a person comes from',
    example: 'He met [P Anna of Norvik] there.',
    decide: ({ words, first }) =>
      words.length === 3 && words[1]?.lower === 'of' && isFirstName(first.lower) && !isEnglishWord(first.lower)
        ? person(3, 'a first name with "of"')
        : undefined,
  },
  {
    name: 'a suffix',
    example: 'He met [P Martin Norvik Jr] there.',
    decide: ({ last }) => (NAME_SUFFIXES.has(last.lower) ? person(3) : undefined),
  },
  {
    name: 'a surname',
    example: 'He met [P Norva Wilson] there.',
    decide: ({ words, last }) =>
      isSurname(last.lower) && !words.every(isCommon)
        ? person(isEnglishWord(last.lower) ? 1 : 2, `surname ${last.text}`)
        : undefined,
  },
  {
    name: 'another name last',
    example: 'He met [P Anna Maria] there.',
    decide: ({ words, last }) =>
      words.length === 2 && isFirstName(last.lower) && !isSurname(last.lower)
        ? person(1, `name ${last.text}`)
        : undefined,
  },
  {
    name: 'a particle first',
    example: 'They found [P Bin Norvik] there.',
    decide: ({ words, first }) =>
      words.length === 2 && /^(?:bin|ibn|von|van)$/.test(first.lower)
        ? person(2, 'words that tie names of people')
        : undefined,
  },
  {
    name: 'particles',
    example: 'He met [P Norvo van Brandt] there.',
    decide: ({ isTied }) => (isTied ? person(2, 'words that tie names of people') : undefined),
  },
  {
    name: 'a common word last',
    example: 'He saw [X Norva Carpets] there.',
    decide: ({ words, last, isTied }) =>
      words.length === 2 && !isTied && isEnglishWord(last.lower) && !isSurname(last.lower) ? person(-1) : undefined,
  },
  {
    name: 'words of English alone',
    example: 'He met a [X Junior Programmer] there.',
    decide: ({ words, last, isTied }) =>
      !isTied && !isSurname(last.lower) && words.every(({ lower }) => isEnglishWord(lower)) ? person(-2) : undefined,
  },
  {
    name: 'no word of English',
    example: 'He met [P Norvo Brandtik] there.',
    decide: ({ words }) =>
      words.length <= 3 && words.every(isForeign) ? person(1, 'two or three words that are no English') : undefined,
  },
];

function person(weight: number, reason?: string): Cue {
  return { kind: 'person', weight, ...(reason !== undefined && { reason }) };
}

function isNameParticle({ lower, shape }: Token, index: number): boolean {
  return (index > 0 || shape === 'small') && NAME_PARTICLES.has(lower);
}

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn bint ben van von der den de del da di al el ul ur'.split(' '),
);

/** A word of English that is nobody's first name: "Travel Card". */
function isCommon({ lower }: Token): boolean {
  return isEnglishWord(lower) && !isFirstName(lower);
}

/** A word that people are called. */
function isBorne({ lower }: Token): boolean {
  return isSurname(lower) || isFirstName(lower) || NAME_SUFFIXES.has(lower) || endsLikeSurname(lower);
}

function isForeign({ lower, shape }: Token): boolean {
  return (shape === 'capital' && !isEnglishWord(lower)) || PARTICLES.has(lower);
}

function singlePersonCues({ text, lower, shape }: Token): Cue[] {
  if (FAMOUS_SURNAMES.has(lower)) return [person(3, 'a well-known surname')];
  // "BART" may be somebody who is shouted at, and an acronym.
  if (isFirstName(lower) && !isEnglishWord(lower)) return [person(shape === 'capitals' ? 1 : 2, `first name ${text}`)];
  if (isFirstName(lower) || (isSurname(lower) && !isEnglishWord(lower))) return [person(1, 'a name that people bear')];
  return [];
}
