/** How many files are open at a time: more gain nothing, and ten thousand would be more than a system allows. */
const AT_A_TIME = 32;

/**
 * Does the same with each, some of them at a time. After a failure no more are begun, and those that were are over when it is told.
 * @returns what came of each, in the order of the items
 */
export async function manyAtATime<Item, Result>(
  items: Iterable<Item>,
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = Iterator.from(items);
  let begun = 0;
  // They take from one iterator, so each item is taken once.
  const worker = async () => {
    for (const item of rest) {
      const place = begun;
      begun += 1;
      results[place] = await act(item);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
