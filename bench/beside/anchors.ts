/** Other ways to keep a link to a paragraph: each finds, for a paragraph of one version, the index in another. */
import search from 'approx-string-match';

export type Anchor = (old: readonly string[], index: number, now: readonly string[]) => number | undefined;

export const ANCHORS: Readonly<Record<string, Anchor>> = {
  ordinal: (_old, index, now) => (index < now.length ? index : undefined),
  'content hash': (old, index, now) => only(now, (text) => text === old[index]),
  'first six words': (old, index, now) => {
    const start = opening(old[index] ?? '', 6);
    return only(now, (text) => opening(text, 6) === start);
  },
  'text fragment': (old, index, now) => {
    const fragment = uniquePrefix(old, index);
    const found = now.findIndex((text) => text.includes(fragment));
    return found === -1 ? undefined : found;
  },
  'approximate quote': (old, index, now) => {
    const quote = old[index] ?? '';
    const text = now.join('\n');
    const expected = (old.slice(0, index).join('\n').length / Math.max(1, old.join('\n').length)) * text.length;
    const [best] = search(text, quote, Math.min(256, Math.floor(quote.length / 2))).sort(
      (one, other) => one.errors - other.errors || Math.abs(one.start - expected) - Math.abs(other.start - expected),
    );
    if (!best) return undefined;
    return text.slice(0, Math.ceil((best.start + best.end) / 2)).split('\n').length - 1;
  },
};

function only(texts: readonly string[], is: (text: string) => boolean): number | undefined {
  const found = texts.flatMap((text, at) => (is(text) ? [at] : []));
  return found.length === 1 ? found[0] : undefined;
}

function opening(text: string, words: number): string {
  return text.split(' ').slice(0, words).join(' ').toLowerCase();
}

/** As many of its first words as no other paragraph holds. */
function uniquePrefix(texts: readonly string[], index: number): string {
  const words = (texts[index] ?? '').split(' ');
  for (let count = 4; count < words.length; count += 1) {
    const prefix = words.slice(0, count).join(' ');
    if (texts.every((text, at) => at === index || !text.includes(prefix))) return prefix;
  }
  return words.join(' ');
}
