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
import type { Token } from '../tokens/tokens.ts';

/** What the words before a name say of its kind: "the envoy", "city of", "near". */
export function cuesBefore(tokens: readonly Token[], from: number, to: number): Cue[] {
  const before = tokens[from - 1];
  const gap = tokens[from]?.gap ?? '';
  if (!before || tokens[from]?.isFirst) return [];
  const { lower, shape } = before;
  const earlier = tokens[from - 2]?.lower ?? '';
  if (/^ ?, ["']?$/.test(gap)) return cuesBeforeComma(lower, earlier);
  if (!/^ ["']?$/.test(gap) || (shape !== 'small' && !before.isFirst)) return [];
  if (lower === 'the') return cuesOfArticle(tokens, from, to);
  const noun = cueOf(NOUNS, lower, `follows "${lower}"`);
  if (noun.length > 0) return noun;
  if (lower === 'of') return cueOf(NOUNS_OF, earlier, `follows "${earlier} of"`);
  // "in Donizetti's opera" is no place.
  if (tokens[to - 1]?.isPossessive) return [];
  const isAlone = to - from === 1;
  if (/^(?:by|on|for)$/.test(lower) && ORGANISATION_DEEDS.has(earlier))
    return [{ kind: 'organisation', weight: 2, reason: `follows "${earlier} ${lower}"` }];
  if (lower === 'by' && (isAlone || MUSIC.has(earlier))) return [doerCue(earlier, isAlone)];
  if (isAlone && lower === 'to' && earlier === 'according')
    return [{ kind: 'person', weight: 1, reason: 'follows "according to"' }];
  const verb = cueOf(isAlone ? VERBS : VERBS_OF_ALL, lower, `follows "${lower}"`);
  if (verb.length > 0) return verb;
  const weight = placeWeight(tokens, from, to);
  return weight > 0 ? [{ kind: 'place', weight, reason: `follows "${lower}"` }] : [];
}

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
  const opens = isFirst && /^ ?, $/.test(tokens[to]?.gap ?? '') ? 2 : 0;
  const ends = to - from === 2 && LANDSCAPE.has(tokens[to - 1]?.lower ?? '') ? 3 : 0;
  const own = lower === 'near' ? 4 : lower === 'in' && to - from <= 2 ? 2 : 1;
  return own + opens + ends;
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
