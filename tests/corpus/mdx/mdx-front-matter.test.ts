import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeFrontMatter, readFrontMatter } from '../../../src/corpus/mdx/syntax/mdx-front-matter.ts';

test.each(['a: b # c', '"', "'", '---\n...', '\u2028\u0085\u0007\ufeff\u007f', '!!js/function', '*a', '👍', '\\'])(
  'the value %j is the same after YAML, and after our own reader',
  (value) => {
    const values = { title: value, list: [value], neighbour: { title: value } };
    const text = composeFrontMatter({ ...values, nothing: undefined });
    const yaml = text.replace(/^---\n/, '').replace(/---\n\n$/, '');
    expect(parse(yaml)).toEqual(values);
    expect(readFrontMatter(`${text}Text.\n\n---\n`)).toEqual({ values, body: '\nText.\n\n---\n' });
  },
);

test('a page without values has only a text', () => {
  expect(readFrontMatter(`${composeFrontMatter({})}Text.`)).toEqual({ values: {}, body: '\nText.' });
});
