import { expect, test } from 'vitest';
import { isAuthorNote, paragraphStarts, segment } from '../../../src/corpus/paragraphs/segment.ts';

const long = (word: string) => `${`${word} `.repeat(40).trim()}.`;

test.each([
  ['blank lines', 'One\ntwo.\n\n \t\nThree.\n', ['One two.', 'Three.']],
  ['lines', [long('one'), long('two'), long('three')].join('\n'), [long('one'), long('two'), long('three')]],
  ['sentences', 'a verse,\na line,\nand another', ['a verse, a line, and another']],
  ['sentences', [long('one'), long('two')].join('\n'), [`${long('one')} ${long('two')}`]],
  ['sentences', ' \n', []],
])('%s divide %j', (breaks, text, paragraphs) => {
  expect(segment(text)).toMatchObject({ breaks, paragraphs });
});

test('a text without breaks is divided as finely as the editor asks', () => {
  const text = 'One two three four five six seven eight nine ten. '.repeat(24);
  const counts = [20, 60, 240].map((length) => segment(text, { meanLength: length }).paragraphs.length);
  expect(counts).toEqual([12, 4, 1]);
});

test('every paragraph starts where a sentence does, and a note about the author stands alone', () => {
  const text = 'It is so. It was so. It will be so. The writer is a clerk in Kabul.';
  expect(paragraphStarts(text)).toEqual([0, text.indexOf('The writer')]);
  expect(isAuthorNote('The writer is a clerk.')).toBe(true);
  expect(isAuthorNote('The writer of this letter was ill.')).toBe(false);
  expect(paragraphStarts('')).toEqual([0]);
});
