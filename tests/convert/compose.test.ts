import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeBody, composeFrontMatter } from '../../src/convert/compose.ts';
import type { Block } from '../../src/convert/model.ts';

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

test('text that is hardly more than markup is written as a string', () => {
  expect(composeBody([plain('*'.repeat(1001))])).toBe(`<p id="p1" data-paragraph="1">{"${'*'.repeat(1001)}"}</p>\n`);
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

test.each(['a: b # c', '"', "'", '---\n...', '\u2028\u0085\u0007\ufeff\u007f', '!!js/function', '*a', '👍', '\\'])(
  'the value %j is the same after YAML',
  (value) => {
    const text = composeFrontMatter({ title: value, nothing: undefined, list: [value], neighbour: { title: value } });
    const yaml = text.replace(/^---\n/, '').replace(/---\n\n$/, '');
    expect(parse(yaml)).toEqual({ title: value, list: [value], neighbour: { title: value } });
  },
);
