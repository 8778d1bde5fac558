/** UTF-16 units up to which the chosen words stand in the address as they are; of more, the first and the last. */
const LONGEST = 120;

/** How many words are tried on both sides of the chosen ones, and at both ends of a long choice. */
const CONTEXTS = [0, 2, 4, 8, 16];
const ENDS = [4, 8, 16];

/**
 * The directive that leads to some words of a page: `text=[prefix-,]start[,end][,-suffix]`, as in WICG's URL Fragment
 * Text Directives. A browser takes the first place that fits, so only one may fit; `undefined` if none tells the words
 * from their like, or if there is no word.
 *
 * `('One day.\nOne night.', 9, 12, 'en')` → `text=One,-night`
 *
 * @param text of the whole page, with a line break between two blocks
 * @param from UTF-16 offset; words of which only a part was chosen count whole
 */
export function textFragment(text: string, from: number, to: number, language: string): string | undefined {
  const words = wordsOf(text, language);
  const first = words.findIndex(({ end }) => end > from);
  const last = words.findLastIndex(({ start }) => start < to);
  if (first < 0 || last < first) return undefined;
  const choice: Choice = { text, words, first, last, page: fold(text) };
  const chosen = wordsFrom(choice, first, last);
  const tryOut = chosen.length <= LONGEST && !chosen.includes('\n') ? wholeChoice : endsOfChoice;
  for (const count of CONTEXTS) {
    const fragment = tryOut(choice, contextOf(choice, count));
    if (fragment) return written(fragment);
  }
  return undefined;
}

/** Words chosen in a page. */
type Choice = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Which of the words is the first, and the last, of the choice. */
  readonly first: number;
  readonly last: number;
  /** The whole text, folded. */
  readonly page: string;
};

/** What stands before and behind a choice; empty where nothing is wanted, or nothing stands there. */
type Context = { readonly prefix: string; readonly suffix: string };

type Fragment = Context & { readonly start: string; readonly end?: string };

/** So many words before and behind the choice, as far as they stand in one block. */
function contextOf({ text, words, first, last }: Choice, count: number): Context {
  if (count === 0) return { prefix: '', suffix: '' };
  const before = text.slice(words[Math.max(0, first - count)]?.start, words[first]?.start);
  const behind = text.slice(words[last]?.end, words[Math.min(last + count, words.length - 1)]?.end);
  return { prefix: lastLine(before), suffix: firstLine(behind) };
}

/** The choice as it is, if it stands only once in this context. */
function wholeChoice(choice: Choice, context: Context): Fragment | undefined {
  const start = wordsFrom(choice, choice.first, choice.last);
  const sought = fold(context.prefix) + fold(start) + fold(context.suffix);
  return occursOnce(choice.page, sought) ? { ...context, start } : undefined;
}

/** The fewest words from both ends of the choice between which a browser finds it. */
function endsOfChoice(choice: Choice, context: Context): Fragment | undefined {
  const { text, words, first, last, page } = choice;
  const endOfChoice = fold(text.slice(0, words[last]?.end)).length;
  for (const count of ENDS) {
    const start = firstLine(wordsFrom(choice, first, Math.min(first + count - 1, last)));
    const end = lastLine(wordsFrom(choice, Math.max(last - count + 1, first), last));
    const head = fold(context.prefix) + fold(start);
    if (!occursOnce(page, head)) continue;
    const behindHead = page.indexOf(head) + head.length;
    const tail = endOfChoice - fold(end).length;
    // A browser takes the first end behind the start.
    const isFirst = page.indexOf(fold(end) + fold(context.suffix), behindHead) === tail;
    if (tail >= behindHead && isFirst) return { ...context, start, end };
  }
  return undefined;
}

/** The text from one word to another, both included. */
function wordsFrom({ text, words }: Choice, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to]?.end);
}

function written({ prefix, start, end, suffix }: Fragment): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

type Word = { readonly start: number; readonly end: number };

function wordsOf(text: string, language: string): Word[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/** As a browser compares it, and without white space: what is unlike in this form is unlike to every browser. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{M}]/gu, '')
    .toLowerCase();
}

function occursOnce(page: string, part: string): boolean {
  const at = page.indexOf(part);
  return at >= 0 && page.indexOf(part, at + 1) < 0;
}

/** A part of a directive is looked for inside one block. */
function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim()) ?? '';
}

function lastLine(text: string): string {
  return text.split('\n').findLast((line) => line.trim()) ?? '';
}

/** Commas and hyphens are marks of the directive itself. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
