import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { isFrame } from '../../../src/corpus/formats/plain/frame.ts';
import { KEPT_LINES } from '../../../src/corpus/formats/plain/kept-lines.ts';
import { isOrnament, plainBlocks } from '../../../src/corpus/formats/plain/plain-blocks.ts';
import { plainText } from '../../../src/corpus/formats/plain-text.ts';

const kinds = (...parts: string[]) =>
  plainBlocks(parts).map((node) => {
    if (node.type === 'heading') return `h${node.depth} ${textOf(node)}`;
    return `${isOrnament(node) ? 'ornament' : 'p'} ${plainText(node)}`;
  });

const LETTER =
  'The rain had not stopped when the ferry came round the bend of the river, and nobody\nwaited for it on the landing but the girl with the lamp, who had been there since four.';

const CHINESE =
  '那一年的雨下得很久，河水漫过了下游的石桥，村里的人都站在岸上看着\n没有人说话，只有摆渡的老人把他的小船拉上了岸，又用绳子把它系在树\n上，然后回家去了。';

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
    ['THE FIRST ACT', 'One.', 'END OF THE FIRST ACT.', 'THE SECOND ACT', 'Two.'],
    ['h2 THE FIRST ACT', 'p One.', 'p END OF THE FIRST ACT.', 'h2 THE SECOND ACT', 'p Two.'],
  ],
  [
    ['The ferry\n=========', 'One.', 'Its lamp\n--------', 'Two.', 'Its bell\n-----', 'a   b\n-----\n1   2'],
    [
      'h2 The ferry',
      'ornament =========',
      'p One.',
      'h3 Its lamp',
      'ornament --------',
      'p Two.',
      'h3 Its bell',
      'ornament -----',
      'p a b\n-----\n1 2',
    ],
  ],
  [
    ['Its lamp\n--------', 'One.', 'Long ago, when nobody knew it,\n---'],
    ['p Its lamp --------', 'p One.', 'p Long ago, when nobody knew it, ---'],
  ],
  [
    ['Chap. 1.', 'One.', 'Chap. 2.', 'Two.'],
    ['h2 Chap. 1.', 'p One.', 'h2 Chap. 2.', 'p Two.'],
  ],
  [
    ['I.', 'One.', 'II.', 'Two.'],
    ['h2 I.', 'p One.', 'h2 II.', 'p Two.'],
  ],
  [
    ['1. The Flood', 'One.', '2. The Ferry', 'Two.'],
    ['h2 1. The Flood', 'p One.', 'h2 2. The Ferry', 'p Two.'],
  ],
  [
    ['I. THE FLOOD.', 'One.', 'II. THE FERRY.', 'Two.'],
    ['h2 I. THE FLOOD.', 'p One.', 'h2 II. THE FERRY.', 'p Two.'],
  ],
  [
    ['THE RED FERRY', 'One.', 'Two.', 'Three.', 'THE LAST LAMP', 'I', 'Four.', 'II', 'Five.'],
    ['h2 THE RED FERRY', 'p One.', 'p Two.', 'p Three.', 'h2 THE LAST LAMP', 'h3 I', 'p Four.', 'h3 II', 'p Five.'],
  ],
  [
    ['I', 'THE RED FERRY', 'One.', 'Two.', 'Three.', 'II', 'THE LAST LAMP', 'Four.', 'Five.', 'Six.'],
    [
      'h2 I',
      'h3 THE RED FERRY',
      'p One.',
      'p Two.',
      'p Three.',
      'h2 II',
      'h3 THE LAST LAMP',
      'p Four.',
      'p Five.',
      'p Six.',
    ],
  ],
  [
    ['COME BACK TO US AT ONCE', 'One.', 'Two.', 'Three.', 'COME BACK TO US AT ONCE', 'Four.', 'Five.', 'Six.'],
    [
      'p COME BACK TO US AT ONCE',
      'p One.',
      'p Two.',
      'p Three.',
      'p COME BACK TO US AT ONCE',
      'p Four.',
      'p Five.',
      'p Six.',
    ],
  ],
  [
    ['THE RED FERRY', 'THE LAST LAMP', 'One.', 'Two.', 'Three.'],
    ['p THE RED FERRY', 'p THE LAST LAMP', 'p One.', 'p Two.', 'p Three.'],
  ],
  [
    ['1. Bread', '2. Salt', 'One.', '1. It rained.', 'Two.', '2. It snowed.'],
    ['p 1. Bread', 'p 2. Salt', 'p One.', 'p 1. It rained.', 'p Two.', 'p 2. It snowed.'],
  ],
  [
    ['Глава первая', 'Шёл дождь.', 'Глава вторая. Паром', 'Снег.'],
    ['h2 Глава первая', 'p Шёл дождь.', 'h2 Глава вторая. Паром', 'p Снег.'],
  ],
  [
    ['الفصل الأول', 'مطر.', 'الفصل الثاني', 'ثلج.'],
    ['h2 الفصل الأول', 'p مطر.', 'h2 الفصل الثاني', 'p ثلج.'],
  ],
  [
    ['פרק א', 'גשם.', 'פרק ב׳', 'שלג.', 'פרק אחרון בחיי.'],
    ['h2 פרק א', 'p גשם.', 'h2 פרק ב׳', 'p שלג.', 'p פרק אחרון בחיי.'],
  ],
  [
    ['CHAPTER THIRTEEN', 'One.', 'CHAPTER TWENTY-ONE', 'Two.'],
    ['h2 CHAPTER THIRTEEN', 'p One.', 'h2 CHAPTER TWENTY-ONE', 'p Two.'],
  ],
  [
    ['अध्याय १', 'बारिश.', 'अध्याय २', 'बर्फ.'],
    ['h2 अध्याय १', 'p बारिश.', 'h2 अध्याय २', 'p बर्फ.'],
  ],
  [['  the rain\n    came down\n  and down\n    all day'], ['p the rain\ncame down\nand down\nall day']],
  [[CHINESE], [`p ${CHINESE.replaceAll('\n', ' ')}`]],
  [
    ['One.', '※', 'Two.', '--oOo--', 'Three.', '★　★　★'],
    ['p One.', 'ornament ※', 'p Two.', 'ornament --oOo--', 'p Three.', 'ornament ★ ★ ★'],
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

test('what is set in but for its last line is read at once, however many spaces are in it', () => {
  expect(kinds(`${'  a'.repeat(40)}\nb`, 'One.')).toEqual([`p ${'a '.repeat(40)}b`, 'p One.']);
});

test('prose among verse flows', () => {
  const stanza = 'Up the hill and down\nAnd never home again\nUntil the lamp is out';
  const prose =
    'The ferry crosses the river in the rain, and nobody waits for it on\nthe landing but a girl with a lamp. She has been there since noon and\nwill be there until the boat is tied up for the night.';
  expect(kinds(stanza, stanza, stanza, stanza, stanza, prose, stanza).filter((shown) => !shown.includes('\n'))).toEqual(
    [`p ${prose.replaceAll('\n', ' ')}`],
  );
});

test('prose in a narrow column flows, verse of such lines does not', () => {
  const prose = [
    'The ferry crosses the river in the\nrain, and nobody waits for it on the\nlanding but a girl with a lamp, who\nhas been there since noon and will be\nthere until the boat is tied up for\nthe night.',
    'She had heard that her brother would\ncome with the last boat, as he did\neach year before the ice, and she had\nput the kettle on and left the door of\nthe house open for him, so that he\ncould see the fire.',
    'But the boat was empty, and the\nferryman did not know of any brother.',
  ];
  const verse = 'and nobody waited at the landing\nbut a lamp\nand the girl who had lit it before noon\nfor a boat';
  expect(kinds(...prose)).toEqual(prose.map((part) => `p ${part.replaceAll('\n', ' ')}`));
  expect(kinds(...prose, verse).at(-1)).toBe(`p ${verse}`);
  expect(kinds(verse, verse, verse, verse)).toEqual(Array(4).fill(`p ${verse}`));
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

test.each(KEPT_LINES.map(({ name, example }) => [name, example]))('lines stay: %s', (_name, example) => {
  const prose =
    'It was in the spring of that year, when the ice had gone\nout of the river and the road to the mill was all mud, that\nhe came.';
  expect(kinds(prose, prose, prose, example).at(-1)).toBe(`p ${example.replace(/^ +/gm, '')}`);
});

test.each(KEPT_LINES)('a rule keeps the lines of its example: $name', ({ name, example }) => {
  const lines = example.split('\n').map((line) => line.trim());
  const part = {
    written: example,
    lines,
    width: name.includes('not wrapped') ? 0 : 60,
    isSetIn: name.includes('set in'),
  };
  expect(KEPT_LINES.filter(({ holds }) => holds(part)).map((rule) => rule.name)).toContain(name);
});

test.each([
  [
    ['CHAPTER I.\nThe Box', 'It ticked.', 'CHAPTER II.\nThe Lid', 'It stopped.'],
    ['h2 CHAPTER I. The Box', 'p It ticked.', 'h2 CHAPTER II. The Lid', 'p It stopped.'],
  ],
  [
    ['Prologue', 'One.', 'I', 'Two.', 'II', 'Three.', 'Epilogue', 'Four.'],
    ['h2 Prologue', 'p One.', 'h2 I', 'p Two.', 'h2 II', 'p Three.', 'h2 Epilogue', 'p Four.'],
  ],
  [
    ['Contents', 'One.', 'Introduction', 'Two.'],
    ['h2 Contents', 'p One.', 'h2 Introduction', 'p Two.'],
  ],
  [
    ['Article 1', 'One.', '§ 2 Boats', 'Two.', 'Article 2', 'Three.', '§ 3 Oars', 'Four.'],
    ['h2 Article 1', 'p One.', 'h3 § 2 Boats', 'p Two.', 'h2 Article 2', 'p Three.', 'h3 § 3 Oars', 'p Four.'],
  ],
  [['old pond\nby the mill\nasleep'], ['p old pond\nby the mill\nasleep']],
  [
    ['Contents', 'One.'],
    ['p Contents', 'p One.'],
  ],
])('%j is read as %j', (parts, expected) => {
  expect(kinds(...parts)).toEqual(expected);
});
