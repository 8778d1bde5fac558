import { expect, test } from 'vitest';
import { linkedFile, readIndex } from '../../../src/corpus/read/read-index.ts';

test('INDEX.md is read in its order: title, sections, prose, documents with their keys', () => {
  const text = `---
description: About it.
language: fr
---
# The *Title*

Prose with [a link](prose.txt).

## Section

- [One](one.txt) — what *it* is
  - author: Jane: a life
  - date: 2022-10
- [Two][2]
- a note without a link
- [Elsewhere](https://example.org/three.txt)
- [Here](#four)

1. [Five](a%20folder/./five.md#p2)
   - draft: yes

[2]: two.md
`;
  const { corpus, introduction, listings, faults } = readIndex(text);
  expect(faults).toEqual([]);
  expect(introduction.firstLine).toBe(5);
  expect(corpus).toMatchObject({ title: 'The Title', description: 'About it.', language: 'fr' });
  expect(listings).toEqual([
    {
      file: 'one.txt',
      title: 'One',
      description: 'what it is',
      metadata: { author: 'Jane: a life', date: '2022-10' },
      place: { file: 'INDEX.md', line: 11 },
    },
    { file: 'two.md', title: 'Two', metadata: {}, place: { file: 'INDEX.md', line: 14 } },
    { file: 'a folder/five.md', title: 'Five', metadata: { draft: true }, place: { file: 'INDEX.md', line: 19 } },
  ]);
});

test('what INDEX.md says of itself and of its documents has no comments', () => {
  const { corpus, listings, faults } = readIndex(
    '# The <!-- old --> title\n\n- [List<T> <!-- or set? -->](a.txt) — all <!-- ask --> of it\n  - author: Ann<!-- sure? --> Lee\n',
  );
  expect(faults).toEqual([]);
  expect(corpus.title).toBe('The title');
  expect(listings).toMatchObject([{ title: 'List<T>', description: 'all of it', metadata: { author: 'Ann Lee' } }]);
});

test.each([
  ['- [A](a.txt) — said', 'said'],
  ['- **[A](a.txt)**: said', 'said'],
  ['- *1.* ***[A](a.txt)*** *said* so', 'said so'],
  ['- [A](a.txt) | said', 'said'],
  ['- [A](a.txt)', undefined],
])('%j has the line %j', (text, description) => {
  expect(readIndex(text).listings.map((listing) => listing.description)).toEqual([description]);
});

test.each([
  ['', 'Texts', 0],
  ['Prose.\n\n# Late', 'Texts', 0],
  ['#\n\n- [A](a.txt)', 'Texts', 1],
  ['- [A](a.txt)\n  - [B](b.txt)', 'Texts', 2],
  ['> - [A](a.txt)', 'Texts', 1],
  ['- **[A](a.txt)**', 'Texts', 1],
  ['- see [x](https://x.y) and [A](a.txt)', 'Texts', 0],
  ['```\n- [A](a.txt)\n```', 'Texts', 0],
])('%j has the title %s and %i documents', (text, title, count) => {
  const { corpus, listings } = readIndex(text);
  expect([corpus.title, listings.length]).toEqual([title, count]);
});

test.each([
  ['a.txt', 'a.txt'],
  ['./a//b.txt', 'a/b.txt'],
  ['a/../b.txt', 'b.txt'],
  ['a/../../b.txt', '../b.txt'],
  ['../../b.txt', '../../b.txt'],
  ['/a.txt', '/a.txt'],
  ['%2Fa.txt', '/a.txt'],
  ['..%2f..%2fa.txt', '../../a.txt'],
  ['100%.txt', '100%.txt'],
  ['a%3Fb%23c.txt?d#e', 'a?b#c.txt'],
])('%s names the file %s', (url, file) => {
  expect(linkedFile(url)).toBe(file);
});

test('a link to a folder is one, with its order and the keys of its documents', () => {
  const { listings, faults } = readIndex(
    '- [Posts](my%20posts/) — all of them\n  - order: newest\n  - language: fr\n- [All](./)',
  );
  expect(faults).toEqual([]);
  expect(listings).toMatchObject([
    { file: 'my posts', title: 'Posts', description: 'all of them', order: 'newest', metadata: { language: 'fr' } },
    { file: '', title: 'All', order: 'name', metadata: {} },
  ]);
});

test('lines with colons at its start are an introduction', () => {
  const text = 'Title: A day\nDate: 2022\n\n- [Letter](letter.md)\n';
  const { introduction, listings, faults } = readIndex(text);
  expect(faults).toEqual([]);
  expect(listings).toHaveLength(1);
  expect(introduction.firstLine).toBe(1);
  expect(introduction.tree.children).toHaveLength(2);
});
