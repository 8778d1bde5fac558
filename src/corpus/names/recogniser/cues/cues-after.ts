import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import {
  BORN,
  ORGANISATION_CONTEXT,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PERSON_OWNS,
  PERSON_VERBS,
  PERSON_VERBS_MAYBE,
  PLACE_NOUNS_BESIDE,
  PLACE_OWNS,
} from '../../lists/words/vocabulary.ts';
import { type Cue, type CueTable, cueOf } from './cue.ts';
import { nounCues } from './definition-cues.ts';
import { isLettered } from '../tokens/is-lettered.ts';
import type { Token } from '../tokens/tokens.ts';

/** What the words after a name say of its kind: "said", "province", "'s wife", ", a village in". */
export function cuesAfter(tokens: readonly Token[], from: number, to: number): Cue[] {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next) return [];
  if (/^ ?, $/.test(next.gap)) return cuesAfterComma(tokens, to);
  if (/^ ?\($/.test(next.gap) && /^(?:born|c|d|18\d\d|19\d\d|20\d\d)$/.test(next.lower))
    return [{ kind: 'person', weight: 2, reason: 'years of a life follow' }];
  // "London-based", and "Rust-based", as things are.
  if (next.gap === '-' && next.lower === 'based' && (!isEnglishWord(last.lower) || placeOf(last.text)))
    return [{ kind: 'place', weight: 3, reason: 'stands before "-based"' }];
  if (next.gap !== ' ' && !last.isPossessive) return [];
  const at = last.isPossessive && next.gap.endsWith("'") ? to + 1 : to;
  const { lower = '', shape } = tokens[at] ?? {};
  if (shape !== 'small') return [];
  if (last.isPossessive) return cueOf(OWNED, lower, `owns "${lower}"`);
  const reason = `stands before "${lower}"`;
  const after = tokens[at + 1];
  if (/^(?:was|were|is)$/.test(lower) && BORN.has(after?.lower ?? ''))
    return [{ kind: 'person', weight: 3, reason: `was ${after?.lower}` }];
  if (/^(?:himself|herself)$/.test(lower)) return [{ kind: 'person', weight: 4, reason }];
  if (isStanding(tokens, at)) return [{ kind: 'person', weight: 3, reason: 'stood for an office' }];
  // "the Obama administration"
  if (lower === 'administration' && to - from === 1) return [{ kind: 'person', weight: 5, reason }];
  // "Ferrari driver Kimi Räikkönen"
  if (PERSON_NOUNS.has(lower) && after?.shape === 'capital' && after.gap === ' ')
    return [{ kind: 'organisation', weight: 2, reason }];
  const cues = cueOf(to - from === 1 ? WORDS_AFTER_ONE : WORDS_AFTER, lower, reason);
  return isNobody(tokens.slice(from, to)) ? cues.filter(({ kind }) => kind !== 'person') : cues;
}

/** "The Guide explains", "GSA SecOps works": what speaks or works is not always a person. */
function isNobody(words: readonly Token[]): boolean {
  const [{ lower = '', shape } = {}] = words;
  if (words.length > 1) return isLettered(words);
  if (shape === 'capitals' && lower.length > 1) return true;
  if (/\p{L}-(?:as|in|on|of|to|and|the)-/u.test(lower)) return true;
  return isEnglishWord(lower) && !PERSON_NOUNS.has(lower) && !isFirstName(lower) && !isSurname(lower);
}

/** "was first elected to", "later ran for" */
function isStanding(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const [first = '', second = ''] = words;
  if (first === 'ran' || second === 'ran') return words.includes('for');
  return (
    /^(?:was|is|has)$/.test(first) &&
    words.slice(1, 3).some((word) => /^(?:re-)?(?:elected|appointed|nominated|knighted)$/.test(word))
  );
}

const OWNED: CueTable = [
  [PERSON_OWNS, 'person', 2],
  [PLACE_OWNS, 'place', 2],
  [ORGANISATION_CONTEXT, 'organisation', 1],
];

const WORDS_AFTER: CueTable = [
  [PERSON_VERBS, 'person', 2],
  [new Set(['who', 'whose']), 'person', 3],
  [PLACE_NOUNS_BESIDE, 'place', 2],
  [ORGANISATION_NOUNS, 'organisation', 2],
  [ORGANISATION_CONTEXT, 'organisation', 1],
];

const WORDS_AFTER_ONE: CueTable = [[PERSON_VERBS_MAYBE, 'person', 1], ...WORDS_AFTER];

/** "Jalalabad, Afghanistan", "Wang, who", "Farhan, 45," "Yi, a poet", "Orla, a village". */
function cuesAfterComma(tokens: readonly Token[], to: number): Cue[] {
  const next = tokens[to] as Token;
  if (next.lower === 'who') return [{ kind: 'person', weight: 3, reason: 'stands before "who"' }];
  const age = /^(?:now|aged|then)$/.test(next.lower) ? (tokens[to + 1]?.text ?? '') : next.text;
  if (/^\d{2}$/.test(age) && age !== next.text) return [{ kind: 'person', weight: 3, reason: 'an age follows' }];
  if (/^\d{2}$/.test(next.text) && tokens[to + 1]?.gap.startsWith(','))
    return [{ kind: 'person', weight: 3, reason: 'an age follows' }];
  const place = placeOf(next.text) ?? placeOf(`${next.text} ${tokens[to + 1]?.text}`);
  if (place && !place.isCity && next.shape !== 'small')
    return [{ kind: 'place', weight: 2, reason: `stands before ", ${next.text}"` }];
  return /^(?:an?|the|his|her|former)$/.test(next.lower) ? nounCues(tokens, to + 1, 2) : [];
}
