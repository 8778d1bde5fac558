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
  const placesOf = openingsOf(text);
  const placed = published.length > 0 ? placeParagraphs(published, text) : [];
  const starts = [0];
  const faults: Fault[] = [];
  let before = -1;
  for (const { words, line } of lines) {
    const places = placesOf(words, before);
    const [place] = places;
    if (place !== undefined && places.length === 1) {
      before = place;
      starts.push(place);
      continue;
    }
    const opened = (was: string) =>
      [was, ...(earlier.get(was) ?? [])].some((one) => opensWith(plainSpaces(one), 0, words));
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
  const placesOf = openingsOf(text);
  return starts.slice(1).map((start, i) => {
    const words = plainSpaces(text.slice(start, starts[i + 2] ?? text.length)).split(' ');
    for (let count = Math.min(FEWEST_WORDS, words.length); count <= words.length; count += 1) {
      const line = words.slice(0, count).join(' ');
      if (placesOf(line, starts[i] ?? 0).length === 1) return line;
    }
    return words.join(' ');
  });
}

/** Asks for the first two places after an offset at which a sentence opens with these words: with two, none is sure. */
function openingsOf(text: string): (words: string, after: number) => number[] {
  // Folded once: to fold the opening of each sentence for each line takes minutes for a book.
  const plain = text.replace(SPACES, ' ');
  const runs = Array.from(text.matchAll(SPACES), ({ 0: { length }, index }) => ({
    end: index + length,
    gone: length - 1,
  }));
  let gone = 0;
  let run = 0;
  const sentences = sentenceStarts(text).map((start) => {
    for (; (runs[run]?.end ?? Number.POSITIVE_INFINITY) <= start; run += 1) gone += runs[run]?.gone ?? 0;
    return { start, at: start - gone };
  });
  return (words, after) => {
    const places: number[] = [];
    for (const { start, at } of sentences) {
      if (start <= after || !opensWith(plain, at, words)) continue;
      if (places.push(start) > 1) break;
    }
    return places;
  };
}

const SPACES = /[\p{White_Space}\uFEFF]+/gu;

function opensWith(plain: string, at: number, words: string): boolean {
  return (
    plain.startsWith(words, at) && !/^[\p{L}\p{M}\p{N}]/u.test(plain.slice(at + words.length, at + words.length + 2))
  );
}
