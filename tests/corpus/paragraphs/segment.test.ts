import { expect, test } from 'vitest';
import { indentedParts } from '../../../src/corpus/paragraphs/indented-parts.ts';
import { isAuthorNote, paragraphStarts, segment } from '../../../src/corpus/paragraphs/segment.ts';

const long = (word: string) => `${`${word} `.repeat(40).trim()}.`;

const typed = (first: string) =>
  `${first} of them went over the hill and down to the mill in\nthe valley, where nobody was about but the dog of the old\nmiller, who slept.`;

test.each([
  ['blank lines', 'One\ntwo.\n\n \t\nThree.\n', ['One two.', 'Three.']],
  ['lines', [long('one'), long('two'), long('three')].join('\n'), [long('one'), long('two'), long('three')]],
  ['sentences', 'a verse,\na line,\nand another', ['a verse, a line, and another']],
  ['sentences', [long('one'), long('two')].join('\n'), [`${long('one')} ${long('two')}`]],
  ['sentences', ' \n', []],
  // First lines that are set in, by wide spaces and on a typewriter.
  [
    'indents',
    '　渡し舟は朝に来た。霧が深くて、川の向こうの水車小屋は誰にも見えなかった。\n「おい」と言った。\n　それだけ。',
    ['渡し舟は朝に来た。霧が深くて、川の向こうの水車小屋は誰にも見えなかった。', '「おい」と言った。', 'それだけ。'],
  ],
  [
    'blank lines',
    `  ${typed('One')}\n  "Two?"\n  ${typed('Three')}\n\n${long('four')}`,
    [typed('One'), '"Two?"', typed('Three'), long('four')].map((one) => one.replaceAll('\n', ' ')),
  ],
  // A line between lines that set off chapters.
  [
    'blank lines',
    `Chapter 1\n\n${long('one')}\n${long('two')}\n${long('three')}\n\nChapter 2\n\n${long('four')}`,
    ['Chapter 1', long('one'), long('two'), long('three'), 'Chapter 2', long('four')],
  ],
  // Verse.
  [
    'blank lines',
    '　　春山有小渡，\n　　夜水映寒灯。\n\n　　孤舟随月去，\n　　老犬守空亭。',
    ['春山有小渡， 夜水映寒灯。', '孤舟随月去， 老犬守空亭。'],
  ],
  [
    'blank lines',
    '  Up the hill.\nDown the lane.\n  So late.\nSo cold.\n\nHome.',
    ['Up the hill. Down the lane. So late. So cold.', 'Home.'],
  ],
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

test('a typewriter is read in a time that grows with the text', () => {
  const part = `  ${'word '.repeat(12)}\nended.\n`.repeat(150_000);
  expect(indentedParts([part])).toHaveLength(150_000);
});
