import { fetchJson } from '../fetch-json.ts';
import { pack, unpack } from '../index/pack.ts';
import type { NamesAtHand, Sources } from '../index/sources.ts';
import { type NamesFile, partsFor, restoredNames, type SearchNames, type StoredNames } from './name-index.ts';
import { createResolver } from './resolve-name.ts';

/** Where the names of a site lie, below its home page. */
export const NAMES = 'search/names.json';

export type OpenedNames = Pick<Sources, 'base' | 'namesFor'> & { readonly file: NamesFile };

/** Fetches the names of a site. @param home the absolute URL of the home page, with its slash at the end */
export async function fetchNames(home: string): Promise<OpenedNames> {
  const file = await fetchJson<NamesFile>(`${home}${NAMES}`);
  return { base: new URL(home).pathname.replace(/\/$/, ''), file, namesFor: namesFor(home, file) };
}

/** Very many names come in parts, each when a word of a query asks for it. */
function namesFor(home: string, file: NamesFile): Sources['namesFor'] {
  if ('names' in file) {
    const all = restoredNames(file);
    const made = { names: all.names, resolve: createResolver(all) };
    return async () => made;
  }
  const starts = unpack(file.starts);
  const parts = new Map<number, Promise<SearchNames>>();
  const part = (place: number) => {
    const loading =
      parts.get(place) ?? fetchJson<StoredNames>(`${home}${NAMES.replace('.', `-${place}.`)}`).then(restoredNames);
    parts.set(place, loading);
    return loading;
  };
  let last: { readonly key: string; readonly made: Promise<NamesAtHand> } | undefined;
  return (words) => {
    const places = partsFor(words, starts);
    const key = places.join();
    if (last?.key !== key) last = { key, made: Promise.all(places.map(part)).then(joined) };
    return last.made;
  };
}

function joined(parts: readonly SearchNames[]): NamesAtHand {
  const names = [...new Map(parts.flatMap((part) => part.names.map((name) => [name.id, name]))).values()];
  const plain = parts.map((part) => part.plain).join(' ');
  const unlike = pack(parts.flatMap((part) => unpack(part.unlike)));
  return { names, resolve: createResolver({ names, plain, unlike }) };
}
