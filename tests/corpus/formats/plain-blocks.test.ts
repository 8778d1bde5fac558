import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { isFrame, isOrnament, plainBlocks } from '../../../src/corpus/formats/plain/plain-blocks.ts';
import { plainText } from '../../../src/corpus/formats/plain-text.ts';

const kinds = (...parts: string[]) =>
  plainBlocks(parts).map((node) => {
    if (node.type === 'heading') return `h${node.depth} ${textOf(node)}`;
    return `${isOrnament(node) ? 'ornament' : 'p'} ${plainText(node)}`;
  });

const LETTER =
  'The rain had not stopped when the ferry came round the bend of the river, and nobody\nwaited for it on the landing but the girl with the lamp, who had been there since four.';

test.each([
  [
    ['Chapter 1', 'One.', 'Chapter 2', 'Two.'],
    ['h2 Chapter 1', 'p One.', 'h2 Chapter 2', 'p Two.'],
  ],
  [
    ['CHAPTER I.', 'CHAPTER III. THE RETURN'],
    ['h2 CHAPTER I.', 'h2 CHAPTER III. THE RETURN'],
  ],
  [
    ['Chapter 1', 'One.'],
    ['p Chapter 1', 'p One.'],
  ],
  [
    ['Chapter one was long.', 'Chapter two was short.'],
    ['p Chapter one was long.', 'p Chapter two was short.'],
  ],
  [
    ['ACT I', 'SCENE I.', 'SCENE II.', 'ACT II'],
    ['h2 ACT I', 'h3 SCENE I.', 'h3 SCENE II.', 'h2 ACT II'],
  ],
  [
    ['Erster Akt.', 'Zweiter Akt.', 'ZWEITE SCENE.', 'DRITTE SCENE.'],
    ['h2 Erster Akt.', 'h2 Zweiter Akt.', 'h3 ZWEITE SCENE.', 'h3 DRITTE SCENE.'],
  ],
  [
    ['I.', 'One.', 'II.', 'Two.'],
    ['h2 I.', 'p One.', 'h2 II.', 'p Two.'],
  ],
  [
    ['One.', '* * *', 'Two.', '---'],
    ['p One.', 'ornament * * *', 'p Two.', 'ornament ---'],
  ],
  [
    ['One.', '. . .', 'Two.', '§ § §', 'And . . . so on'],
    ['p One.', 'ornament . . .', 'p Two.', 'ornament § § §', 'p And . . . so on'],
  ],
  [
    ['第一章 風', '夜。', '第2章', '朝。'],
    ['h2 第一章 風', 'p 夜。', 'h2 第2章', 'p 朝。'],
  ],
  [['O wind,\n  O western wind,\nBlow.'], ['p O wind,\nO western wind,\nBlow.']],
  [['it was a\ndark night.'], ['p it was a dark night.']],
  [
    ['ANNA.', 'Who is there?', 'ANNA.', 'Speak!\nSpeak!'],
    ['p ANNA.\nWho is there?', 'p ANNA.\nSpeak!\nSpeak!'],
  ],
  [
    ['ANNA.', 'Who is there?'],
    ['p ANNA.', 'p Who is there?'],
  ],
  [
    ['_Anna._', 'Who is there?', '_The boy (rising)._', 'Yes.', '_Anna (aside)._', 'Yes.', '_The boy._', 'No.'],
    ['p _Anna._\nWho is there?', 'p _The boy (rising)._\nYes.', 'p _Anna (aside)._\nYes.', 'p _The boy._\nNo.'],
  ],
  [
    ['He wrote below it:', '    for the wind is in the west\n    and the ferry is away.', 'No more.'],
    ['p He wrote below it:', 'p for the wind is in the west\nand the ferry is away.', 'p No more.'],
  ],
  [
    [LETTER, `    ${LETTER.slice(0, 76)}\n    and so on.`, LETTER],
    [`p ${LETTER.replace('\n', ' ')}`, `p ${LETTER.slice(0, 76)} and so on.`, `p ${LETTER.replace('\n', ' ')}`],
  ],
  [
    ['  all is\n  set in.', '  all\n  of it.'],
    ['p all is set in.', 'p all of it.'],
  ],
  [
    ['A', 'APE, n. One.', 'B', 'BAT, n. One.', 'C', 'CAT, n. One.'],
    ['h2 A', 'p APE, n. One.', 'h2 B', 'p BAT, n. One.', 'h2 C', 'p CAT, n. One.'],
  ],
  [
    ['A.', 'One.', 'B.', 'Two.', 'A.', 'Three.'],
    ['p A.', 'p One.', 'p B.', 'p Two.', 'p A.', 'p Three.'],
  ],
  [
    ['ANNA.', 'Who?', 'JOHN.', 'I.', 'ANNA.', 'You.', 'SERVANT.', 'Tea.', 'JOHN.', 'No.', 'THE END'],
    ['p ANNA.\nWho?', 'p JOHN.\nI.', 'p ANNA.\nYou.', 'p SERVANT.\nTea.', 'p JOHN.\nNo.', 'p THE END'],
  ],
  [
    [LETTER, 'Dear Anna,\nthank you,\nyours'],
    [`p ${LETTER.replace('\n', ' ')}`, 'p Dear Anna,\nthank you,\nyours'],
  ],
])('%j is read as %j', (parts, expected) => {
  expect(kinds(...parts)).toEqual(expected);
});

test('what a library put around a text is its frame: no heading, and none of its lines is verse', () => {
  const blocks = plainBlocks([
    'Title: A Tale\nAuthor: Nobody',
    'Chapter 7',
    '*** START OF THE PROJECT GUTENBERG EBOOK A TALE ***',
    'Chapter 1',
    'One.',
    'Chapter 2',
    '*** END OF THE PROJECT GUTENBERG EBOOK A TALE ***',
    'Licence',
  ]);
  expect(blocks.map((node) => [isFrame(node), plainText(node)])).toEqual([
    [true, 'Title: A Tale Author: Nobody'],
    [true, 'Chapter 7'],
    [true, '*** START OF THE PROJECT GUTENBERG EBOOK A TALE ***'],
    [false, 'Chapter 1'],
    [false, 'One.'],
    [false, 'Chapter 2'],
    [true, '*** END OF THE PROJECT GUTENBERG EBOOK A TALE ***'],
    [true, 'Licence'],
  ]);
});
