import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import {
  LANDSCAPE,
  ORGANISATION_DEEDS,
  ORGANISATION_NOUNS,
  ORGANISATION_OBJECT_VERBS,
  PERSON_DEEDS,
  PERSON_NOUNS,
  PERSON_OBJECT_VERBS,
  PERSON_OF,
  PLACE_NOUNS,
  PLACE_NOUNS_BESIDE,
  PLACE_OBJECT_VERBS,
  PLACE_PREPOSITIONS,
  WORK_NOUNS,
} from '../../lists/words/vocabulary.ts';
import { type Cue, type CueTable, cueOf } from './cue.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import { isLettered } from './person-cues.ts';
import type { Token } from '../tokens/tokens.ts';

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
    decide: ({ word, earlier, isAlone }) =>
      word.lower === 'by' && (isAlone || MUSIC.has(earlier)) ? [doerCue(earlier, isAlone)] : undefined,
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
    decide: ({ word: { lower }, isAlone }) => found(cueOf(isAlone ? VERBS : VERBS_OF_ALL, lower, `follows "${lower}"`)),
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

const PARTS_OF_LANDS: ReadonlySet<string> = new Set(
  'northern southern eastern western northeastern northwestern southeastern southwestern central mainland downtown rural upstate ancient occupied neighbouring neighboring'.split(
    ' ',
  ),
);

function found(cues: readonly Cue[]): readonly Cue[] | undefined {
  return cues.length > 0 ? cues : undefined;
}

/** Not a common word: "They said Usability came first." */
function isBorne({ lower }: Token): boolean {
  return !isEnglishWord(lower) || isSurname(lower) || isFirstName(lower);
}

/** Verbs behind a speech: who stands after them spoke. */
const SPEECH: ReadonlySet<string> = new Set(
  'said says replied answered cried exclaimed remarked whispered murmured shouted muttered retorted continued'.split(
    ' ',
  ),
);

const NOUNS: CueTable = [
  [PERSON_NOUNS, 'person', 3],
  [WORK_NOUNS, 'other', 4],
  [ORGANISATION_NOUNS, 'organisation', 3],
  [PLACE_NOUNS_BESIDE, 'place', 3],
];

const NOUNS_OF: CueTable = [
  [PLACE_NOUNS, 'place', 3],
  [PERSON_OF, 'person', 2],
];

const VERBS_OF_ALL: CueTable = [[ORGANISATION_OBJECT_VERBS, 'organisation', 2]];

const VERBS: CueTable = [...VERBS_OF_ALL, [PERSON_OBJECT_VERBS, 'person', 1], [PLACE_OBJECT_VERBS, 'place', 1]];

/** "his wife, Ann", "their second album, Dark Harbour" */
function cuesBeforeComma(noun: string, earlier: string): Cue[] {
  const reason = `follows "${noun}"`;
  if (PERSON_NOUNS.has(noun) && POSSESSIVES.has(earlier)) return [{ kind: 'person', weight: 3, reason }];
  return WORK_NOUNS.has(noun) ? [{ kind: 'other', weight: 4, reason }] : [];
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 's']);

/** Who does something is a person; several words that make music are oftener a band. */
function doerCue(deed: string, isAlone: boolean): Cue {
  const reason = `follows "${deed} by"`;
  if (!isAlone) return { kind: 'organisation', weight: 1, reason };
  return { kind: 'person', weight: PERSON_DEEDS.has(deed) ? 2 : 1, reason };
}

/** What bands make too. */
const MUSIC: ReadonlySet<string> = new Set(['song', 'songs', 'single', 'album', 'albums', 'track', 'cover']);

/** How much a preposition before a name says for a place: more, if with the name it opens a sentence, or if the name ends as places do. */
function placeWeight(tokens: readonly Token[], from: number, to: number): number {
  const { lower, isFirst } = tokens[from - 1] as Token;
  if (!PLACE_PREPOSITIONS.has(lower)) return 0;
  if (lower === 'to' && !isDestination(tokens, from)) return 0;
  if (isThing(tokens[from] as Token, to - from === 1) || isLettered(tokens.slice(from, to))) return 0;
  const opens = isFirst && /^ ?, $/.test(tokens[to]?.gap ?? '') ? 2 : 0;
  const ends = to - from === 2 && LANDSCAPE.has(tokens[to - 1]?.lower ?? '') ? 3 : 0;
  const own = lower === 'near' ? 4 : lower === 'in' && to - from <= 2 ? 2 : 1;
  return own + opens + ends;
}

/** "went back to Norvik", "the road to Norvik", "from Lisbon to Norvik": letters are written and things given to people too. */
function isDestination(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 5), from - 1).map(({ lower }) => lower);
  return words.some((word) => word === 'from' || MOTION.has(word));
}

const MOTION: ReadonlySet<string> = new Set(
  `go goes going gone went come comes coming came return returns returned returning move moves moved moving travel travels travelled traveled travelling sail sailed
  fly flew flown flee fled flight drive drove driven ride rode walk walked march marched run ran get got sent send road way journey trip visit visits voyage back
  emigrated immigrated migrated relocated transferred exiled deported belong belongs close next next-door north south east west shipped carried brought taken rushed headed retired transported
  invited removed retreated withdrew proceeded hastened trains train bus line bridge railway pilgrimage expedition tour ambassador envoy access`.split(
    /\s+/,
  ),
);

/**
 * A word of English, one with capitals ("OAuth", "HRLinks") or digits inside, or a company's product: "in Slack", "on DocuSign", "in Google Fonts". A
 * village is called so rarely.
 */
function isThing({ text, lower }: Token, isAlone: boolean): boolean {
  if (placeOf(text)) return false;
  if (isAlone && isEnglishWord(lower)) return true;
  return (
    /\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text) ||
    (!isAlone && !isSurname(lower) && knownOrganisation(text) !== undefined)
  );
}

/** People are not called "the": groups, rivers and things are. */
function cuesOfArticle(tokens: readonly Token[], from: number, to: number): Cue[] {
  const against: Cue = { kind: 'person', weight: -3 };
  const [before, earlier] = [tokens[from - 2]?.lower ?? '', tokens[from - 3]?.lower ?? ''];
  if (before === 'of' && /^members?$/.test(earlier))
    return [against, { kind: 'organisation', weight: 2, reason: 'has members' }];
  if (to - from > 1) return [against];
  if (PLACE_OBJECT_VERBS.has(before) || ALONG.has(before))
    return [against, { kind: 'place', weight: 2, reason: `follows "${before} the"` }];
  const { lower, shape } = tokens[from] as Token;
  const isTeam = lower.endsWith('s') && isEnglishWord(lower) && shape === 'capital';
  return isTeam ? [against, { kind: 'organisation', weight: 1, reason: 'a plural, as teams are called' }] : [against];
}

/** Before "the" and the name of a river or range. */
const ALONG: ReadonlySet<string> = new Set(['near', 'along', 'across', 'down', 'through', 'beyond']);
