import type { TrimmedRun } from './run.ts';
import type { Cue } from './cue.ts';
import { isEnglishWord } from './english-word.ts';
import { placeOf } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import {
  LANDSCAPE,
  ORGANISATION_CONTEXT,
  ORGANISATION_KINDS,
  ORGANISATION_NOUNS,
  PERSON_DEEDS,
  PERSON_NOUNS,
  PERSON_OBJECT_VERBS,
  PERSON_OF,
  PERSON_OWNS,
  PERSON_VERBS,
  PERSON_VERBS_MAYBE,
  PLACE_KINDS,
  PLACE_NOUNS,
  PLACE_NOUNS_BESIDE,
  PLACE_OBJECT_VERBS,
  PLACE_OWNS,
  PLACE_PREPOSITIONS,
  WORK_NOUNS,
} from './vocabulary.ts';

/** What the neighbours of a name say of its kind. */
export function contextCues(tokens: readonly Token[], { from, to, title }: TrimmedRun): Cue[] {
  return [
    ...(title === undefined ? [] : [titleCue(title)]),
    ...cuesBefore(tokens, from, to),
    ...cuesAfter(tokens, from, to),
    ...definitionCues(tokens, to),
  ];
}

function titleCue(title: string): Cue {
  return { kind: 'person', weight: 5, reason: `follows the title ${title}` };
}

