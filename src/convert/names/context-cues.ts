import type { TrimmedRun } from './run.ts';
import type { Cue } from './cue.ts';
import { placeOf } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import {
  ORGANISATION_CONTEXT,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  WORK_NOUNS,
} from './vocabulary.ts';

/** What the neighbours of a name say of its kind. */
export function contextCues(tokens: readonly Token[], { from, to, title }: TrimmedRun): Cue[] {
  return [...(title === undefined ? [] : [titleCue(title)]), ...cuesBefore(tokens, from, to), ...cuesAfter(tokens, to)];
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
  if (!before || tokens[from]?.isFirst || !/^ ["']?$/.test(tokens[from]?.gap ?? '')) return [];
  const { lower, shape } = before;
  if (shape !== 'small') return [];
  if (PERSON_NOUNS.has(lower)) return [{ kind: 'person', weight: 3, reason: `follows "${lower}"` }];
  if (WORK_NOUNS.has(lower)) return [{ kind: 'other', weight: 2, reason: `follows "${lower}"` }];
  if (lower === 'the') return cuesOfArticle(tokens, from);
  if (lower === 'of' || lower === 'in') {
    const noun = tokens[from - 2]?.lower ?? '';
    if (lower === 'of' && PLACE_NOUNS.has(noun)) return [{ kind: 'place', weight: 3, reason: `follows "${noun} of"` }];
  }
  // "in Donizetti's opera" is no place.
  if (tokens[to - 1]?.isPossessive) return [];
  if (lower === 'near' || lower === 'in')
    return [{ kind: 'place', weight: to - from > 2 ? 1 : 2, reason: `follows "${lower}"` }];
  if (PLACE_PREPOSITIONS.has(lower)) return [{ kind: 'place', weight: 1, reason: `follows "${lower}"` }];
  if (lower === 'joined' || lower === 'founded')
    return [{ kind: 'organisation', weight: 2, reason: `follows "${lower}"` }];
  return [];
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 's']);

/** People are not called "the": groups, rivers and things are. */
function cuesOfArticle(tokens: readonly Token[], from: number): Cue[] {
  const against: Cue = { kind: 'person', weight: -3 };
  const [noun, of] = [tokens[from - 3]?.lower ?? '', tokens[from - 2]?.lower];
  return of === 'of' && /^members?$/.test(noun)
    ? [against, { kind: 'organisation', weight: 2, reason: 'has members' }]
    : [against];
}

function cuesAfter(tokens: readonly Token[], to: number): Cue[] {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next) return [];
  if (/^ ?, $/.test(next.gap)) return cuesAfterComma(tokens, to);
  if (/^ ?\($/.test(next.gap) && /^(?:born|c|d|18\d\d|19\d\d|20\d\d)$/.test(next.lower))
    return [{ kind: 'person', weight: 2, reason: 'years of a life follow' }];
  if (next.gap !== ' ' && !(last.isPossessive && tokens[to + 1]))
    return next.gap === '-' && next.lower === 'based' ? [based] : [];
  const word = last.isPossessive && next.gap.endsWith("'") ? tokens[to + 1] : next;
  if (word?.shape !== 'small') return [];
  if (SPEECH_VERBS.has(word.lower)) return [{ kind: 'person', weight: 2, reason: `stands before "${word.lower}"` }];
  if (word.lower === 'who' || word.lower === 'whose')
    return [{ kind: 'person', weight: 3, reason: 'stands before "who"' }];
  if (ORGANISATION_CONTEXT.has(word.lower))
    return [{ kind: 'organisation', weight: 1, reason: `stands before "${word.lower}"` }];
  return [];
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
