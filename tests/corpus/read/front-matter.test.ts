import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/corpus/read/front-matter.ts';

const keysOf = (text: string) =>
  splitFrontMatter(text, 'a.md').entries.map(({ key, value, place }) => [key, value, place.line]);

test.each([
  ['---\nauthor: Jane\n---\nText.\n', [['author', 'Jane', 2]], 'Text.\n', 4],
  [
    '---\n# why\nsupplied: [title, date]\n\ndate: 2022-10\n---   \n\nText.',
    [
      ['supplied', 'title, date', 3],
      ['date', '2022-10', 5],
    ],
    '\nText.',
    7,
  ],
  [
    '---\nnote: >\n  two\n  lines\ndraft: yes\n---\n',
    [
      ['note', 'two lines ', 2],
      ['draft', 'yes', 5],
    ],
    '',
    7,
  ],
  [
    '---\nauthor: ~\nnote: null\ntitle: "null"\n---\nText.',
    [
      ['author', '', 2],
      ['note', '', 3],
      ['title', 'null', 4],
    ],
    'Text.',
    6,
  ],
  ['---\n---\nText.', [], 'Text.', 3],
  [
    '---\ndate: 2022\ndate: 2021\n---\nText.',
    [
      ['date', '2022', 2],
      ['date', '2021', 3],
    ],
    'Text.',
    5,
  ],
  ['---\nauthor: Jane\n...\nText.', [['author', 'Jane', 2]], 'Text.', 4],
  [
    '+++\ntitle = "A day"\ndate = 2022-10-05T10:00:00Z\ntags = ["a", "b"]\ndraft = true\n[params]\nx = 1\n+++\nText.',
    [
      ['title', 'A day', 2],
      ['date', '2022-10-05T10:00:00.000Z', 3],
      ['tags', 'a, b', 4],
      ['draft', 'true', 5],
      ['params', undefined, 6],
    ],
    'Text.',
    9,
  ],
  [
    '{\n  "title": "A day",\n  "tags": ["a", "b"],\n  "params": { "x": 1 }\n}\n\nText.',
    [
      ['title', 'A day', 2],
      ['tags', 'a, b', 3],
      ['params', undefined, 4],
    ],
    '\nText.',
    6,
  ],
  // Pelican, MultiMarkdown and Logseq.
  [
    'Title: A day: or two\nDate: 2022-10-05 10:00\nBase Header Level: 2\nTags: a,\n  b\n\nText.',
    [
      ['title', 'A day: or two', 1],
      ['date', '2022-10-05 10:00', 2],
      ['base header level', '2', 3],
      ['tags', 'a, b', 4],
    ],
    '\nText.',
    6,
  ],
  [
    'alias:: one\ntype:: two\n\n- Text.',
    [
      ['alias', 'one', 1],
      ['type', 'two', 2],
    ],
    '\n- Text.',
    3,
  ],
  ['Title: A day', [], 'Title: A day', 1],
  ['From: Jane\nDate: 5 May\nStatus: well\n\nText.', [], 'From: Jane\nDate: 5 May\nStatus: well\n\nText.', 1],
  ['Jane: Come in.\nTitle: none.\n\nText.', [], 'Jane: Come in.\nTitle: none.\n\nText.', 1],
  ['Summary: what std::move does.\n\nText.', [], 'Summary: what std::move does.\n\nText.', 1],
  ['Date: Monday, see A::B\nFrom: Jane\n\nText.', [], 'Date: Monday, see A::B\nFrom: Jane\n\nText.', 1],
  ['a:: b\nDate: c\n\nText.', [], 'a:: b\nDate: c\n\nText.', 1],
  ['Title: A day\nDate: 2022\nText.', [], 'Title: A day\nDate: 2022\nText.', 1],
  // What stands above it is no text.
  ['\n<!-- a\nb -->\n\n---\ntitle: A day\n---\nText.', [['title', 'A day', 6]], 'Text.', 8],
  ['\n---\nOne: two\n---\nText.', [], '\n---\nOne: two\n---\nText.', 1],
  ['+++\n[[authors]]\nname = "Jane"\n+++\nText.', [['authors', 'Jane', 2]], 'Text.', 5],
  ['{ "a": 1 }\nText.', [], '{ "a": 1 }\nText.', 1],
  ['{\n"a"\n}\n', [], '{\n"a"\n}\n', 1],
  ['+++\nTwo sentences.\n+++\nText.', [], '+++\nTwo sentences.\n+++\nText.', 1],
  ['---\nTwo sentences.\n---\nText.', [], '---\nTwo sentences.\n---\nText.', 1],
  ['Text.\n\n---\nauthor: Jane\n---\n', [], 'Text.\n\n---\nauthor: Jane\n---\n', 1],
  ['---\nnever closed', [], '---\nnever closed', 1],
])('%j has these keys, and the text after them', (text, entries, body, firstLine) => {
  expect(keysOf(text)).toEqual(entries);
  expect(splitFrontMatter(text, 'a.md')).toMatchObject({ body, firstLine, faults: [] });
});

test.each([
  ['---\nauthor: Jane\n- b\n---\n', 3],
  ['+++\nauthor = "Jane"\nnote = a\n+++\n', 3],
])('%j is a fault of line %i', (text, line) => {
  expect(splitFrontMatter(text, 'a.md').faults).toMatchObject([
    { code: 'bad-metadata', place: { file: 'a.md', line } },
  ]);
});

test.each([
  ['title: C&oacute;mo &#8211; A&T &amp; B &nonsense;', [['title', 'Cómo – A&T & B &nonsense;', 2]]],
  ['authors:\n- name: Jane\n  url: x\n- name: Joan', [['authors', 'Jane, Joan', 2]]],
  [
    'date:\n  created: 2022-10-05\n  updated: 2023-01-01',
    [
      ['date.created', '2022-10-05', 3],
      ['date.updated', '2023-01-01', 4],
    ],
  ],
  [
    'note: "two\nlines"\ndate: 2022',
    [
      ['note', 'two lines', 2],
      ['date', '2022', 4],
    ],
  ],
  ['hide:\n  a: b', [['hide', undefined, 2]]],
  [
    'title: Part 1: "It is"\nauthor: "An "old" hand"\nnote: [Draft] a\ntags:\n\t- b\ndescription: \'It\'s\'\ndate: 2022',
    [
      ['title', 'Part 1: "It is"', 2],
      ['author', 'An "old" hand', 3],
      ['note', '[Draft] a', 4],
      ['tags', 'b', 5],
      ['description', "It's", 7],
      ['date', '2022', 8],
    ],
  ],
  [
    'title: @home\nauthor: `Ann`\nnote: *a* & b\ndescription: %c',
    [
      ['title', '@home', 2],
      ['author', '`Ann`', 3],
      ['note', '*a* & b', 4],
      ['description', '%c', 5],
    ],
  ],
])('%j of another tool is no fault', (yaml, entries) => {
  expect(keysOf(`---\n${yaml}\n---\nText.`)).toEqual(entries);
});

test('an alias is no way to fill the memory', () => {
  const lines = ['a0: &a0 x', ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
  const { entries } = splitFrontMatter(`---\n${lines.join('\n')}\n---\n`, 'a.md');
  expect(JSON.stringify(entries).length).toBeLessThan(5000);
});
