import { JOINING_WORDS, nameForms } from '../../search/names/name-forms.ts';
import { nameKey, type SearchName } from '../../search/names/name-index.ts';
import { skeleton } from '../../search/names/skeleton.ts';

/** Bytes of the names of a part, with their plain words. */
export const LARGEST_PART = 11_000;

/** Names whose keys begin with `start` or come after it, up to the start of the next part. */
type Part = { readonly start: string; readonly names: SearchName[] };

/** Names in the order of their keys, cut into parts, where it can be between the skeletons of words. A name is in several. */
export function divided(
  names: readonly SearchName[],
  byWord: ReadonlyMap<string, readonly SearchName[]>,
  isPlain: (word: string) => boolean,
): Part[] {
  const sizes = new Map(
    names.map((name) => [name, bytes(JSON.stringify(name) + wordsOf([name]).filter(isPlain).join(' ')) + 2]),
  );
  const sizeOf = (some: readonly SearchName[]) => some.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const parts: Part[] = [];
  let size = 0;
  let before = '';
  for (const [key, its] of runs(names, byWord, (some) => sizeOf(some) <= LARGEST_PART)) {
    const added = sizeOf(its);
    if (parts.length === 0 || size + added > LARGEST_PART) {
      parts.push({ start: parts.length === 0 ? '' : shortestAfter(before, key), names: [] });
      size = 0;
    }
    parts.at(-1)?.names.push(...its);
    size += added;
    before = key;
  }
  return parts.map(({ start, names: its }) => ({ start, names: [...new Set(its)] }));
}

/** Names that stay together, by their keys, in order: those with a word of one skeleton, and if they are too many by all their words. */
function runs(
  names: readonly SearchName[],
  byWord: ReadonlyMap<string, readonly SearchName[]>,
  fits: (names: readonly SearchName[]) => boolean,
): [key: string, names: readonly SearchName[]][] {
  const listings = names.flatMap((name) => listingsOf(name, (word) => byWord.get(word)?.length ?? 0));
  const found = [...Map.groupBy(listings, ({ word }) => skeleton(word))].flatMap(
    ([key, group]): [string, readonly SearchName[]][] => {
      const together = [...new Set(group.map(({ name }) => name))];
      if (fits(together)) return [[key, together]];
      return [...Map.groupBy(group, (one) => one.key)].map(([longer, ones]) => {
        const its = [...new Set(ones.map(({ name }) => name))];
        return [longer, its.filter((_, at) => fits(its.slice(0, at + 1)))];
      });
    },
  );
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A name under a word with which it may be typed, and its key there. */
type Listing = { readonly name: SearchName; readonly word: string; readonly key: string };

/**
 * Each form is listed under those of its words that say which name is meant. If all are common it is under the rarest, and under
 * the longest, since the longest words of a query are looked at first.
 */
function listingsOf(name: SearchName, sharing: (word: string) => number): Listing[] {
  return nameForms({ names: [name], plain: '' }).flatMap((form) => {
    const all = form.kind === 'part' ? [] : form.words.filter((word) => !JOINING_WORDS.has(word));
    const rare = all.filter((word) => sharing(word) <= MOST_SHARING);
    const [rarest] = all.toSorted((a, b) => sharing(a) - sharing(b));
    const [longest] = all.toSorted((a, b) => b.length - a.length);
    const telling = rare.length > 0 ? rare : [rarest, longest].flatMap((word) => word ?? []);
    const listed = telling.map((word) => ({ name, word, key: nameKey(word, form.words) }));
    return form.words.length < 2 ? listed : [...listed, { name, word: form.joined, key: skeleton(form.joined) }];
  });
}

/** The shortest beginning of the key that comes after the one before. */
function shortestAfter(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** A word that more names have says little of which one is meant: they are found by their other words. */
const MOST_SHARING = 20;

/** The words under which names can be typed, joined ones too. */
export function wordsOf(names: readonly SearchName[]): string[] {
  const all = nameForms({ names, plain: '' }).flatMap(({ words: its, joined }) => [...its, joined]);
  return [...new Set(all.filter((word) => !JOINING_WORDS.has(word)))];
}

export function bytes(text: string): number {
  return Buffer.byteLength(text);
}
