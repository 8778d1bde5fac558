/**
 * A list of words as one string, about half as long: sorted, each word without the letters that it shares with the word
 * before, and before it one letter that says how many these are.
 *
 * `['talk', 'tall', 'tally']` → `AtalkDlEy`
 */
export function pack(words: Iterable<string>): string {
  let packed = '';
  let before = '';
  for (const word of [...new Set(words)].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`A packed word has no capital: ${word}`);
    const shared = sharedLength(before, word);
    packed += String.fromCharCode(FIRST + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words of a packed list. */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [part] of packed.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
    words.push(before);
  }
  return words;
}

const FIRST = 'A'.charCodeAt(0);
const MOST = 25;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < MOST && length < one.length && one[length] === other[length]) length++;
  return length;
}
