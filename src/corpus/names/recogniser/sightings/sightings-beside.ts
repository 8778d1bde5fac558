import { overlapping } from './overlapping.ts';
import type { Sighting } from './sighting.ts';
import type { ReadParagraph } from './sightings.ts';

/**
 * What rules find in a paragraph from its tokens on, and what the authority file and settled names already say there, which wins.
 * @param foundAt what begins at a token, before the end of its segment
 */
export function sightingsBeside<Found extends { readonly to: number }>(
  { text, tokens, segments, finding }: ReadParagraph,
  index: number,
  foundAt: (at: number, end: number) => Found | undefined,
  sightingOf: (at: number, found: Found) => Sighting,
): Sighting[] {
  const guessed: Sighting[] = [];
  for (const { from, to, style } of segments) {
    for (let at = from; at < to && style !== 'shout'; at++) {
      const found = foundAt(at, to);
      if (!found) continue;
      guessed.push(sightingOf(at, found));
      at = found.to - 1;
    }
  }
  const closed = [...finding.mentions, ...finding.unsettled].sort((a, b) => a.start - b.start);
  const known = finding.mentions.map(({ start, end, name }): Sighting => {
    const words = overlapping(tokens, start, end);
    const form = text.slice(start, end).replace(/\s+/g, ' ');
    return { paragraph: index, start, end, form, words, cues: [], authority: name };
  });
  return [...guessed.filter(({ start, end }) => overlapping(closed, start, end).length === 0), ...known].sort(
    (a, b) => a.start - b.start,
  );
}
