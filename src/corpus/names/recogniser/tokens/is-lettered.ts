import type { Token } from './tokens.ts';

/** Whether a name that is not all in capitals begins with letters of an office or a firm: "GSA SecOps". */
export function isLettered(words: readonly Token[]): boolean {
  const [first, ...others] = words;
  return /^\p{Lu}{2,}$/u.test(first?.text ?? '') && others.some(({ text }) => /\p{Ll}/u.test(text));
}
