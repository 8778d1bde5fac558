/**
 * Letters that may stand for a name: the first of its words, and the first of those with a capital. One word has none.
 *
 * `'Tehreek-i-Taliban Pakistan'` → `['titp', 'ttp']`
 */
export function acronymsOf(long: string): string[] {
  const first = long.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => [...word].slice(0, 1));
  if (first.length < 2) return [];
  const capitals = first.filter((letter) => letter !== letter.toLowerCase());
  return [...new Set([first, capitals].map((letters) => letters.join('').toLowerCase()))];
}

/** The letters of an acronym as {@link acronymsOf} has them: `'IS-K'` → `isk`. */
export function acronymLetters(short: string): string {
  return short.replace(/s$|[^\p{L}]/gu, '').toLowerCase();
}

/** Whether letters in brackets may shorten the name before: all stand in it in order, and the first is its first. */
export function mayShorten(letters: string, long: string): boolean {
  const lower = long.toLowerCase();
  let at = 0;
  for (const letter of lower) if (letter === letters[at]) at++;
  return letters[0] === lower[0] && at === letters.length && /\P{L}/u.test(long);
}
