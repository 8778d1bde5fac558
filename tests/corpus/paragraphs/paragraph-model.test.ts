import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/corpus/paragraphs/describe-sentence.ts';
import { insideEnclosure } from '../../../src/corpus/paragraphs/enclosures.ts';
import { paragraphStarts } from '../../../src/corpus/paragraphs/segment.ts';
import { sentenceStarts } from '../../../src/corpus/text/sentences.ts';
import { plainSpaces } from '../../../src/corpus/text/white-space.ts';

/** The longest paragraph of most texts that is not one sentence, in words. */
const LONGEST = 180;

/** The same of a text that lets long ones be expected. */
const LONGEST_OF_ALL = 360;

const essay = readFileSync(new URL('../../../seeds/000_a87ddfab05c25d92.txt', import.meta.url), 'utf8');

/** Prose of made sentences: short and long, quoted, bracketed, unclosed, in other scripts. */
const sentence = fc.oneof(
  fc
    .array(fc.constantFrom('the', 'river', 'Kabul', 'of', 'said', 'and', 'farmers', 'was', 'it', '1998', 'However'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((words) => `The ${words.join(' ')}.`),
  fc.constantFrom(
    '“Go.',
    'Now.”',
    '(See below.',
    'It is so.)',
    '"Why?"',
    'He left.',
    '„Ja.',
    'Gut.“',
    'यह सच है।',
    '我来了。',
    '« Oui.',
    'Non. »',
    '‘Yes.’',
    '…',
    'Mr.',
  ),
);
const prose = fc.array(sentence, { minLength: 1, maxLength: 120 }).map((all) => all.join(' '));
const anyText = fc.oneof({ weight: 3, arbitrary: prose }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });

function slices(text: string, starts: readonly number[]): string[] {
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

describe('paragraphStarts, of any text', () => {
  test('loses nothing: paragraphs joined by a space are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const joined = slices(text, paragraphStarts(text)).map(plainSpaces).join(' ');
        expect(plainSpaces(joined)).toBe(plainSpaces(text));
      }),
    );
  });

  test('starts at sentences only, ascending from 0, and always alike', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 20, max: 300 }), { nil: undefined }), (text, wish) => {
        const starts = paragraphStarts(text, wish);
        const sentences = new Set(sentenceStarts(text));
        expect(starts[0]).toBe(0);
        expect(starts.every((start) => sentences.has(start))).toBe(true);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
        expect(paragraphStarts(text, wish)).toEqual(starts);
      }),
    );
  });

  test('no paragraph has more than 360 words unless it is one sentence', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const paragraph of slices(text, paragraphStarts(text))) {
          const isOne = sentenceStarts(paragraph).length === 1;
          expect(isOne || countWords(paragraph) <= LONGEST_OF_ALL).toBe(true);
        }
      }),
    );
  });

  test('none starts inside a quotation or a bracket that one paragraph can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, fc.constantFrom('“”', '()', '""', '«»')), { maxLength: 40 }), (parts) => {
        const enclosed = parts.map(
          ([inner, [open, close]]) => `${open}He. ${inner.replace(/["“”„«»()‘’]/g, '')} End.${close}`,
        );
        const text = enclosed.join(' ');
        const inside = new Set<number>();
        let at = 0;
        for (const part of enclosed) {
          for (let i = at + 1; i < at + part.length; i++) inside.add(i);
          at += part.length + 1;
        }
        for (const start of paragraphStarts(text)) expect(inside.has(start)).toBe(false);
      }),
    );
  });
});

describe('insideEnclosure', () => {
  test.each([
    ['He said “Go. Now.” Then he left.', [false, true, false]],
    ['It (so. So.) is. Fine.', [false, true, false]],
    ['He said "Go. Now." Then he left.', [false, true, false]],
    ['„Ja. Gut.“ Er ging.', [false, true, false]],
    ['»Ja. Gut.« Er ging.', [false, true, false]],
    ['An (unclosed one. Goes on. And on.', [false, false, false]],
    ['“First part. “Second part. The end.” Over.', [false, false, true, false]],
    ['The boys’ house. It’s ‘old. Grey.’ So.', [false, false, true, false]],
    ['A 5" pipe. A 6" pipe. Both.', [false, false, false]],
  ])('%s', (text, expected) => {
    const starts = sentenceStarts(text);
    const words = slices(text, starts).map(countWords);
    expect(insideEnclosure(text, starts, words, LONGEST)).toEqual(expected);
  });
});

describe('paragraphStarts, of prose', () => {
  test('an author’s note at the end stands alone, of one sentence or two', () => {
    const notes = ['The writer is a PhD candidate.', 'The writer is a teacher. She can be reached at a@example.org.'];
    for (const note of notes) {
      const text = `${essay.replace('The writer is a PhD candidate.', '').trim()} ${note}`;
      expect(slices(text, paragraphStarts(text)).at(-1)).toBe(note);
    }
  });

  test('a change of speaker starts a paragraph more often than not', () => {
    const turns = ['“Where is the river?” she asked.', '“Behind the hill,” he said.', '“Is it far?” she asked.'];
    const text = Array.from({ length: 3 }, () => turns.join(' ')).join(' ');
    expect(paragraphStarts(text).length).toBeGreaterThan(5);
  });

  test('how long paragraphs are, follows the style of the text', () => {
    const grave =
      'The keeper of the light, who had been sent there in the spring of that year, wrote down what he saw; the ships went by, and the ' +
      'weather turned, and the oil was brought up the stairs by hand; of this he made no complaint. It was his opinion that the sea, ' +
      'which had taken two of his brothers, was neither cruel nor kind; it was merely there, as the rock was there, and the lamp above it. ';
    const chatty =
      'We don’t know yet. You can try it today, and we’ll help. It’s a small tool, but it will save you time. Here’s how it works. ' +
      'First, you’ll need an account. That’s all. ';
    const longest = (text: string) => Math.max(...slices(text, paragraphStarts(text)).map(countWords));
    expect(longest(grave.repeat(9))).toBeGreaterThan(LONGEST);
    expect(longest(grave.repeat(9))).toBeLessThanOrEqual(LONGEST_OF_ALL);
    expect(longest(chatty.repeat(9))).toBeLessThan(LONGEST / 3);
  });

  test.each([30, 60, 100, 150])('the editor’s mean of %i words is met within a fifth', (wish) => {
    const text = Array.from({ length: 4 }, () => essay).join(' ');
    const mean = countWords(text) / paragraphStarts(text, wish).length;
    expect(Math.abs(mean - wish)).toBeLessThan(wish / 5);
  });

  test('another language is divided too', () => {
    const text = 'Der Fluss führt seit Jahren weniger Wasser als früher, und die Bauern am Ufer klagen. '.repeat(40);
    const lengths = slices(text, paragraphStarts(text)).map(countWords);
    expect(lengths.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
  });

  // In steps that grow with the square of the text this would take hours.
  test('a million characters are divided, of prose or of stops', () => {
    for (const unit of [`${essay} `, '. ', '“', 'Ab. ', '我'])
      expect(paragraphStarts(unit.repeat(Math.ceil(1_000_000 / unit.length)))[0]).toBe(0);
  });
});