function cuesBefore(tokens: readonly Token[], from: number, to: number): Cue[] {
  const before = tokens[from - 1];
  if (
    before &&
    tokens[from]?.gap === ', ' &&
    PERSON_NOUNS.has(before.lower) &&
    POSSESSIVES.has(tokens[from - 2]?.lower ?? '')
  ) {
    return [{ kind: 'person', weight: 3, reason: `follows "${before.lower}"` }];
  }
  const before2 = tokens[from - 2]?.lower ?? '';
  if (before && /^ ?, ["']?$/.test(tokens[from]?.gap ?? '') && WORK_NOUNS.has(before.lower))
    return [workCue(before.lower)];
  if (!before || tokens[from]?.isFirst || !/^ ["']?$/.test(tokens[from]?.gap ?? '')) return [];
  const { lower, shape } = before;
  if (shape !== 'small' && !before.isFirst) return [];
  if (PERSON_NOUNS.has(lower)) return [{ kind: 'person', weight: 3, reason: `follows "${lower}"` }];
  if (WORK_NOUNS.has(lower)) return [workCue(lower)];
  if (ORGANISATION_NOUNS.has(lower)) return [{ kind: 'organisation', weight: 3, reason: `follows "${lower}"` }];
  if (PLACE_NOUNS_BESIDE.has(lower)) return [{ kind: 'place', weight: 3, reason: `follows "${lower}"` }];
  if (lower === 'the') return cuesOfArticle(tokens, from, to);
  if (lower === 'of' || lower === 'in') {
    const noun = tokens[from - 2]?.lower ?? '';
    if (lower === 'of' && PLACE_NOUNS.has(noun)) return [{ kind: 'place', weight: 3, reason: `follows "${noun} of"` }];
  }
  if (lower === 'of' && PERSON_OF.has(before2))
    return [{ kind: 'person', weight: 2, reason: `follows "${before2} of"` }];
  // "in Donizetti's opera" is no place.
  if (tokens[to - 1]?.isPossessive) return [];
  const isAlone = to - from === 1;
  if (isAlone && lower === 'by')
    return [{ kind: 'person', weight: PERSON_DEEDS.has(before2) ? 2 : 1, reason: `follows "${before2} by"` }];
  if (isAlone && lower === 'to' && before2 === 'according')
    return [{ kind: 'person', weight: 1, reason: 'follows "according to"' }];
  if (isAlone && PERSON_OBJECT_VERBS.has(lower)) return [{ kind: 'person', weight: 1, reason: `follows "${lower}"` }];
  if (lower === 'by' && MUSIC.has(before2))
    return [{ kind: 'organisation', weight: 1, reason: `follows "${before2} by"` }];
  if (isAlone && PLACE_OBJECT_VERBS.has(lower)) return [{ kind: 'place', weight: 1, reason: `follows "${lower}"` }];
  const place = placeWeight(tokens, from, to);
  if (place > 0) return [{ kind: 'place', weight: place, reason: `follows "${lower}"` }];
  if (lower === 'joined' || lower === 'founded')
    return [{ kind: 'organisation', weight: 2, reason: `follows "${lower}"` }];
  return [];
}

/** What bands make too. */
const MUSIC: ReadonlySet<string> = new Set(['song', 'songs', 'single', 'album', 'albums', 'track', 'cover']);

/** Before "the" and the name of a river or range. */
const ALONG: ReadonlySet<string> = new Set(['near', 'along', 'across', 'down', 'through', 'beyond']);

function workCue(noun: string): Cue {
  return { kind: 'other', weight: 4, reason: `follows "${noun}"` };
}

/** How much a preposition before a name says for a place: more, if with the name it opens a sentence, or if the name ends as places do. */
function placeWeight(tokens: readonly Token[], from: number, to: number): number {
  const { lower, isFirst } = tokens[from - 1] as Token;
  if (!PLACE_PREPOSITIONS.has(lower)) return 0;
  const opens = isFirst && /^ ?, $/.test(tokens[to]?.gap ?? '') ? 2 : 0;
  const ends = to - from === 2 && LANDSCAPE.has(tokens[to - 1]?.lower ?? '') ? 3 : 0;
  if (lower === 'near') return 4 + opens + ends;
  if (lower === 'in') return (to - from > 2 ? 1 : 2) + opens + ends;
  return 1 + opens + ends;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 's']);

/** People are not called "the": groups, rivers and things are. */
function cuesOfArticle(tokens: readonly Token[], from: number, to: number): Cue[] {
  const against: Cue = { kind: 'person', weight: -3 };
  const only = tokens[from] as Token;
  if (to - from === 1 && only.lower.endsWith('s') && isEnglishWord(only.lower) && only.shape === 'capital')
    return [against, { kind: 'organisation', weight: 1, reason: 'a plural after "the", as teams are called' }];
  const before = tokens[from - 2]?.lower ?? '';
  if (to - from === 1 && (PLACE_OBJECT_VERBS.has(before) || ALONG.has(before)))
    return [against, { kind: 'place', weight: 2, reason: `follows "${before} the"` }];
  const [noun, of] = [tokens[from - 3]?.lower ?? '', tokens[from - 2]?.lower];
  return of === 'of' && /^members?$/.test(noun)
    ? [against, { kind: 'organisation', weight: 2, reason: 'has members' }]
    : [against];
}

function cuesAfter(tokens: readonly Token[], from: number, to: number): Cue[] {
  const last = tokens[to - 1];
  const next = tokens[to];
  const isAlone = to - from === 1;
  if (!last || !next) return [];
  if (/^ ?, $/.test(next.gap)) return cuesAfterComma(tokens, to);
  if (/^ ?\($/.test(next.gap) && /^(?:born|c|d|18\d\d|19\d\d|20\d\d)$/.test(next.lower))
    return [{ kind: 'person', weight: 2, reason: 'years of a life follow' }];
  if (next.gap !== ' ' && !(last.isPossessive && tokens[to + 1]))
    return next.gap === '-' && next.lower === 'based' ? [based] : [];
  const word = last.isPossessive && next.gap.endsWith("'") ? tokens[to + 1] : next;
  if (word?.shape !== 'small') return [];
  const reason = `stands before "${word.lower}"`;
  if (last.isPossessive) return ownerCues(word.lower);
  if (PERSON_VERBS.has(word.lower)) return [{ kind: 'person', weight: 2, reason }];
  if (PERSON_VERBS_MAYBE.has(word.lower) && isAlone) return [{ kind: 'person', weight: 1, reason }];
  if (word.lower === 'who' || word.lower === 'whose')
    return [{ kind: 'person', weight: 3, reason: 'stands before "who"' }];
  if (PLACE_NOUNS_BESIDE.has(word.lower)) return [{ kind: 'place', weight: 2, reason }];
  if (ORGANISATION_NOUNS.has(word.lower)) return [{ kind: 'organisation', weight: 2, reason }];
  if (PERSON_NOUNS.has(word.lower) && isNamed(tokens[to + (word === next ? 1 : 2)]))
    return [{ kind: 'organisation', weight: 2, reason: `stands before "${word.lower}"` }];
  if (ORGANISATION_CONTEXT.has(word.lower))
    return [{ kind: 'organisation', weight: 1, reason: `stands before "${word.lower}"` }];
  return [];
}

/** "Ferrari driver Kimi Räikkönen" */
function isNamed(token: Token | undefined): boolean {
  return token?.shape === 'capital' && token.gap === ' ';
}

function ownerCues(owned: string): Cue[] {
  const reason = `owns "${owned}"`;
  if (PERSON_OWNS.has(owned)) return [{ kind: 'person', weight: 2, reason }];
  if (PLACE_OWNS.has(owned)) return [{ kind: 'place', weight: 2, reason }];
  return ORGANISATION_CONTEXT.has(owned) ? [{ kind: 'organisation', weight: 1, reason }] : [];
}

/** "Robert Blum (1807–1848) was a German politician", "Harrow is a village in": the last noun that says a kind, before the phrase ends. */
function definitionCues(tokens: readonly Token[], to: number): Cue[] {
  const verb = tokens[to]?.gap.trimStart().startsWith('(') ? bracketEnd(tokens, to) : to;
  const article = tokens[verb + 1]?.lower ?? '';
  if (!IS_BEING.test(tokens[verb]?.lower ?? '') || tokens[verb]?.gap.includes(',')) return [];
  if (!/^(?:an?|the|one)$/.test(article)) return [];
  let found: Cue[] = [];
  for (let at = verb + 2; at < Math.min(verb + 2 + DEFINITION, tokens.length); at++) {
    const { lower, gap, shape } = tokens[at] as Token;
    if (!/^(?: |-|, | , )$/.test(gap) || PHRASE_ENDS.has(lower) || (found.length > 0 && lower === 'and')) break;
    const kind = shape === 'small' ? kindOfNoun(lower) : undefined;
    if (kind) found = [{ kind, weight: 4, reason: `is called a "${lower}"` }];
  }
  return found;
}

/** Words after "is a" in which its noun is looked for. */
const DEFINITION = 9;

/** Words of a bracket behind a name, with the years and places of a life. */
const LONGEST_BRACKET = 30;

const IS_BEING = /^(?:is|was|are|were)$/;

const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'of in on at by from for with that which who whose located based founded formed born created written to as where near'.split(
    ' ',
  ),
);

/** The token after the bracket that opens before this one. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < Math.min(at + LONGEST_BRACKET, tokens.length); end++)
    if (/\) $/.test(tokens[end]?.gap ?? '')) return end;
  return at;
}

function kindOfNoun(noun: string): Cue['kind'] | undefined {
  if (WORK_NOUNS.has(noun)) return 'other';
  if (ORGANISATION_NOUNS.has(noun) || ORGANISATION_KINDS.has(noun)) return 'organisation';
  if (PLACE_NOUNS_BESIDE.has(noun) || PLACE_KINDS.has(noun)) return 'place';
  return PERSON_NOUNS.has(noun) || /(?:ist|ian|eer|man)$/.test(noun) ? 'person' : undefined;
}

const based: Cue = { kind: 'place', weight: 3, reason: 'stands before "-based"' };

/** "Jalalabad, Afghanistan", "Wang, who", "Farhan, 45," "Yi, a poet". */
function cuesAfterComma(tokens: readonly Token[], to: number): Cue[] {
  const next = tokens[to] as Token;
  if (next.lower === 'who') return [{ kind: 'person', weight: 3, reason: 'stands before "who"' }];
  if (/^\d{2}$/.test(next.text) && tokens[to + 1]?.gap.startsWith(','))
    return [{ kind: 'person', weight: 3, reason: 'an age follows' }];
  const place = placeOf(next.text) ?? placeOf(`${next.text} ${tokens[to + 1]?.text}`);
  if (place && !place.isCity && next.shape !== 'small')
    return [{ kind: 'place', weight: 2, reason: `stands before ", ${next.text}"` }];
  if (!/^(?:an?|the|his|her|former)$/.test(next.lower)) return [];
  const nouns = tokens.slice(to + 1, to + 4);
  const stop = nouns.findIndex(({ gap }, index) => index > 0 && gap !== ' ');
  const noun = (stop < 0 ? nouns : nouns.slice(0, stop)).find(({ lower }) => PERSON_NOUNS.has(lower));
  return noun ? [{ kind: 'person', weight: 2, reason: `is called a "${noun.lower}"` }] : [];
}
