/**
 * Whether letters shorten a longer form: by the first letters of its words or of those with a capital. In brackets after
 * it any letters of it in order will do, if the first is the first.
 *
 * `TTP` of "Tehreek-i-Taliban Pakistan", `IS-K` of "Islamic State-Khorasan"; in brackets `Interpol` of none, `NATGRID` of "National Intelligence Grid"
 */
export function isAcronymOf(short: string, long: string, isBracketed: boolean): boolean {
  const letters = short.replace(/s$|[^\p{L}]/gu, '').toLowerCase();
  const words = long.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const first = words.map(([letter = '']) => letter);
  const capitals = first.filter((letter) => letter !== letter.toLowerCase());
  if (letters === first.join('').toLowerCase() || letters === capitals.join('').toLowerCase()) return true;
  return (
    isBracketed &&
    words.length > 1 &&
    startsAlike(letters, long.toLowerCase()) &&
    isSubsequence(letters, long.toLowerCase())
  );
}

function startsAlike(letters: string, long: string): boolean {
  return letters[0] === long[0];
}

function isSubsequence(letters: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at === letters.length;
}
