import { expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { homePage } from '../../../src/corpus/mdx/home/home-page.ts';

test('a long opening is cut behind a word, without the mark that stood there', () => {
  const words = Array.from({ length: 120 }, (_, i) => (i === 79 ? 'there,' : 'here')).join(' ');
  const { document } = readDocument('a.txt', `${words}.`);
  const { opening } = homePage({ type: 'root', children: [] }, document ? [document] : [], [], '');
  expect(opening?.text).toMatch(/here there\u00a0…$/);
});
