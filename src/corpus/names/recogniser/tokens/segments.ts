import type { Token } from './tokens.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { PARTICLES, SMALL_IN_TITLES } from '../../lists/words/vocabulary.ts';

/** A sentence or a line of its own, `to` exclusive, and what its capitals say. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  /** In a heading every word has a capital, in a shout every letter is one: neither tells a name. */
  readonly style: 'prose' | 'heading' | 'shout';
};

/** The sentences and lines of a paragraph's tokens, in order. */
export function segmentsOf(text: string, tokens: readonly Token[]): Segment[] {
  const starts = tokens.flatMap(({ isFirst }, index) => (isFirst ? [index] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { from, to, style: styleOf(text, tokens, from, to) };
  });
}

/** Words of a line from which its style can be told. */
const FEWEST = 3;

function styleOf(text: string, tokens: readonly Token[], from: number, to: number): Segment['style'] {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const { shape, lower } = tokens[at] as Token;
    if (shape === 'other') continue;
    words++;
    if (shape === 'capitals') shouted++;
    if (shape !== 'small') capitals++;
    else if (!SMALL_IN_TITLES.has(lower) && !PARTICLES.has(lower)) small++;
  }
  // "THE END"
  const isEnglish = () => tokens.slice(from, to).every(({ lower }) => isEnglishWord(lower));
  if (words < FEWEST) return words === 2 && shouted === 2 && isEnglish() ? 'shout' : 'prose';
  if (shouted * 4 >= words * 3) return 'shout';
  if (small > 0 || capitals === 0 || words <= FEWEST) return 'prose';
  const isList = tokens.slice(from + 1, to).some(({ gap }) => gap === ', ');
  return isList || isClosed(text, tokens, to) ? 'prose' : 'heading';
}

/** A stop ends a sentence, and no heading. */
function isClosed(text: string, tokens: readonly Token[], to: number): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return text[end - 1] === '.' || /[.!?…]/.test(text.slice(end, tokens[to]?.start));
}
