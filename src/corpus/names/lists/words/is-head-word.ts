import { EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_STARTS, PLACE_HEADS } from './vocabulary.ts';

/** Whether a word, in lower case, says what a longer name names: "University", "River", "War". */
export function isHeadWord(lower: string): boolean {
  return (
    ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || EVENT_HEADS.has(lower) || ORGANISATION_STARTS.has(lower)
  );
}
