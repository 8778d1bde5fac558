/**
 * For each sentence how many words it turns to, new to the text and named again soon, and how many it keeps from the
 * sentence before.
 *
 * `[['farm'], ['farm', 'river'], ['river']]` → turns `[1, 1, 0]`, kept `[0, 1, 1]`
 *
 * @param stems of each sentence
 */
export function subjects(stems: readonly (readonly string[])[]): { turns: number[]; kept: number[]; fresh: number[] } {
  const own = stems.map((words) => new Set(words));
  const last = new Map<string, number>();
  const turns: number[] = [];
  const kept: number[] = [];
  const fresh: number[] = [];
  for (const [i, words] of own.entries()) {
    const ahead = own.slice(i + 1, i + 1 + AHEAD);
    fresh.push([...words].filter((stem) => !last.has(stem)).length / Math.max(1, words.size));
    let turned = 0;
    for (const stem of words) {
      if (i - (last.get(stem) ?? -Infinity) > PAST && ahead.some((next) => next.has(stem))) turned++;
      last.set(stem, i);
    }
    turns.push(turned);
    const before = own[i - 1];
    kept.push(before ? (stems[i] ?? []).filter((stem) => before.has(stem)).length : 0);
  }
  return { turns, kept, fresh };
}

/** Sentences in which a subject of the text would have been named. */
const PAST = 8;

/** Sentences in which a new subject is named again. */
const AHEAD = 3;
