import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryBreaks } from '../../../src/corpus/paragraphs/carry-breaks.ts';
import { paragraphStarts } from '../../../src/corpus/paragraphs/paragraph-starts.ts';
import { plainSpaces } from '../../../src/corpus/text/white-space.ts';

const ONE = 'The river rose in the night. It took the lower bridge away with it.';
const TWO = 'Nobody was hurt in the flood. The ferryman had closed the road at dusk. He had seen it before.';
const THREE = 'In the morning the whole village stood on the bank. They looked for a long time.';
const NEW = 'The newspaper wrote nothing about any of this.';

const divided = (published: readonly string[], text: string) => {
  const starts = carryBreaks(published, text);
  return starts.map((start, i) => plainSpaces(text.slice(start, starts[i + 1])));
};

describe('published breaks stay', () => {
  test.each<[what: string, text: string[], paragraphs: string[]]>([
    ['in an unchanged text', [ONE, TWO, THREE], [ONE, TWO, THREE]],
    ['where a comma is corrected', [ONE, TWO.replace('flood.', 'flood,')], [ONE, TWO.replace('flood.', 'flood,')]],
    [
      'where a first sentence is reworded',
      [ONE, TWO.replace('hurt in', 'hurt by')],
      [ONE, TWO.replace('hurt in', 'hurt by')],
    ],
    [
      'where a first sentence is written anew',
      [ONE, TWO.replace('Nobody was hurt in the flood', 'All lived'), THREE],
      [ONE, TWO.replace('Nobody was hurt in the flood', 'All lived'), THREE],
    ],
    [
      'where a first sentence is gone',
      [ONE, TWO.replace('Nobody was hurt in the flood. ', '')],
      [ONE, TWO.replace('Nobody was hurt in the flood. ', '')],
    ],
    ['where a sentence is new at an end', [ONE, NEW, TWO], [`${ONE} ${NEW}`, TWO]],
    ['where a paragraph is gone', [ONE, THREE], [ONE, THREE]],
    ['where two have changed places', [TWO, ONE, THREE], [TWO, ONE, THREE]],
    ['where everything is new', [NEW], [NEW]],
  ])('%s', (_, text, paragraphs) => {
    expect(divided([ONE, TWO, THREE], text.join(' '))).toEqual(paragraphs);
  });

  test('even inside a sentence, as older rules may have had it', () => {
    const [head, tail] = ['It is said that the king of the', 'mountain never slept in his own bed.'];
    expect(divided([head, tail, THREE], [head, tail, THREE].join(' '))).toEqual([head, tail, THREE]);
  });

  test('in a paragraph that grew, and that would be divided were it new', () => {
    const said = [
      'The witness of the first day said that the water was high again.',
      '“It was as high on the second,” she said.',
      'The witness of the third day said that it was higher.',
      '“It was highest on the fourth,” he said.',
    ];
    const more = [...said, ...said];
    const grown = [ONE, ...more].join(' ');
    expect(paragraphStarts(grown).length).toBeGreaterThan(1);
    expect(divided([ONE, TWO], [grown, TWO].join(' '))).toEqual([grown, TWO]);
  });

  test('but a paragraph that grew too long is divided', () => {
    const more = Array.from({ length: 30 }, (_, i) => `The witness of day ${i} said that the water was high again.`);
    const lengths = divided([ONE, TWO], [ONE, ...more, TWO].join(' ')).map((paragraph) => paragraph.split(' ').length);
    expect(lengths.length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(180);
  });
});

test('nothing of any text is lost, and an unchanged one keeps all its breaks', () => {
  const sentence = fc.array(fc.constantFrom('Alpha', 'beta', 'gamma', 'delta', 'No', 'river', '“quoted”', '(so)'), {
    minLength: 1,
    maxLength: 9,
  });
  const paragraph = fc
    .array(
      sentence.map((words) => `Then ${words.join(' ')}.`),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.array(paragraph, { maxLength: 8 }),
      (published, others) => {
        expect(divided(published, published.join(' '))).toEqual(published);
        const text = others.join(' ');
        const starts = carryBreaks(published, text);
        expect(starts[0]).toBe(0);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      },
    ),
    { numRuns: 300 },
  );
});
