import fc from 'fast-check';
import { hostileText } from './hostile.ts';

/** A corpus with something of everything, and what may happen to its files between two builds. */
export type Files = Readonly<Record<string, string>>;

/** Two documents, a folder, a picture, notes, breaks and names. */
export const WHOLE: Files = {
  'INDEX.md': `---
language: en
site: https://example.org/ferry
rights: The parish of Harrow
---
# The ferry

What was written of it, see [a letter](letters/first.md#p1).

## Texts

- [The flood](flood.txt) — of that spring
  - author: Anna Ash
  - date: 1911-04
  - paragraph: 40
- [Letters](letters/)
  - order: newest
`,
  'flood.txt':
    'The river rose in the night & took the lower bridge away. Nobody was hurt, because Mr. Ash had closed the road at dusk. In the morning the whole village stood on the bank at Harrow and looked. A new bridge was promised by the Harrow Council for the spring. It never came. The ferryman, John Ash, asked for a boat instead, and the Council gave him one.',
  'flood.txt.breaks.txt': 'The river rose\nIn the morning\nIt never came\n',
  'letters/first.md': `---
title: The first letter
date: 1911-05-02
tags: [river, letters]
---
Dear Anna,

the *bridge* is gone.[^1] See [the flood](../flood.txt#p2), [[The flood]] and ![a map](map.svg).

| boat | men |
| ---- | --- |
| Lark | 2   |

[^1]: <b>All</b> of it, $x^2$.
`,
  'letters/second.txt':
    'CHAPTER 1\n\nThe boat came.\n\nCHAPTER 2\n\nIt was blue,\nAnd it was small,\nAnd it was ours.\n',
  'letters/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'names.yaml':
    '- name: John Ash\n  kind: person\n  aliases: [the ferryman]\n- name: Harrow Council\n  kind: organisation\n',
};

/** The same as an editor leaves it before the second build: a sentence more, and no breaks of its own. */
export const EDITED: Files = {
  ...WHOLE,
  'flood.txt': `${WHOLE['flood.txt']} That was in May.`,
  'flood.txt.breaks.txt': '',
};

/** What happens to a file. Numbers between 0 and 1 say where. */
const damage = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom(
    'gone',
    'empty',
    'cut',
    'doubled',
    'swapped',
    'without',
    'hostile',
    'replaced',
    'number',
    'as',
    'bytes',
  ),
  text: hostileText,
});

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

/** Up to three of them. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(damage, { minLength: 1, maxLength: 3 });

/** The files after all of that. */
export function afterDamages(files: Files, all: readonly Damage[]): Files {
  return all.reduce(damaged, files);
}

function damaged(files: Files, { file, at, other, how, text }: Damage): Files {
  const names = Object.keys(files);
  const name = names[Math.floor(file * names.length)];
  if (name === undefined) return files;
  const { [name]: whole = '', ...rest } = files;
  const lines = whole.split('\n');
  const [one, two] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
  const place = Math.floor(at * whole.length);
  const withLines = (changed: readonly string[]) => ({ ...rest, [name]: changed.join('\n') });
  switch (how) {
    case 'gone':
      return rest;
    case 'empty':
      return { ...rest, [name]: '' };
    case 'cut':
      return { ...rest, [name]: whole.slice(0, place) };
    case 'doubled':
      return withLines(lines.toSpliced(two, 0, lines[one] ?? ''));
    case 'swapped':
      return withLines(lines.with(one, lines[two] ?? '').with(two, lines[one] ?? ''));
    case 'without':
      return withLines(lines.toSpliced(one, 1));
    case 'hostile':
      return { ...rest, [name]: whole.slice(0, place) + text + whole.slice(place) };
    case 'replaced':
      return { ...rest, [name]: text };
    case 'number':
      return {
        ...rest,
        [name]: whole.replace(/\d+/g, (digits) => (other < 0.5 ? '1e9' : `${digits}${digits}${digits}`)),
      };
    case 'as':
      return { ...files, [name]: files[names[Math.floor(other * names.length)] ?? ''] ?? '' };
    case 'bytes':
      return { ...rest, [name]: `${whole.slice(0, place)}\0${whole.slice(place)}` };
  }
}
