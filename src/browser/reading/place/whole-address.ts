/**
 * The address of a paragraph that a damaged one stands for: other programs end a link too late, change its letters, or put their marks
 * behind it.
 *
 * `P3).` → `p3`, `p3?utm_source=mail` → `p3`
 */
export function wholeAddress(damaged: string): string | undefined {
  const [, number] = DAMAGED.exec(decoded(damaged)) ?? [];
  return number && `p${number.toLowerCase()}`;
}

const DAMAGED = /^[^\p{L}\p{N}]*(?:p[-_\s]?|¶\s*)0*(\d+[a-z]*)(?:[?&].*|['’]s|[^\p{L}\p{N}]*)$/isu;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
