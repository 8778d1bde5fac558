import { expect, test } from 'vitest';
import { openingSentences } from '../../../src/corpus/mdx/document/opening-sentences.ts';
import { readDocument } from '../../../src/commands/read-document.ts';

const openingOf = (file: string, text: string) => {
  const { document } = readDocument(file, text);
  if (!document) throw new Error('no document');
  return openingSentences(document);
};

const LONG = 'The river rose in the night, and nobody in the lower town had been told to leave it. ';

test.each([
  [
    'whole sentences, of more than one paragraph',
    'a.txt',
    'One is here.\n\nTwo is\nhere too.',
    'One is here. Two is here too.',
  ],
  ['as many as there is room for', 'a.txt', LONG.repeat(3), LONG.trim()],
  ['prose only', 'a.md', '# A Part\n\n![](x.png)\n\n```\ncode.\n```\n\nBy Nobody\n\nIt *rains*.', 'It rains.'],
  ['a text without a sentence', 'a.txt', 'Milk and\nbread', 'Milk and bread'],
  [
    'none of what a library put around it',
    'a.txt',
    'This book is free.\n\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\nIt rained all day.\n\n*** END OF THE PROJECT GUTENBERG EBOOK X ***\n\nThe licence follows.',
    'It rained all day.',
  ],
  [
    'nor of what its transcribers wrote before the first heading',
    'a.txt',
    'Free.\n\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n[Set your reader to UTF-8, if letters are missing.]\n\nTHE RIVER\n\nCHAPTER I.\n\nIt rained all day.\n\nCHAPTER II.\n\nThen it froze.\n\n*** END OF THE PROJECT GUTENBERG EBOOK X ***\n\nThe licence.',
    'It rained all day. Then it froze.',
  ],
  [
    'but what its author wrote there',
    'a.txt',
    'It rained all day.\n\nCHAPTER I.\n\nThen it froze.\n\nCHAPTER II.\n\nIt snowed.',
    'It rained all day. Then it froze. It snowed.',
  ],
])('%s', (_, file, text, expected) => {
  expect(openingOf(file, text)).toBe(expected);
});

test.each([
  ['at a word', `${'word, '.repeat(60)}end.`, /^(word, )+word…$/],
  ['between characters of a script without spaces', '漢字'.repeat(120), /^[漢字]{150,159}…$/],
  ['between characters of two units', '𝒜'.repeat(120), /^\u{1D49C}{70,79}…$/u],
])('a long sentence is cut %s', (_, text, form) => {
  const opening = openingOf('a.txt', text) ?? '';
  expect(opening).toMatch(form);
  expect(opening.length).toBeLessThanOrEqual(160);
});

test('a document without words has none', () => {
  expect(openingOf('a.md', '![](x.png)')).toBeUndefined();
});
