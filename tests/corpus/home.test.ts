import { expect, test } from 'vitest';
import { serialiseMdx } from '../../src/corpus/mdx/serialise-mdx.ts';
import { homeTree } from '../../src/corpus/mdx/home.ts';
import type { Manuscript, Metadata } from '../../src/corpus/model.ts';
import { readIndex } from '../../src/corpus/read/read-index.ts';

const manuscript = (file: string, title: string, description: string | undefined, metadata: Metadata): Manuscript => ({
  id: file.replace('.txt', ''),
  title,
  metadata,
  ...(description && { description }),
  text: 'Text.',
  firstLine: 1,
  bytes: new Uint8Array(),
  listing: { file, title, metadata, place: { file: 'INDEX.md' } },
});
const TIMES = new Map([['one', '4 min read']]);
const home = (markdown: string, ...manuscripts: Manuscript[]) =>
  serialiseMdx(homeTree(readIndex(markdown).corpus.introduction, manuscripts, TIMES, '/kabul'));

const one = manuscript('one.txt', 'One {1}', 'What it is', {
  author: 'Jane',
  date: '2022-10',
  supplied: ['title', 'date'],
});

test('a document is an entry, with what the editor supplied in brackets', () => {
  expect(home('# T\n\n- [One](one.txt) — ignored\n  - author: Jane', one)).toBe(
    `<ul class="documents">
  <li>
    <p class="title"><a href="/kabul/one/">\\[One \\{1}]</a></p>

    <p class="description">What it is</p>

    <p class="about"><bdi>Jane</bdi> <bdi>\\[October 2022]</bdi> <bdi>4 min read</bdi></p>
  </li>
</ul>
`,
  );
});

test.each([
  ['# T\n\nimport x from "y"\n\nexport const a', '&#x69;mport x from "y"\n\n&#x65;xport const a\n'],
  ['# T\n\nProse.\n\n## Part', 'Prose.\n\n## Part\n'],
  ['# T\n\n- [a draft](draft.txt)\n  - draft: yes', ''],
  ['# T\n\n- a\n- [b](https://e.x)', '* a\n* [b](https://e.x)\n'],
  ['# T\n\n- [D](draft.txt)\n- prose', '<ul class="documents">\n  <li>\n    prose\n  </li>\n</ul>\n'],
])('%j is shown as %j', (markdown, mdx) => {
  expect(home(markdown)).toBe(mdx);
});

test('documents under another are entries after it', () => {
  const two = manuscript('two.txt', 'Two', undefined, {});
  expect(home('- [One](one.txt)\n  - [Two](two.txt)', one, two).match(/href="[^"]*"/g)).toEqual([
    'href="/kabul/one/"',
    'href="/kabul/two/"',
  ]);
});
