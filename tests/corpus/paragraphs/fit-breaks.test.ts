import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBreaks, suggestBreaks } from '../../../src/corpus/paragraphs/fit-breaks.ts';
import { breakStarts, paragraphStarts } from '../../../src/corpus/paragraphs/segment.ts';
import { sentenceStarts } from '../../../src/corpus/text/sentences.ts';
import { plainSpaces } from '../../../src/corpus/text/white-space.ts';

const TEXT = 'One fell. The king wept\n long. Two fell. The king wept less. Three fell.';
const file = (...lines: string[]) => ({
  file: 'a.txt.breaks.txt',
  lines: lines.map((words, i) => ({ words, line: i + 1 })),
});
const fitted = (lines: string[], published: string[] = [], earlier?: ReadonlyMap<string, string[]>) => {
  const { starts, faults } = fitBreaks(file(...lines), TEXT, published, earlier);
  return {
    paragraphs: starts.map((start, i) => plainSpaces(TEXT.slice(start, starts[i + 1]))),
    faults: faults.map(({ code, place }) => `${code} ${place.line}`),
  };
};

describe('a line of a file of breaks', () => {
  test.each<[what: string, lines: string[], paragraphs: string[]]>([
    [
      'fits where a sentence starts with its words',
      ['Two fell', 'Three'],
      ['One fell. The king wept long.', 'Two fell. The king wept less.', 'Three fell.'],
    ],
    [
      'may name the first paragraph too',
      ['One fell', 'Two'],
      ['One fell. The king wept long.', 'Two fell. The king wept less. Three fell.'],
    ],
    [
      'fits whatever the white space is',
      ['The king wept long'],
      ['One fell.', 'The king wept long. Two fell. The king wept less. Three fell.'],
    ],
    [
      'need not be unique before the break before it',
      ['Two fell', 'The king wept'],
      ['One fell. The king wept long.', 'Two fell.', 'The king wept less. Three fell.'],
    ],
  ])('%s', (_, lines, paragraphs) => {
    expect(fitted(lines)).toEqual({ paragraphs, faults: [] });
  });

  test.each<[what: string, lines: string[], faults: string[]]>([
    ['that is in no text', ['Four'], ['bad-breaks 1']],
    ['that starts inside a word', ['Tw'], ['bad-breaks 1']],
    ['that starts inside a sentence', ['king wept'], ['bad-breaks 1']],
    ['that fits twice', ['The king wept'], ['bad-breaks 1']],
    ['that comes after its place', ['Three', 'Two'], ['bad-breaks 2']],
  ])('%s is refused', (_, lines, faults) => {
    expect(fitted(lines).faults).toEqual(faults);
  });

  test('whose words are gone for long stays where its paragraph is', () => {
    const published = ['One fell. The king wept long.', 'Two fell. The king wept less. Three fell.'];
    const earlier = new Map([['Two fell. The king wept less. Three fell.', ['Twain fell. The king wept.']]]);
    expect(fitted(['Twain fell'], published, earlier).faults).toEqual(['stale-breaks 1']);
  });

  test('whose words are gone stays where its paragraph is', () => {
    const published = ['One fell. The king wept long.', 'Twain fell. The king wept less. Three fell.'];
    expect(fitted(['Twain fell'], published)).toEqual({
      paragraphs: ['One fell. The king wept long.', 'Two fell. The king wept less. Three fell.'],
      faults: ['stale-breaks 1'],
    });
  });
});

test('suggested lines fit the very paragraphs that they were made of', () => {
  const sentence = fc
    .array(fc.constantFrom('king', 'wept', 'long', '“no”', 'then', '\n', 'and'), { minLength: 1, maxLength: 12 })
    .map((words) => `The ${words.join(' ')}.`);
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (sentences, every) => {
        const text = sentences.join(' ');
        const starts = sentenceStarts(text).filter((_, i) => i % every === 0);
        const { starts: again, faults } = fitBreaks(file(...suggestBreaks(text, starts)), text, []);
        // A sentence that stands again later cannot be told from that place by its words.
        if (faults.length === 0) expect(again).toEqual(starts);
      },
    ),
  );
});

test('a text with breaks of its own asks for none', () => {
  expect(breakStarts('One.\n\nTwo.', {})).toBeUndefined();
  expect(breakStarts(TEXT, {})).toEqual(paragraphStarts(TEXT));
});

test('a book of sentences that are all the same, and a line for each, are told apart in no time', () => {
  const { faults } = fitBreaks(
    file(...Array.from({ length: 10_000 }, () => 'He came')),
    'He came home. '.repeat(10_000),
    [],
  );
  expect(faults).toHaveLength(10_000);
});
