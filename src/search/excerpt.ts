import type { Result } from './answer.ts';
import type { Hit } from './index/find-in-paragraph.ts';

/** Characters shown of a paragraph, about two lines. */
const LENGTH = 240;

/** Characters shown before the first of the words that were found. */
const LEAD = 60;

/** The part of a text in which most is found, the hits in it marked. */
export function excerpt(text: string, hits: readonly Hit[]): Result['excerpt'] {
  const { start, end } = window(text, hits);
  const parts: { text: string; isMatch: boolean }[] = [];
  let at = start;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), isMatch });
    at = Math.max(at, to);
  };
  if (start > 0) parts.push({ text: '… ', isMatch: false });
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    add(hit.start, false);
    add(hit.end, true);
  }
  add(end, false);
  if (end < text.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

function window(text: string, hits: readonly Hit[]): { start: number; end: number } {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const counts = hits.map(
    ({ start }) => hits.filter((hit) => hit.start >= start && hit.end <= start + LENGTH - LEAD).length,
  );
  const best = hits[counts.indexOf(Math.max(...counts))];
  const from = Math.min(Math.max(0, (best?.start ?? 0) - LEAD), text.length - LENGTH);
  const start = from === 0 ? 0 : wordEdge(text, from, best?.start ?? from);
  const last = Math.min(text.length, Math.max(start + LENGTH, best?.end ?? 0));
  const space = text.lastIndexOf(' ', last);
  const isWhole = last === text.length || space <= Math.max(start, best?.end ?? 0);
  return { start, end: isWhole ? whole(text, last) : space };
}

/** The start of the next word, where that is before the hit. */
function wordEdge(text: string, from: number, hit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < hit ? space + 1 : whole(text, from);
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
