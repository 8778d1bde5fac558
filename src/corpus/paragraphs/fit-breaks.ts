import { placeParagraphs } from './carry-breaks.ts';
import { type Fault, fault } from '../faults.ts';
import type { BreaksFile } from '../model.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { plainSpaces } from '../text/white-space.ts';

/**
 * Where the paragraphs of a text start by a file of breaks: UTF-16 offsets, the first 0. Each line of the file holds the
 * opening words of a paragraph, and fits where a sentence starts after the break before it.
 *
 * @param published the paragraphs of the last edition: where the words of a line are gone, its paragraph may be found
 * @param earlier by a published paragraph, what it said before
 */
export function fitBreaks(
  { file, lines }: BreaksFile,
  text: string,
  published: readonly string[],
  earlier: ReadonlyMap<string, readonly string[]> = new Map(),
): { starts: number[]; faults: Fault[] } {
  const sentences = sentenceStarts(text);
  const placed = published.length > 0 ? placeParagraphs(published, text) : [];
  const starts = [0];
  const faults: Fault[] = [];
  let before = -1;
  for (const { words, line } of lines) {
    const places = sentences.filter((start) => start > before && opensWith(text, start, words));
    const [place] = places;
    if (place !== undefined && places.length === 1) {
      before = place;
      starts.push(place);
      continue;
    }
    const opened = (was: string) => [was, ...(earlier.get(was) ?? [])].some((one) => opensWith(one, 0, words));
    const known = place === undefined ? placed.filter(({ was }) => opened(was)) : [];
    if (known.length > 0) {
      faults.push(fault('stale-breaks', { file, line }, words));
      // A line for a paragraph that the line before it has found already changes nothing.
      before = known.find(({ start }) => start > before)?.start ?? before;
      starts.push(Math.max(0, before));
    } else
      faults.push(
        fault('bad-breaks', { file, line }, words, place === undefined ? 'fits no place' : 'fits more than one place'),
      );
  }
  return { starts: [...new Set(starts)].sort((one, other) => one - other), faults };
}

/** The fewest words of a suggested line: a reader should know the place again. */
const FEWEST_WORDS = 6;

/** The lines that fit exactly these paragraphs, the first of which needs none. */
export function suggestBreaks(text: string, starts: readonly number[]): string[] {
  const sentences = sentenceStarts(text);
  return starts.slice(1).map((start, i) => {
    const words = plainSpaces(text.slice(start, starts[i + 2] ?? text.length)).split(' ');
    for (let count = Math.min(FEWEST_WORDS, words.length); count <= words.length; count += 1) {
      const line = words.slice(0, count).join(' ');
      const places = sentences.filter((place) => place > (starts[i] ?? 0) && opensWith(text, place, line));
      if (places.length === 1) return line;
    }
    return words.join(' ');
  });
}

function opensWith(text: string, start: number, words: string): boolean {
  // White space may be longer in the text than in the line: twice as much is looked at, and more if that is not enough.
  let reach = 2 * words.length;
  let opening = plainSpaces(text.slice(start, start + reach));
  while (opening.length <= words.length && start + reach < text.length) {
    reach *= 2;
    opening = plainSpaces(text.slice(start, start + reach));
  }
  return opening.startsWith(words) && !/^[\p{L}\p{M}\p{N}]/u.test(opening.slice(words.length));
}
