import { expect, test } from 'vitest';
import { composeBody } from '../../src/corpus/mdx/compose.ts';
import type { Corpus, Manuscript } from '../../src/corpus/model.ts';
import { publish } from '../../src/corpus/ledger/publish.ts';
import { readManuscript } from '../../src/corpus/formats/read-manuscript.ts';
import { NOTHING_WITHHELD } from '../../src/corpus/ledger/withheld.ts';

const manuscript = (file: string, text: string, title = 'Title'): Manuscript => ({
  id: 'x',
  title,
  metadata: {},
  text,
  firstLine: 4,
  bytes: new Uint8Array(),
  listing: { file, title, metadata: {}, place: { file: 'INDEX.md' } },
});
const CORPUS: Corpus = { title: '', language: 'en', introduction: { type: 'root', children: [] } };
const read = (file: string, text: string) => readManuscript(manuscript(file, text), NOTHING_WITHHELD);
const blocks = (text: string) =>
  publish(manuscript('a.md', text), read('a.md', text).tree, CORPUS, NOTHING_WITHHELD).blocks;
const mdx = (text: string) => composeBody(blocks(text)).replace(/<p id="p\d+" data-paragraph="\d+">|<\/p>/g, '');

test.each([
  ['# Title\n\n## Part\n\nText.', '## Part\n\nText.\n'],
  ['# Title\n\n# Part\n\n## Sub', '## Part\n\n### Sub\n'],
  ['# Other\n\n###### Deep', '## Other\n\n###### Deep\n'],
  [
    '[x][a] ![y][b]\n\n[a]: https://e.x "t"\n[b]: https://e.x/i.png',
    '[x](https://e.x "t") <img src="https://e.x/i.png" alt="y" width="undefined" height="undefined" loading="lazy" decoding="async" />\n',
  ],
  ['a[^b] c[^a]\n\n[^a]: A\n\n[^b]: B', 'a[^1] c[^2]\n\n[^2]: A\n\n[^1]: B\n'],
  ['a[^a]\n\n[^a]: A\n\n[^a]: again\n\n[^c]: uncited', 'a[^1]\n\n[^1]: A\n\n\\[^a]: again\n\n\\[^c]: uncited\n'],
  ['| a |\n|-|\n| b | c |', '<div id="p1" data-paragraph="1">\n  | a | |\n  | - | - |\n  | b | c |\n</div>\n'],
  ['~~~js {x}\na\n~~~', '<div id="p1" data-paragraph="1">\n  ```js\n  a\n  ```\n</div>\n'],
  [`${'> '.repeat(30)}deep[^1]\n\n[^1]: note`, 'deep\n'],
])('%j becomes %j', (text, expected) => {
  expect(mdx(text)).toContain(expected.trimEnd());
});

test('HTML is text, with one warning a line', () => {
  const text = 'a <b>b</b>\n\n<div>\n{x}\n</div>\n';
  const { faults } = read('a.md', text);
  expect(faults.map(({ code, place }) => [code, place.line])).toEqual([
    ['raw-html', 4],
    ['raw-html', 6],
  ]);
  expect(composeBody(blocks(text))).toContain('a \\<b>b\\</b>');
});

test('plain text is never Markdown', () => {
  const { tree } = read('a.txt', '# a\n\n- b\n\n<p>');
  expect(tree.children).toMatchObject(
    ['# a', '- b', '<p>'].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  );
});

test.each([
  ['quotations', '> '.repeat(5000)],
  ['lists on a line', '- '.repeat(5000)],
  ['lists below each other', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')],
])(
  '%s deeper than anyone can read are text',
  (_what, markdown) => {
    expect(JSON.stringify(read('a.md', `${markdown}deep`).tree)).toContain('deep');
  },
  10_000,
);
