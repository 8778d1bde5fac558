/** The number in the middle, or the mean of the two there; nothing of nothing. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? undefined : middle.reduce((sum, number) => sum + number) / middle.length;
}

/** The same, where nothing would be a fault of the bench: not a number then. */
export function middleOf(numbers: readonly number[]): number {
  return median(numbers) ?? Number.NaN;
}
