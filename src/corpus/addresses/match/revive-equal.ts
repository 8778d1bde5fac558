import { FEWEST_WORDS } from '../likeness/compared-texts.ts';
import { type Former, keep, type Matching, open, slotsOf } from './matching.ts';

/**
 * Brings former paragraphs back whose words stand in the new version again. Short ones, which may be anything's, come
 * back in their old place only; so does one of several.
 */
export function reviveEqual(
  matching: Matching,
  formerWords: readonly (string | undefined)[],
  newWords: readonly (string | undefined)[],
  formers: readonly Former[],
  oldWords: readonly (string | undefined)[],
): void {
  if (formers.length === 0) return;
  const { heirs, keepers, alive } = matching;
  const slots = slotsOf(matching);
  const waiting = new Set(open(heirs).flatMap((old) => (old < alive ? [oldWords[old]] : [])));
  const byWords = new Map<string, number[]>();
  formerWords.forEach((words, index) => {
    if (words !== undefined && !waiting.has(words)) byWords.set(words, [...(byWords.get(words) ?? []), index]);
  });
  for (const fresh of open(keepers)) {
    const words = newWords[fresh] ?? '';
    const candidates = (byWords.get(words) ?? []).filter(
      (index) => heirs[alive + index] === -1 && heirs[formers[index]?.joinedTo ?? alive + index] === -1,
    );
    const inPlace = candidates.find((index) => slots.olds[formers[index]?.behind ?? 0] === slots.news[fresh]);
    const only = candidates.length === 1 && words.split(' ').length >= FEWEST_WORDS ? candidates[0] : undefined;
    const back = inPlace ?? only;
    if (back !== undefined) keep(matching, alive + back, fresh);
  }
}
