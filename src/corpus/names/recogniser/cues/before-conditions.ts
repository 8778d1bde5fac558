import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  LANDSCAPE,
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
import type { Token } from '../tokens/tokens.ts';
import type { Cue, CueTable } from './cue.ts';
import { isLettered } from '../tokens/is-lettered.ts';

export const PARTS_OF_LANDS: ReadonlySet<string> = new Set(
  'northern southern eastern western northeastern northwestern southeastern southwestern central mainland downtown rural upstate ancient occupied neighbouring neighboring'.split(
    ' ',
  ),
);

/** Not a common word: "They said Usability came first." */
export function isBorne({ lower }: Token): boolean {
  return !isEnglishWord(lower) || isSurname(lower) || isFirstName(lower);
}

/** Verbs behind a speech: who stands after them spoke. */
export const SPEECH: ReadonlySet<string> = new Set(
  'said says replied answered cried exclaimed remarked whispered murmured shouted muttered retorted continued'.split(
    ' ',
  ),
);

export const NOUNS: CueTable = [
  [PERSON_NOUNS, 'person', 3],
  [WORK_NOUNS, 'other', 4],
  [ORGANISATION_NOUNS, 'organisation', 3],
  [PLACE_NOUNS_BESIDE, 'place', 3],
];

export const NOUNS_OF: CueTable = [
  [PLACE_NOUNS, 'place', 3],
  [PERSON_OF, 'person', 2],
];

export const VERBS_OF_ALL: CueTable = [[ORGANISATION_OBJECT_VERBS, 'organisation', 2]];

/** "I joined Helen": of a first name, nothing but a person is told. */
export const VERBS_OF_PEOPLE: CueTable = [[PERSON_OBJECT_VERBS, 'person', 1]];

export const VERBS: CueTable = [...VERBS_OF_ALL, ...VERBS_OF_PEOPLE, [PLACE_OBJECT_VERBS, 'place', 1]];

/** "his wife, Ann", "their second album, Dark Harbour" */
export function cuesBeforeComma(noun: string, earlier: string): Cue[] {
  const reason = `follows "${noun}"`;
  if (PERSON_NOUNS.has(noun) && POSSESSIVES.has(earlier)) return [{ kind: 'person', weight: 3, reason }];
  return WORK_NOUNS.has(noun) ? [{ kind: 'other', weight: 4, reason }] : [];
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 's']);

/** Who does something is a person; several words that make music are oftener a band. */
export function doerCue(deed: string, isAlone: boolean): Cue {
  const reason = `follows "${deed} by"`;
  if (!isAlone) return { kind: 'organisation', weight: 1, reason };
  return { kind: 'person', weight: PERSON_DEEDS.has(deed) ? 2 : 1, reason };
}

/** What bands make too. */
export const MUSIC: ReadonlySet<string> = new Set(['song', 'songs', 'single', 'album', 'albums', 'track', 'cover']);

/** How much a preposition before a name says for a place: more, if with the name it opens a sentence, or if the name ends as places do. */
export function placeWeight(tokens: readonly Token[], from: number, to: number): number {
  const { lower, isFirst } = tokens[from - 1] as Token;
  if (!PLACE_PREPOSITIONS.has(lower)) return 0;
  if (lower === 'to' && !isDestination(tokens, from)) return 0;
  if (
    isThing(tokens[from] as Token, to - from === 1) ||
    isWork(tokens.slice(from, to)) ||
    isLettered(tokens.slice(from, to))
  )
    return 0;
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

/** "through Python Markdown", "from Method Cards": two or more words, the last of English and nothing of the land. */
function isWork(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (words.length < 2 || !isEnglishWord(last) || LANDSCAPE.has(last) || isSurname(last)) return false;
  return !isHeadWord(last) && !placeOf(words.map(({ text }) => text).join(' '));
}

/** People are not called "the": groups, rivers and things are. */
export function cuesOfArticle(tokens: readonly Token[], from: number, to: number): Cue[] {
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
