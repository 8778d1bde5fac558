/** Edit histories of made documents, in which every word knows the paragraph it came from. */

/** A word and the paragraph of the first version that it came from, -1 for a new word. */
type Word = { readonly text: string; readonly origin: number };
export type Version = readonly (readonly Word[])[];

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function firstVersion(paragraphs: readonly string[]): Version {
  return paragraphs.map((text, origin) => text.split(/\s+/).map((word) => ({ text: word, origin })));
}

export function textsOf(version: Version): string[] {
  return version.map((words) => words.map(({ text }) => text).join(' '));
}

/** The material of an edit: chance, and paragraphs that the document never had. */
export type Material = { readonly random: () => number; readonly fresh: () => string };

export type Edit = (version: Version, material: Material) => Version;

/** Every kind of edit; each returns a new version. */
export const EDITS: Readonly<Record<string, Edit>> = {
  typo: (version, m) => atOne(version, m, (words) => [changeWords(words, m, Math.max(0.02, 1 / words.length))]),
  quotes: (version) =>
    version.map((words) =>
      words.map((word) => ({
        ...word,
        text: word.text.replace(/["“”]/g, '«').replace(/['’]/g, '′').replace(/—/g, '–'),
      })),
    ),
  reword: (version, m) => atOne(version, m, (words) => [changeWords(words, m, 0.2)]),
  rewrite: (version, m) => atOne(version, m, (words) => [changeWords(words, m, 0.4)]),
  'add sentence': (version, m) =>
    atOne(version, m, (words) => {
      const sentence = newWords(m.fresh()).slice(0, 15);
      return [m.random() < 0.5 ? [...words, ...sentence] : [...sentence, ...words]];
    }),
  'cut words': (version, m) =>
    atOne(version, m, (words) => {
      const length = Math.floor(words.length * 0.35);
      return [words.toSpliced(Math.floor(m.random() * (words.length - length)), length)];
    }),
  insert: (version, m) => version.toSpliced(pick(version.length + 1, m), 0, newWords(m.fresh())),
  'insert near-duplicate': (version, m) => {
    const copy = changeWords(version[pick(version.length, m)] ?? [], m, 0.15).map(({ text }) => ({ text, origin: -1 }));
    return version.toSpliced(pick(version.length + 1, m), 0, copy);
  },
  'insert twin': (version, m) => {
    const at = pick(version.length, m);
    return version.toSpliced(at + 1, 0, version[at] ?? []);
  },
  delete: (version, m) => (version.length > 1 ? version.toSpliced(pick(version.length, m), 1) : version),
  swap: (version, m) => {
    const at = pick(version.length - 1, m);
    return version.toSpliced(at, 2, ...version.slice(at, at + 2).reverse());
  },
  move: (version, m) => moveOne(version, m, (words) => words),
  'move and reword': (version, m) => moveOne(version, m, (words) => changeWords(words, m, 0.15)),
  shuffle: (version, m) =>
    version
      .map((words) => ({ words, rank: m.random() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ words }) => words),
  'split in two': (version, m) => atOne(version, m, (words) => cut(words, 2, m)),
  'split in three': (version, m) => atOne(version, m, (words) => cut(words, 3, m)),
  'join two': (version, m) => joinAt(version, 2, m),
  'join three': (version, m) => joinAt(version, 3, m),
  'divide anew': (version, m) => cut(version.flat(), version.length, m),
  'replace all': (version) => version.map((words) => newWords(translated(words))),
};

/** Where links to a paragraph of the first version may land: `undefined` if too little of it is left to tell. */
export function accepted(first: Version, last: Version, origin: number): readonly number[] | undefined {
  const all = first[origin]?.length ?? 0;
  const counts = last.map((words) => words.filter((word) => word.origin === origin).length);
  const left = counts.reduce((sum, count) => sum + count, 0) / all;
  if (left >= 0.15 && left < 0.5) return undefined;
  // A paragraph that is mostly its words is a part of it, however often it was divided.
  const isPart = (count: number, at: number) =>
    count >= 0.2 * Math.min(1, left) * all || (count > 0 && count >= 0.5 * (last[at]?.length ?? 0));
  return counts.flatMap((count, at) => (left >= 0.5 && isPart(count, at) ? [at] : []));
}

/** The same text in a language that shares no word with it: each letter is the one 13 further on. */
function translated(words: readonly Word[]): string {
  return textsOf([words])
    .map((text) => text.replace(/[a-z]/gi, (letter) => ROTATED[LETTERS.indexOf(letter)] ?? letter))
    .join(' ');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROTATED = 'nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM';

function pick(count: number, { random }: Material): number {
  return Math.floor(random() * Math.max(1, count));
}

function newWords(text: string): Word[] {
  return text.split(/\s+/).map((word) => ({ text: word, origin: -1 }));
}

function atOne(version: Version, material: Material, change: (words: readonly Word[]) => Version): Version {
  const at = pick(version.length, material);
  return version.toSpliced(at, 1, ...change(version[at] ?? []));
}

function moveOne(version: Version, material: Material, change: (words: readonly Word[]) => readonly Word[]): Version {
  const at = pick(version.length, material);
  const rest = version.toSpliced(at, 1);
  return rest.toSpliced(pick(version.length, material), 0, change(version[at] ?? []));
}

function changeWords(words: readonly Word[], { random, fresh }: Material, share: number): Word[] {
  const others = fresh().split(/\s+/);
  return words.map((word) =>
    random() < share ? { text: others[Math.floor(random() * others.length)] ?? '', origin: -1 } : word,
  );
}

/** Words divided at random places, no part under five words where there are enough. */
function cut(words: readonly Word[], parts: number, { random }: Material): Version {
  const most = Math.max(1, Math.min(parts, Math.floor(words.length / 5)));
  const ends = Array.from({ length: most - 1 }, () => Math.floor(random() * (words.length - 5 * most)))
    .sort((one, other) => one - other)
    .map((end, at) => end + 5 * (at + 1));
  return [...ends, words.length].map((end, at) => words.slice(ends[at - 1] ?? 0, end));
}

function joinAt(version: Version, count: number, material: Material): Version {
  const at = pick(version.length - count + 1, material);
  return version.toSpliced(at, count, version.slice(at, at + count).flat());
}
