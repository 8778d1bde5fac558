import { isEnglishWord } from '../../lists/words/english-word.ts';
import { formOf } from '../tokens/form-of.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { isFirstName } from '../../lists/people/person-names.ts';
import type { Run } from './run.ts';
import type { Token } from '../tokens/tokens.ts';
import { LOOSE_PEOPLES } from '../../lists/words/vocabulary.ts';
import { isPeople } from './is-people.ts';

/** Without the adjective of a people before what is a name by itself: "Afghan Taliban", "American Tom Hanks". */
export function withoutPeople(tokens: readonly Token[], { from, to }: Run): Run {
  if (placeOfDemonym(formOf(tokens, from, to))) return { from: to, to };
  let start = from;
  while (start < to && isOfPeople(tokens[start] as Token)) start++;
  if (start === from) return { from, to: trimmedEnd(tokens, from, placeEnd(tokens, from, to)) };
  if (start === to) return { from: to, to };
  if (placeOf(formOf(tokens, from, to))) return { from, to };
  const next = tokens[start] as Token;
  if (next.shape === 'small' || isHeadWord((tokens[to - 1] as Token).lower)) return { from, to };
  if (tokens.slice(start, to).some(({ lower, shape }) => shape === 'small' && (lower === 'of' || lower === 'for')))
    return { from, to };
  const isOwn =
    placeOf(formOf(tokens, start, to)) ||
    (isFirstName(next.lower) && to - start > 1) ||
    !isEnglishWord(next.lower.split('-')[0] ?? '');
  return { from: isOwn ? start : from, to: trimmedEnd(tokens, start, to) };
}

/** The end of a place before the adjective of a people: "U.S. Muslim groups". */
function placeEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && isOfPeople(tokens[end - 1] as Token)) end--;
  return end < to && end > from && placeOf(formOf(tokens, from, end))?.isCity === false ? end : to;
}

/** "Afghan", "Muslim"; not "White" or "Western", which are part of a name as often as not. */
function isOfPeople({ text, lower }: Token): boolean {
  return isPeople(text) && !LOOSE_PEOPLES.has(lower);
}

/** A run does not end with a small word. */
function trimmedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.shape === 'small') end--;
  return end;
}
