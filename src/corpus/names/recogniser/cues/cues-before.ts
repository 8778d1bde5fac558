import { isFirstName } from '../../lists/people/person-names.ts';
import { ORGANISATION_DEEDS } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  MUSIC,
  NOUNS,
  NOUNS_OF,
  PARTS_OF_LANDS,
  SPEECH,
  VERBS,
  VERBS_OF_PEOPLE,
  VERBS_OF_ALL,
  cuesBeforeComma,
  cuesOfArticle,
  doerCue,
  isBorne,
  placeWeight,
} from './before-conditions.ts';
import { cueOf, type Cue } from './cue.ts';

/** A decision that nothing is told. */
const NO_CUES: readonly Cue[] = [];

/** What the words before a name say of its kind: "the envoy", "city of", "near". */
export function cuesBefore(tokens: readonly Token[], from: number, to: number): readonly Cue[] {
  const [word, name] = [tokens[from - 1], tokens[from]];
  if (!word || !name || name.isFirst) return [];
  const earlier = tokens[from - 2]?.lower ?? '';
  return firstDecision(BEFORE, { tokens, from, to, word, gap: name.gap, earlier, isAlone: to - from === 1 }) ?? [];
}

/** A name and the words before it. */
type Before = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The word before, what stands between, and the word before that. */
  readonly word: Token;
  readonly gap: string;
  readonly earlier: string;
  readonly isAlone: boolean;
};

/** The first rule that applies decides. */
export const BEFORE: readonly Rule<Before, readonly Cue[]>[] = [
  {
    name: 'a state behind its city',
    example: 'They left [L Norvik], [L TX], early.',
    decide: ({ word, gap, isAlone, tokens, from }) =>
      isAlone && gap === ', ' && word.shape !== 'small' && STATES.has(tokens[from]?.text ?? '')
        ? [{ kind: 'place', weight: 8, reason: 'a state' }]
        : undefined,
  },
  {
    name: 'a noun and a comma',
    example: 'He wrote to his wife, [P Norva], again.',
    decide: ({ word, gap, earlier }) => (/^ ?, ["']?$/.test(gap) ? cuesBeforeComma(word.lower, earlier) : undefined),
  },
  {
    name: 'another mark or name between',
    example: 'See also: [X Norva].',
    decide: when(({ word, gap }) => !/^ ["']?$/.test(gap) || (word.shape !== 'small' && !word.isFirst), NO_CUES),
  },
  {
    name: 'an article',
    example: 'They sailed down the [L Norva] slowly.',
    decide: ({ word, tokens, from, to }) => (word.lower === 'the' ? cuesOfArticle(tokens, from, to) : undefined),
  },
  {
    name: 'one of several, or somebody’s',
    example: 'He sold his house, and a [X Norva] was bought.',
    decide: ({ word, isAlone }) =>
      isAlone && /^(?:an?|your|our)$/.test(word.lower) ? [{ kind: 'person', weight: -2 }] : undefined,
  },
  {
    name: 'a noun',
    example: 'They heard the band [O Norva] there.',
    decide: ({ word }) => found(cueOf(NOUNS, word.lower, `follows "${word.lower}"`)),
  },
  {
    name: 'who speaks',
    example: '“I left early,” said [P Norvik], and sat down.',
    decide: ({ word, isAlone, tokens, from }) =>
      isAlone && SPEECH.has(word.lower) && isBorne(tokens[from] as Token)
        ? [{ kind: 'person', weight: 3, reason: `follows "${word.lower}"` }]
        : undefined,
  },
  {
    name: 'a noun with "of"',
    example: 'He left the city of [L Norva] early.',
    decide: ({ word, earlier }) =>
      word.lower === 'of' ? cueOf(NOUNS_OF, earlier, `follows "${earlier} of"`) : undefined,
  },
  {
    name: 'a part of a land',
    example: 'He left northern [L Norva] early.',
    decide: ({ word, isAlone }) =>
      isAlone && PARTS_OF_LANDS.has(word.lower)
        ? [{ kind: 'place', weight: 2, reason: `follows "${word.lower}"` }]
        : undefined,
  },
  {
    name: 'what a name owns is no place',
    example: 'She sang in [P Donizetti]’s opera.',
    decide: when(({ tokens, to }) => tokens[to - 1]?.isPossessive === true, NO_CUES),
  },
  {
    name: 'the deed of an organisation',
    example: 'The book was published by [O Norva] in May.',
    decide: ({ word: { lower }, earlier }) =>
      /^(?:by|on|for)$/.test(lower) && ORGANISATION_DEEDS.has(earlier)
        ? [{ kind: 'organisation', weight: 2, reason: `follows "${earlier} ${lower}"` }]
        : undefined,
  },
  {
    name: 'the deed of a person',
    example: 'It was a poem by [P Norva] again.',
    decide: ({ word, earlier, isAlone, tokens, from }) =>
      word.lower === 'by' && (isAlone ? isBorne(tokens[from] as Token) : MUSIC.has(earlier))
        ? [doerCue(earlier, isAlone)]
        : undefined,
  },
  {
    name: '"according to"',
    example: 'It was, according to [P Norva], late.',
    decide: ({ word, earlier, isAlone }) =>
      isAlone && word.lower === 'to' && earlier === 'according'
        ? [{ kind: 'person', weight: 1, reason: 'follows "according to"' }]
        : undefined,
  },
  {
    name: 'a verb',
    example: 'He wanted to join [O Norva] then.',
    decide: ({ word: { lower }, isAlone, tokens, from }) =>
      isAlone && isFirstName((tokens[from] as Token).lower)
        ? found(cueOf(VERBS_OF_PEOPLE, lower, `follows "${lower}"`))
        : found(cueOf(isAlone ? VERBS : VERBS_OF_ALL, lower, `follows "${lower}"`)),
  },
  {
    name: 'a preposition of place',
    example: 'They met near [L Norva] again.',
    decide: ({ word, tokens, from, to }) => {
      const weight = placeWeight(tokens, from, to);
      return weight > 0 ? [{ kind: 'place', weight, reason: `follows "${word.lower}"` }] : undefined;
    },
  },
];

/** States and provinces of North America, as they stand in addresses. */
const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA ' +
    'WA WV WI WY DC PR AB BC MB NB NL NS ON QC SK'
  ).split(' '),
);

function found(cues: readonly Cue[]): readonly Cue[] | undefined {
  return cues.length > 0 ? cues : undefined;
}
