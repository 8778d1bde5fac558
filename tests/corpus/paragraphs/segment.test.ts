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

const THREE = ['One', 'Two', 'Three'].map((first) => `  ${typed(first)}`).join('\n');

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const [ONE, TWO, LAST] = ['One', 'Two', 'Three'].map((first) => folded(typed(first))) as [string, string, string];

const CHAPTER = ['one', 'two', 'three'].map(long);

test.each([
  ['one paragraph', THREE, [folded(THREE)], 'ledger', [folded(THREE)]],
  ['a paragraph that was corrected', THREE.replace('slept.\n', 'slept!\n'), [folded(THREE)], 'ledger', undefined],
  [
    'paragraphs that end elsewhere',
    THREE,
    [`${ONE} ${TWO.slice(0, -26)}`, `${TWO.slice(-25)} ${LAST}`],
    'ledger',
    undefined,
  ],
  [
    'a break inside one that is set in',
    `  ${typed('One')}\n${typed('Then')}\n  ${typed('Two')}`,
    [ONE, folded(typed('Then')), TWO],
    'ledger',
    [ONE, folded(typed('Then')), TWO],
  ],
  ['the same paragraphs', THREE, [ONE, TWO, LAST], 'indents', [ONE, TWO, LAST]],
  ['the first two', THREE, [ONE, TWO], 'indents', [ONE, TWO, LAST]],
  ['one between blank lines', `${THREE}\n\nHome.`, [folded(THREE), 'Home.'], 'blank lines', [folded(THREE), 'Home.']],
  ['none of a new part', `${THREE}\n\nHome.`, ['Home.'], 'blank lines', [ONE, TWO, LAST, 'Home.']],
  ['one that has a blank line now', `${ONE}\n\n${TWO}`, [`${ONE} ${TWO}`], 'blank lines', [ONE, TWO]],
  [
    'one of three lines',
    `Chapter 1\n\n${CHAPTER.join('\n')}\n\nHome.`,
    ['Chapter 1', CHAPTER.join(' '), 'Home.'],
    'blank lines',
    ['Chapter 1', CHAPTER.join(' '), 'Home.'],
  ],
])('breaks stay where %s was published', (_what, text, published, breaks, expected) => {
  const { breaks: found, paragraphs } = segment(text, { published });
  expect(found).toBe(breaks);
  if (expected) expect(paragraphs).toEqual(expected);
  else expect(paragraphs).toHaveLength(published.length);
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
  expect(indentedParts([part]).flat()).toHaveLength(150_000);
});
