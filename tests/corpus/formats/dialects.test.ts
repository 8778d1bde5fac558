import { expect, test } from 'vitest';
import { asCommonMark } from '../../../src/corpus/formats/markdown/dialects/as-commonmark.ts';
import { DIALECTS } from '../../../src/corpus/formats/markdown/dialects/dialects.ts';

test.each(DIALECTS.map(({ name, example }) => [name, ...example]))('%s: %j is %j', (_name, written, meant) => {
  expect(asCommonMark(written)).toBe(meant);
});

test.each([
  'a == b and c == d, x==y==z, C++ and c++, ++i++',
  '100%% of 5%%, 3~5~8, 0.3~8mm or 5~7U, 2^10, a^b',
  '| a | b |\n| - | - |\n| c | d |',
  '| a |\n|---|',
  '+++\n\n% of people',
  'A [TOC] in a line, *[x]: y in a line',
  '`{ref}`, {r}, `` {ref}`x` ``',
  '1. One\n\n        ==code==\n',
  '```html\n<div markdown="1">\n*a*\n</div>\n```\n\n````\n```\n<Tabs>\n````',
  '<div markdown="0">\n*a*\n</div>',
  'Then\n\nimport a from "b";\n',
  '[a](b c) [d](https://e.x/f g.png) <a href="b c.md">',
  '\\==a\\== and \\^[b]',
])('%j stays', (text) => expect(asCommonMark(text)).toBe(text));

test('signs inside of others are read', () => {
  expect(asCommonMark('==a `b==c` d==')).toBe('<mark>a `b==c` d</mark>');
  expect(asCommonMark('==H~2~O==^[See {ref}`x`.]')).toBe(
    '<mark>H<sub>2</sub>O</mark>[^in-line-1]\n\n[^in-line-1]: See [x](#x).\n',
  );
});

test('a line stays a line', () => {
  const text =
    '(a)=\n## A\n\n[TOC]\n\n%%\n\nno\n%%\n\n| b\n|  c\n| d\n\n<div markdown="1">\ne\n</div>\n\n<Tabs\n  a>\n<TabItem value="f">\n\ng\n</TabItem>\n</Tabs>\n\nlast';
  expect(asCommonMark(text).split('\n').indexOf('last')).toBe(text.split('\n').indexOf('last'));
});

test('signs in notes that are indented are no code', () => {
  const text = '??? note "A"\n\n    === ":octicons-x-16: B"\n\n        ==c== and H~2~O\n';
  expect(asCommonMark(text)).toContain('> > <mark>c</mark> and H<sub>2</sub>O');
  expect(asCommonMark(text)).toContain('> > **B**');
});
