/** How many files are open at a time: more gain nothing, and ten thousand would be more than a system allows. */
const AT_A_TIME = 32;

/** Does the same with each, some of them at a time. After a failure no more are begun. */
export async function manyAtATime<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  const rest = Iterator.from(items);
  // They take from one iterator, so each item is taken once.
  const worker = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}
