import { pairsOf } from './indexed-words.ts';
import { decode, hashOf, partOf } from './order-part.ts';

/** The folder in which the order of words lies, below the home page. */
export const ORDER = 'search/order';

/** What the order of an index is made of: `search/order/<hash of the index>.json`, and beside it its parts, `search/order/<its own hash>/0.bin` and so on. */
export type OrderFile = {
  readonly format: 1;
  /** Of all parts: the folder in which they lie. */
  readonly hash: string;
  readonly parts: number;
  /** Records of the index. */
  readonly records: number;
};

/** Where the order of an index lies. @param index its hash, as Pagefind tells it */
export function orderPath(index: string): string {
  return `${ORDER}/${index}.json`;
}

/** Tells which records say words one after the other, by their place in the index; nothing where the site has the order of another index. */
export type WordOrder = (run: readonly string[]) => Promise<ReadonlySet<number> | undefined>;

/**
 * Loads the order of words of a site, each part when it is asked for.
 * @param home the absolute URL of the home page, with its slash at the end
 * @param index the hash of the index whose records are told: a site may be exchanged while somebody reads
 */
export function openWordOrder(home: string, index: string): WordOrder {
  const parts = new Map<string, Promise<Uint8Array | undefined>>();
  let opening: Promise<OrderFile | undefined> | undefined;
  const open = () => {
    opening ??= fetchBytes(home + orderPath(index)).then(
      (bytes) => bytes && (JSON.parse(new TextDecoder().decode(bytes)) as OrderFile),
    );
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const partAt = (path: string) => {
    const loading = parts.get(path) ?? fetchBytes(`${home}${ORDER}/${path}`);
    parts.set(path, loading);
    loading.catch(() => parts.delete(path));
    return loading;
  };
  return async (run) => {
    const file = await open();
    if (!file) return undefined;
    const { records } = file;
    const all = pairsOf(run).map(async (pair) => {
      const hash = hashOf(pair);
      const part = await partAt(`${file.hash}/${partOf(hash, file.parts)}.bin`);
      return part && recordsIn(part, hash * records, records);
    });
    const [first, ...others] = await Promise.all(all);
    if (!first || !others.every((its) => its !== undefined)) return undefined;
    return new Set([...first].filter((record) => others.every((its) => its.has(record))));
  };
}

/** The records of one hash, of which the numbers begin here. */
function recordsIn(part: Uint8Array, first: number, records: number): Set<number> {
  const found = new Set<number>();
  for (const number of decode(part)) {
    if (number >= first + records) break;
    if (number >= first) found.add(number - first);
  }
  return found;
}

/** What is in a file; nothing where there is none. */
async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The order of words did not come: ${response.status} for ${url}.`);
  return new Uint8Array(await response.arrayBuffer());
}
