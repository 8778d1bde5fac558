/**
 * Which sentences start a paragraph: indices, the first 0, such that the sum of what each start gains and of what each
 * length of paragraph is worth is the highest. Dynamic programming over sentences; whole numbers only, so that no
 * machine rounds otherwise. Of two ways that are worth the same, the one with the shorter last paragraph is taken.
 *
 * No paragraph has more than `longest` words unless it is one sentence.
 *
 * @param words of each sentence
 * @param gain of starting a paragraph at each sentence
 * @param worth of a paragraph of so many words, from 0 to `longest`
 */
export function divide(words: readonly number[], gain: readonly number[], worth: readonly number[]): number[] {
  const longest = worth.length - 1;
  const best = new Float64Array(words.length + 1);
  const startOf = new Int32Array(words.length + 1);
  for (let end = 1; end <= words.length; end++) {
    let top = -Infinity;
    let length = 0;
    for (let start = end - 1; start >= 0; start--) {
      length += words[start] ?? 0;
      if (length > longest && start < end - 1) break;
      const value =
        (best[start] ?? 0) + (start === 0 ? 0 : (gain[start] ?? 0)) + (worth[Math.min(length, longest)] ?? 0);
      if (value > top) {
        top = value;
        startOf[end] = start;
      }
    }
    best[end] = top;
  }
  const starts: number[] = [];
  for (let end = words.length; end > 0; end = startOf[end] ?? 0) starts.push(startOf[end] ?? 0);
  return starts.reverse();
}
