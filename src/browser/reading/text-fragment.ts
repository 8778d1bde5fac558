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
  const page = fold(text);
  /** Both words included, or fewer where the text ends. */
  const span = (a: number, b: number) =>
    text.slice(words[Math.max(a, 0)]?.start, words.at(Math.min(b, words.length - 1))?.end);
  const choice = span(first, last);
  const chosen = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };

  for (const context of CONTEXTS) {
    const prefix = context && lastLine(text.slice(words[Math.max(0, first - context)]?.start, chosen.start));
    const suffix =
      context && firstLine(text.slice(chosen.end, words.at(Math.min(last + context, words.length - 1))?.end));
    const directive = (...parts: string[]) =>
      `text=${[...(prefix ? [`${encode(prefix)}-`] : []), ...parts.map(encode), ...(suffix ? [`-${encode(suffix)}`] : [])]}`;
    const before = fold(prefix || '');
    const after = fold(suffix || '');
    if (choice.length <= LONGEST && !choice.includes('\n')) {
      if (occursOnce(page, before + fold(choice) + after)) return directive(choice);
      continue;
    }
    for (const count of ENDS) {
      const start = firstLine(span(first, Math.min(first + count - 1, last)));
      const end = lastLine(span(Math.max(last - count + 1, first), last));
      const head = before + fold(start);
      const behind = page.indexOf(head) + head.length;
      const tail = fold(text.slice(0, chosen.end)).length - fold(end).length;
      if (tail >= behind && occursOnce(page, head) && page.indexOf(fold(end) + after, behind) === tail) {
        return directive(start, end);
      }
    }
  }
  return undefined;
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
