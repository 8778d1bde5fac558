import {
  ORGANISATION_KINDS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_KINDS,
  PLACE_NOUNS_BESIDE,
  WORK_NOUNS,
} from '../../lists/words/vocabulary.ts';
import type { Cue } from './cue.ts';
import type { Token } from '../tokens/tokens.ts';

/** What a sentence says that a name is: "Robert Blum (1807–1848) was a German politician", "Harrow is a village in". */
export function definitionCues(tokens: readonly Token[], to: number): Cue[] {
  const verb = /^ ?\($/.test(tokens[to]?.gap ?? '') ? bracketEnd(tokens, to) : to;
  const { lower = '', gap = ',' } = tokens[verb] ?? {};
  if (!/^(?:is|was|are|were)$/.test(lower) || gap.includes(',')) return [];
  return /^(?:an?|the|one)$/.test(tokens[verb + 1]?.lower ?? '') ? nounCues(tokens, verb + 2, 4) : [];
}

/** What the noun of the phrase says that starts here: the last that names a kind, before the phrase ends. */
export function nounCues(tokens: readonly Token[], from: number, weight: number): Cue[] {
  let found: Cue[] = [];
  for (let at = from; at < Math.min(from + LONGEST_PHRASE, tokens.length); at++) {
    const { lower, gap, shape } = tokens[at] as Token;
    if (!IS_WITHIN.test(gap) || PHRASE_ENDS.has(lower) || (found.length > 0 && lower === 'and')) break;
    const kind = shape === 'small' ? kindOfNoun(lower) : undefined;
    if (kind) found = [{ kind, weight, reason: `is called a "${lower}"` }];
  }
  return found;
}

/** Words of a phrase among which its noun is looked for. */
const LONGEST_PHRASE = 9;

const IS_WITHIN = /^(?: |-| ?, )$/;

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

/** Words of a bracket behind a name, with the years and places of a life. */
const LONGEST_BRACKET = 30;

function kindOfNoun(noun: string): Cue['kind'] | undefined {
  if (WORK_NOUNS.has(noun)) return 'other';
  if (ORGANISATION_NOUNS.has(noun) || ORGANISATION_KINDS.has(noun)) return 'organisation';
  if (PLACE_NOUNS_BESIDE.has(noun) || PLACE_KINDS.has(noun)) return 'place';
  return PERSON_NOUNS.has(noun) || /(?:ist|ian|eer|man)$/.test(noun) ? 'person' : undefined;
}
