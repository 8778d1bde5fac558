import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words of a paragraph: in both editions, only in the older, or only in the newer. */
export type Part = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** Beyond this many changed words a comparison says less than the two texts. */
const MOST_CHANGES = 1000;

/**
 * Two wordings compared word by word; a word keeps the space behind it, so that no two run together.
 *
 * `('the old mill', 'the new mill')` → same `the `, deleted `old `, inserted `new `, same `mill`
 */
export function compareWords(older: string, newer: string): Part[] {
  const found = diffArrays(tokensOf(older), tokensOf(newer), {
    maxEditLength: MOST_CHANGES,
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
  });
  const parts: Part[] = found
    ? found.map(({ value, added, removed }) => ({
        kind: added ? 'inserted' : removed ? 'deleted' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'deleted', text: older },
        { kind: 'inserted', text: newer },
      ];
  return parts.map((part, at) =>
    at < parts.length - 1 && !/\s$/u.test(part.text) ? { ...part, text: `${part.text} ` } : part,
  );
}

function tokensOf(text: string): string[] {
  return text.match(/\s*\S+\s*/gu) ?? [];
}
