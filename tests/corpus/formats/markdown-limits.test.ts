import { expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { asCommonMark } from '../../../src/corpus/formats/markdown/dialects/as-commonmark.ts';

const many = (part: string | ((i: number) => string), count: number) =>
  Array.from({ length: count }, (_, i) => (typeof part === 'string' ? part : part(i))).join('');

test.each<[what: string, text: string]>([
  ['marks of emphasis that cross each other', many('a**b_c*', 30_000)],
  ['brackets that are no links', many('[a](', 20_000)],
  ['quotations', many('> a\n\n', 20_000)],
  ['lists behind prose', many('- a\n\nb\n\n', 8000)],
  ['notes of other tools', many('!!! note\n', 12_000)],
  ['brackets that close nothing', many('a]', 30_000)],
  ['declarations without an end', many('a <![CDATA[', 30_000)],
  ['instructions without an end', many('a <?', 60_000)],
  ['backticks of every length', many((i) => `${'`'.repeat(i + 1)}a `, 800)],
  ['lines that a quotation takes in', `> a\n${many('b\n', 30_000)}`],
  ['footnotes', many((i) => `a[^${i}]\n\n[^${i}]: b\n\n`, 100_000)],
  ['a table of many columns and rows', `${many('|a', 5000)}|\n${many('|-', 5000)}|\n${many('|b\n', 5000)}`],
  ['a table of many rows', `|a|b|\n|-|-|\n${many('|x|y|\n', 8000)}`],
  ['elements inside each other', `${many('<div>', 10_000)}x${many('</div>', 10_000)}`],
  ['elements without an end', many('a <b>', 2000)],
  ['elements of HTML that say they are empty, and are not', `${many('<div/>', 2000)}x`],
  ['elements without an end, in blocks of their own', many('<div>\n\n', 2000)],
])('what would take minutes or gigabytes is told, with the limit: %s', (_, text) => {
  const { faults = [] } = readDocument('a document.md', text);
  expect(faults.map(({ code, message }) => [code, /the limit is \d+\. Divide/.test(message)])).toEqual([
    ['too-large', true],
  ]);
});

test.each<[what: string, text: string]>([
  ['headings by the line below', many('a\n==\n', 4000)],
  ['stars', `a ${many('***', 30_000)}`],
  ['brackets', many('[[[[', 10_000)],
  ['items of a list', many('- a\n\n', 9000)],
  ['quotations between prose', many(`> a\n\n${'b '.repeat(60)}\n\n`, 6000)],
  ['brackets that close', many('[a] ', 10_000)],
  ['elements of other tools that are empty', `${many('<Card a="b" />', 2000)}x`],
  ['parentheses', many('((((', 10_000)],
  ['quotations inside each other', `${'>'.repeat(10_000)} a`],
  ['lists inside each other', `${many('- ', 5000)}a`],
  ['notes inside each other', many('[^1]: ', 5000)],
  ['comments without an end', `a\n\n${many('<div><!--', 1000)}`],
  ['character references', many('&amp;', 20_000)],
  ['one word', 'a'.repeat(300_000)],
  ['a table of many columns', `${many('|a', 5000)}|\n${many('|-', 5000)}|`],
  ['an abbreviation', many('U.S. ', 30_000)],
  ['formulas', many('$x$ ', 2000)],
  ['signs that open no formula', many('$a ', 30_000)],
  ['signs of TeX in a formula', `$$\n${many('\\a', 1000)}\n$$`],
  ['code behind signs that mark nothing', `==x ${many('`a` ', 1000)}\n`],
])('what people might write is read: %s', (_, text) => {
  expect(readDocument('a document.md', text).document?.blocks.length).toBeGreaterThan(0);
});

test.each<[what: string, text: string]>([
  ['parts of MDX', many('<Note>\na\n</Note>\n\n', 60_000)],
  ['parts of MDX inside each other', many('<Note>\n', 10_000) + many('</Note>\n', 10_000)],
  ['quotations inside each other', '>'.repeat(200_000)],
  ['boxes without an end', many(' :::note\n', 30_000)],
  ['a note of many lines', `!!! note\n${many('    a\n', 200_000)}`],
  ['code without an end', many('{% highlight x %}\na\n\n', 30_000)],
  ['comments of other tools without an end', many('{% comment %}\n{# a\n{/* b\n\n', 10_000)],
  ['comments of Kramdown without an end', many('{::comment}\n', 30_000)],
  ['a part of MDX of many lines', `<Steps>\n${many('a\n', 200_000)}</Steps>`],
])('what other tools write is read in a time that grows with the text: %s', (_, text) => {
  expect(asCommonMark(text).length).toBeGreaterThan(0);
});
