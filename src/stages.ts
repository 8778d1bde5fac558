/** How far a long work is: said by whoever does it, shown by whoever started it. */
export type Stages = {
  /** A stage begins, and the one before it is over. @param total of what it has to do, where that can be counted */
  begin(name: string, total?: number): void;
  /** So much of the stage is done. */
  done(count: number): void;
};

/** For those who do not look. */
export const UNSEEN: Stages = { begin: () => undefined, done: () => undefined };

/** What `act` makes of each item, as a stage of its own. */
export function eachOf<Item, Result>(
  stages: Stages,
  name: string,
  items: readonly Item[],
  act: (item: Item, i: number) => Result,
): Result[] {
  stages.begin(name, items.length);
  return items.map((item, i) => {
    const result = act(item, i);
    stages.done(i + 1);
    return result;
  });
}
