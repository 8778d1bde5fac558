import { expect, test } from 'vitest';
import { endsLikeSentence, sentenceStarts } from '../../../src/corpus/text/sentences.ts';

/** A bar stands where a sentence starts. */
test.each([
  'Dr. Ali left. |"Really?" she asked. |Yes.',
  'He met Gen. Bajwa in Jan. 2022. |They spoke.',
  'The U.S. Army left. |The U.S. |It said no.',
  'It costs 3.5 dollars. |No. 5 is next.',
  'He said: “Go!” |She went… |Then?! |Yes.',
  'It ended.[12] |Then it began.',
  'etc. and so on. |(See below.) |End.',
  'ذهب الرجل. |هل عاد؟ |نعم.',
  'वह गया। |वह आया।',
  'no stop at all',
  '',
  '. . . . .',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  const starts = sentenceStarts(text);
  expect(starts.map((start, i) => text.slice(start, starts[i + 1])).join('|')).toBe(marked);
});

test.each([
  ['It ended.', true],
  ['“It ended.”[3]  ', true],
  ['وانتهى؟', true],
  ['It ended,', false],
  ['', false],
])('that %j ends like a sentence is %j', (text, ends) => {
  expect(endsLikeSentence(text)).toBe(ends);
});

test.each(['.', '. ', '"', '.)', '[1]', 'A.', ' '])(
  'a million times %j take no long time',
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    sentenceStarts(text);
    endsLikeSentence(text);
  },
  5000,
);
