import { expect, test } from 'vitest';
import { hintsFrom, recognise, recognisedIn } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { countAll, nameAll, unrecognised } from '../../../../src/corpus/names/recogniser/recognise-all.ts';
import { sumOfCounts } from '../../../../src/corpus/names/recogniser/tokens/form-counts.ts';

const NOTHING_KNOWN = { entries: [], rejected: [] };

/** One half writes a name only where a sentence begins, so that the other has to say that it is one; and the last has its own. */
const documents = Array.from({ length: 60 }, (_, i) => {
  const [first, inside] = i < 30 ? ['Copper', 'Lantern'] : ['Lantern', 'Copper'];
  return [
    `${first} is far away. They said that the men of ${inside} had gone with the others of ${i} houses.`,
    i < 59 ? 'The river was high, and nobody crossed it.' : 'In the end she asked Tamsin Okoro for help.',
  ];
});

test('names found in some documents and then in the others are those that are found in all at once', () => {
  const parts = [documents.slice(0, 30), documents.slice(30)].map((part) => unrecognised(part, NOTHING_KNOWN));
  const counts = parts.map((part) => countAll(part));
  const sum = sumOfCounts(counts.map((one) => one.sum));
  const hints = counts.map(({ undecided }) => hintsFrom({ sum, undecided }, documents.length));
  const found = parts.flatMap((part, i) => nameAll(part, hints[i] ?? []));
  expect(recognisedIn(found)).toEqual(recognise(documents, NOTHING_KNOWN));
  expect(hints.flat()).not.toContainEqual([]);
});
