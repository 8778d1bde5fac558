import type { Token } from '../words/tokens.ts';

/** Two spellings that stand side by side in a text. */
export type Neighbours = {
  readonly one: Spelling;
  readonly other: Spelling;
  /** Each is the first form of its word, and nothing is left out between them. */
  readonly isPlain: boolean;
};

/** A word in one of its forms, and as it is written, if that is another word than this form. */
export type Spelling = { readonly form: string; readonly forms: readonly string[]; readonly written?: string };

/**
 * Every spelling that begins at a word of a text with each that may follow it: a word that is written as one has its parts beside it, and the
 * ending of a possessive may be left out. Letters of scripts without spaces have no neighbours here.
 */
export function* neighboursAt(all: readonly Token[], at: number): Generator<Neighbours> {
  for (const one of spellingsAt(all, at)) {
    for (const next of all[one.end]?.isEnding ? [one.end, one.end + 1] : [one.end]) {
      for (const other of spellingsAt(all, next)) {
        yield { one, other, isPlain: one.isPlain && other.isPlain };
      }
    }
  }
}

type SpelledAt = Spelling & { readonly end: number; readonly isPlain: boolean };

function spellingsAt(all: readonly Token[], at: number): SpelledAt[] {
  const token = all[at];
  if (!token || token.isUnspaced) return [];
  const { forms, written, whole, isEnding } = token;
  return [
    ...forms.map((form, i) => ({
      form,
      forms: [form],
      ...(i === 0 && written !== undefined && { written }),
      end: at + 1,
      isPlain: i === 0 && !isEnding,
    })),
    ...(whole?.forms ?? []).map((form) => ({ form, forms: [form], end: at + whole!.length, isPlain: false })),
  ];
}
