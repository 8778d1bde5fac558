import { fetchJson } from '../fetch-json.ts';
import { pairsOf } from './indexed-words.ts';
import { decode, hashOf, partOf } from './order-part.ts';

/** Where the order of words lies, below the home page: what it is made of, and beside it its parts, `search/order/<hash>/0.bin` and so on. */
export const ORDER = 'search/order';

/** What `search/order.json` says. */
export type OrderFile = {
  /** Of all parts: the folder in which they lie. */
  readonly hash: string;
  readonly parts: number;
  /** Records of the index. */
  readonly records: number;
};

/** Tells which records say words one after the other, by their place in the index; nothing where it is of another index. */
export type WordOrder = (run: readonly string[], records: number) => Promise<ReadonlySet<number> | undefined>;

/** Loads the order of words of a site, each part when it is asked for. @param home the absolute URL of the home page, with its slash at the end */
export function openWordOrder(home: string): WordOrder {
  const parts = new Map<string, Promise<Uint8Array>>();
  let opening: Promise<OrderFile> | undefined;
  const open = () => {
    opening ??= fetchJson<OrderFile>(`${home}${ORDER}.json`);
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
  return async (run, records) => {
    const file = await open();
    if (file.records !== records) return undefined;
    const all = pairsOf(run).map(async (pair) => {
      const hash = hashOf(pair);
      const part = await partAt(`${file.hash}/${partOf(hash, file.parts)}.bin`);
      return recordsIn(part, hash * records, records);
    });
    const [first = new Set<number>(), ...others] = await Promise.all(all);
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

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The order of words did not come: ${response.status} for ${url}.`);
  return new Uint8Array(await response.arrayBuffer());
}
