import { expect, test } from 'vitest';
import { composeBody } from '../../../src/corpus/mdx/document/compose.ts';
import type { Block } from '../../../src/corpus/model.ts';

const plain = (text: string): Block => ({
  kind: 'paragraph',
  address: 'p1',
  number: '1',
  text,
  former: [],
  mentions: [],
  node: { type: 'paragraph', children: [{ type: 'text', value: text }] },
});

test.each([
  ['Plain prose.', 'Plain prose.'],
  ['{process.exit()}', '\\{process.exit()}'],
  ['<p id="p1">', '\\<p id="p1">'],
  ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
])('%s is written as %s', (text, mdx) => {
  expect(composeBody([plain(text)])).toBe(`<p id="p1" data-paragraph="1">${mdx}</p>\n`);
});

test('prose is prose, in which nothing is markup', () => {
  const text = 'Tom & "Jerry" *and* {others} went to see &amp; what is <there>.';
  expect(composeBody([plain(text)])).toBe(
    `<p id="p1" data-paragraph="1">Tom & "Jerry" \\*and\\* \\{others} went to see \\&amp; what is \\<there>.</p>\n`,
  );
});

test('an image alone is a figure, with its title below it', () => {
  const node = {
    type: 'paragraph' as const,
    children: [{ type: 'image' as const, url: '/a.png', alt: 'x', title: 'T' }],
  };
  expect(composeBody([{ ...plain('T'), node } as Block])).toMatch(
    /^<figure id="p1" data-paragraph="1"><img .*\/><figcaption>T<\/figcaption><\/figure>\n$/,
  );
});

test('a text of marks is a string in braces, without the signs that a parser of MDX stops at', () => {
  // At each brace that may end an expression it reads the whole anew: 30,000 of them took two minutes.
  expect(composeBody([plain('}'.repeat(1001))])).toBe(
    `<p id="p1" data-paragraph="1">{"${'\\u007d'.repeat(1001)}"}</p>\n`,
  );
});
