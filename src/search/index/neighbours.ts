import type { Token } from '../words/tokens.ts';

/** Two spellings that stand side by side in a text. */
export type Neighbours = {
  readonly one: string;
  readonly other: string;
  /** Each is the first form of its word, and nothing is left out between them. */
  readonly isPlain: boolean;
};

/**
 * Every spelling of a text with each that may follow it: a word that is written as one has its parts beside it, and the ending of a possessive
 * may be left out. Letters of scripts without spaces have no neighbours here.
 */
export function* neighbours(all: readonly Token[]): Generator<Neighbours> {
  for (const at of all.keys()) {
    for (const one of spellingsAt(all, at)) {
      for (const next of all[one.end]?.isEnding ? [one.end, one.end + 1] : [one.end]) {
        for (const other of spellingsAt(all, next)) {
          yield { one: one.form, other: other.form, isPlain: one.isPlain && other.isPlain };
        }
      }
    }
  }
}

type SpelledAt = { readonly form: string; readonly end: number; readonly isPlain: boolean };

function spellingsAt(all: readonly Token[], at: number): SpelledAt[] {
  const token = all[at];
  if (!token || token.isUnspaced) return [];
  const { forms, whole, isEnding } = token;
  return [
    ...forms.map((form, i) => ({ form, end: at + 1, isPlain: i === 0 && !isEnding })),
    ...(whole?.forms ?? []).map((form) => ({ form, end: at + whole!.length, isPlain: false })),
  ];
}
