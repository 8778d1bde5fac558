import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { hasSignsOfGfm } from '../../../src/corpus/formats/markdown/signs-of-gfm.ts';
import { hostileMarkdown } from '../hostile.ts';

const PARTS =
  'a|b c|a&#64;b.c|&amp;|\n|\n\n|\r\n|-|---|:-|:|- |* |*|**|_|[|]|(|)|[x|[ ]|[^|> |    |\t|1. |# |\\|`|```|<|>|!|.|ww|http|:/|/|=|$|"|漢|<b>|[a](http://www.b.c)|![a *d*](https://b.c/@d)';

const written = fc.array(fc.constantFrom(...PARTS.split('|')), { maxLength: 16 }).map((parts) => parts.join(''));

test('a text without signs of GitHub’s Markdown is the same without its extensions', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: written }, hostileMarkdown), (text) => {
      fc.pre(!hasSignsOfGfm(text));
      const withThem = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };
      expect(fromMarkdown(text)).toEqual(fromMarkdown(text, withThem));
    }),
    { numRuns: Number(process.env.RUNS ?? 1500) },
  );
});

test.each<[text: string, has: boolean]>([
  ['Prose, and [a link](https://example.org/a/@b) in it.', false],
  ['An address: https://example.org', true],
  ['In a [link that is none](https://example.org/a b).', true],
  ['a\n:-', true],
  ['- [x] done', true],
  ['Mail to a@b.org.', true],
  ['Mail to a&#64;b.org.', true],
  ['Mail to a&commat;b.org.', true],
  ['Salt & pepper, R&D', false],
])('%j', (text, has) => expect(hasSignsOfGfm(text)).toBe(has));
