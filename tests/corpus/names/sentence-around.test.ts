import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround, sentencesWith } from '../../../src/corpus/names/sentence-around.ts';
import { hostileText } from '../hostile.ts';

test.each([
  ['One. In Kabul it rained. Two.', 'In |Kabul| it rained.'],
  ['Kabul fell', '|Kabul| fell'],
  ['a\nto Kabul\nb', 'to |Kabul|'],
])('%j gives %j', (text, quote) => {
  const start = text.indexOf('Kabul');
  const { before, text: words, after } = sentenceAround(text, start, start + 5);
  expect(`${before}|${words}|${after}`).toBe(quote);
});

test.each([
  ['Kabul pays. Ask Kabul or Kabul.', ['|Kabul| pays.', 'Ask |Kabul| or |Kabul|.']],
  [`Kabul${' word'.repeat(80)} Kabul`, [`|Kabul|${' word'.repeat(52)} …`, `…${' word'.repeat(51)} |Kabul|`]],
])('%j: each sentence once, with all mentions', (text, quotes) => {
  const mentions = [...text.matchAll(/Kabul/g)].map(({ index }) => ({ text, start: index, end: index + 5 }));
  expect(sentencesWith(mentions).map((pieces) => pieces.join('|'))).toEqual(quotes);
});

test('of a paragraph with very many mentions each line is read once', () => {
  const text = 'Ask Kabul. '.repeat(20_000);
  const mentions = [...text.matchAll(/Kabul/g)].map(({ index }) => ({ text, start: index, end: index + 5 }));
  expect(sentencesWith(mentions)).toHaveLength(20_000);
});

test('a long sentence is cut at words', () => {
  const text = `${'word '.repeat(80)}Kabul${' word'.repeat(80)}`;
  const { before, after } = sentenceAround(text, 400, 405);
  expect(before).toMatch(/^…( word)+ $/);
  expect(after).toMatch(/^( word)+ …$/);
  expect(before.length).toBeGreaterThan(200);
  expect(before.length).toBeLessThan(300);
});

test('any range of any text is quoted as it stands there', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(), fc.nat(30), (text, from, length) => {
      const start = text.length === 0 ? 0 : from % text.length;
      const end = Math.min(text.length, start + length);
      const { before, text: words, after } = sentenceAround(text, start, end);
      expect(words).toBe(text.slice(start, end));
      expect(before.length + after.length).toBeLessThan(600);
    }),
  );
});
