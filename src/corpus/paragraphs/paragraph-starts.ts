import { type BreakModel, breakOdds, GRID } from './break-model.ts';
import { countWords } from './describe-sentence.ts';
import { divide } from './divide.ts';
import { insideEnclosure } from './enclosures.ts';
import { sentenceStarts } from '../text/sentences.ts';

/**
 * Where the paragraphs of a text without breaks start: UTF-16 offsets, the first 0. Each lies at the start of a
 * sentence, after white space, outside quotations and brackets. No paragraph has more than 180 words, unless it is
 * one sentence, the text lets a mean of more than 90 expect (then twice that, at most 360), or the editor asked for
 * longer ones; an author's note at the end stands alone.
 *
 * @param meanLength words that the editor wants a paragraph to have
 */
export function paragraphStarts(text: string, meanLength?: number, model?: BreakModel): number[] {
  const starts = sentenceStarts(text);
  const texts = starts.map((start, i) => text.slice(start, starts[i + 1]));
  const note = noteIndex(text, starts);
  const words = texts.slice(0, note).map(countWords);
  const longest = Math.max(LONGEST, Math.ceil((meanLength ?? 0) * LONGEST_OF_WISH));
  const isInside = insideEnclosure(text, starts, words, longest);
  const odds = breakOdds(texts, model);
  const gain = words.map((_, i) => (isInside[i] ? FORBIDDEN : (odds[i] ?? 0)));
  const chosen = meanLength ? divideByWish(words, gain, longest, meanLength) : divideByModel(words, gain, longest);
  return [...chosen.map((i) => starts[i] ?? 0), ...(note === undefined ? [] : [starts[note] ?? 0])];
}

/** "The writer is a PhD candidate.": what newspapers set below an article. */
export function isAuthorNote(text: string): boolean {
  return (
    text.length < LONGEST_NOTE &&
    /^\s*(?:the|this) (?:present )?(?:writer|author|columnist|contributor)s? (?:is|are|was|were|has|have|can be)\b/i.test(
      text,
    )
  );
}

/** Words of the longest paragraph of most texts: as much as a screen shows. */
const LONGEST = 180;

/** The longest paragraph where the text itself lets long ones be expected, in mean paragraphs. Chosen by cross-validation. */
const LONGEST_IN_MEANS = 2;

/** Words of the longest paragraph of any text that is divided unasked. */
const LONGEST_OF_ALL = 360;

/** The longest paragraph where the editor wants long ones, in mean paragraphs. */
const LONGEST_OF_WISH = 1.5;

/** An author's note is a line or two, in UTF-16 units. */
const LONGEST_NOTE = 400;

/** Sentences that an author's note may have. */
const NOTE_SENTENCES = 3;

/** What a break inside a quotation costs, in steps: more than any cue or length is worth. */
const FORBIDDEN = -1_000_000;

/** Added to the odds of every break, in logits: a missed break costs a reader more than one too many. Chosen by cross-validation. */
const EAGERNESS = 0.9;

/** How much a length counts that is e times the mean, in logits. Chosen by cross-validation. */
const LENGTH_WEIGHT = 0.45;

/** The same where the editor has said the mean. */
const WISH_WEIGHT = 0.9;

/** Beyond this many words, or two means, each further word costs. */
const COMFORTABLE = 140;

/** What a word beyond it costs, in logits. */
const EXCESS = 0.03;

function divideByModel(words: readonly number[], gain: readonly number[], longest: number): number[] {
  const eager = gain.map((value) => value + Math.round(EAGERNESS * GRID));
  const mean = expectedMean(words, gain);
  const longestHere = Math.max(longest, Math.min(mean * LONGEST_IN_MEANS, LONGEST_OF_ALL));
  return divide(words, eager, worthOfLengths(mean, LENGTH_WEIGHT, longestHere));
}

/** The division whose mean comes nearest to the wish: the odds of all breaks are raised or lowered alike until it does. */
function divideByWish(words: readonly number[], gain: readonly number[], longest: number, mean: number): number[] {
  const worth = worthOfLengths(mean, WISH_WEIGHT, longest);
  const wanted = words.reduce((sum, count) => sum + count, 0) / mean;
  let nearest = [0];
  let low = -LARGEST_SHIFT;
  let high = LARGEST_SHIFT;
  while (low <= high) {
    const shift = Math.floor((low + high) / 2);
    const found = divide(
      words,
      gain.map((value) => value + shift),
      worth,
    );
    if (Math.abs(found.length - wanted) < Math.abs(nearest.length - wanted)) nearest = found;
    if (found.length === Math.round(wanted)) break;
    if (found.length < wanted) low = shift + 1;
    else high = shift - 1;
  }
  return nearest;
}

/** The furthest that a wish moves all odds, in steps of the grid. */
const LARGEST_SHIFT = 8 * GRID;

/** Mean paragraph that the odds alone let expect, in whole words. */
function expectedMean(words: readonly number[], gain: readonly number[]): number {
  let expected = 1;
  for (const value of gain.slice(1)) if (value > FORBIDDEN) expected += 1 / (1 + Math.exp(-value / GRID));
  return Math.max(1, Math.round(words.reduce((sum, count) => sum + count, 0) / expected));
}

/** What a paragraph of each number of words is worth, in steps: log-normal around the mean, falling beyond what is comfortable. */
function worthOfLengths(mean: number, weight: number, longest: number): number[] {
  const comfortable = Math.max(COMFORTABLE, mean * 2);
  return Array.from({ length: longest + 1 }, (_, count) => {
    const distance = Math.log(Math.max(1, count) / mean);
    return Math.round(-GRID * (weight * distance * distance + EXCESS * Math.max(0, count - comfortable)));
  });
}

/** Which of the last sentences begins the author's note: all after it speak of the author too. */
function noteIndex(text: string, starts: readonly number[]): number | undefined {
  for (let i = Math.max(1, starts.length - NOTE_SENTENCES); i < starts.length; i++) {
    const rest = starts.slice(i + 1).map((start) => text.slice(start, start + LONGEST_NOTE));
    if (isAuthorNote(text.slice(starts[i])) && rest.every((sentence) => GOES_ON.test(sentence))) return i;
  }
  return undefined;
}

const GOES_ON = /^(?:he|she|they|his|her|their|e-?mail|twitter|follow|views|the views|@)\b/i;
