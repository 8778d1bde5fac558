/**
 * The addresses of paragraphs in reading order: those that have one keep it, each new one gets one never given.
 *
 * A new paragraph takes the number of the one before it and the first free suffix; before the first the number is 0;
 * at the end of the document it takes the next whole number.
 *
 * `['p1', undefined, 'p2', undefined]`, with `p1`, `p2`, `p3` given → `['p1', 'p1a', 'p2', 'p4']`
 */
export function number(kept: readonly (string | undefined)[], given: Iterable<string>): string[] {
  const taken = new Set(given);
  const lastSuffix = new Map<number, number>();
  const end = kept.findLastIndex((address) => address !== undefined);
  let whole = [...taken].reduce((most, address) => Math.max(most, wholeNumber(address)), 0);
  let before = 0;
  return kept.map((address, index) => {
    const mine = address ?? (index > end ? `p${++whole}` : inserted(before));
    taken.add(mine);
    before = wholeNumber(mine);
    return mine;
  });

  function inserted(root: number): string {
    for (let count = (lastSuffix.get(root) ?? 0) + 1; ; count += 1) {
      const address = `p${root}${suffix(count)}`;
      lastSuffix.set(root, count);
      if (!taken.has(address)) return address;
    }
  }
}

/** `p7b` → 7 */
function wholeNumber(address: string): number {
  return Number(/^p(\d+)/.exec(address)?.[1] ?? 0);
}

/** 1 → `a`, 26 → `z`, 27 → `aa`. */
function suffix(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return count <= 26 ? letter : suffix(Math.floor((count - 1) / 26)) + letter;
}
