/**
 * Much of a question was asked before, by itself or by the one before it. What failed, or is nowhere and may not have come, is asked
 * for again.
 */
export function remembered<Key extends string, Found>(ask: (key: Key) => Promise<Found>): (key: Key) => Promise<Found> {
  const found = new Map<Key, Promise<Found>>();
  return (key) => {
    const before = found.get(key);
    if (before) return before;
    if (found.size > MOST_REMEMBERED) found.clear();
    const asking = ask(key);
    const forget = () => found.delete(key);
    asking.then((one) => (Array.isArray(one) && one.length === 0 ? forget() : false), forget);
    found.set(key, asking);
    return asking;
  };
}

const MOST_REMEMBERED = 100;
