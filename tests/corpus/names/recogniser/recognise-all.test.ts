import { expect, test } from 'vitest';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import {
  countAll,
  nameSome,
  recogniseAll,
  unrecognised,
} from '../../../../src/corpus/names/recogniser/recognise-all.ts';
import type { Kept } from '../../../../src/kept.ts';

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
  const results = new Map<string, unknown>();
  const made: string[] = [];
  const kept: Kept = {
    get: (key) => results.get(key),
    set(key, result) {
      made.push(key);
      // What another process made has come as JSON.
      results.set(key, JSON.parse(JSON.stringify(result)));
    },
  };
  const corpus = unrecognised(documents, NOTHING_KNOWN);
  const [odd, even] = [1, 0].map((rest) => [...documents.keys()].filter((i) => i % 2 === rest));
  countAll(corpus, kept);
  nameSome(corpus, odd ?? [], kept);
  nameSome(corpus, even ?? [], kept);
  expect(made).toHaveLength(120);
  expect(recogniseAll(corpus, kept)).toEqual(recognise(documents, NOTHING_KNOWN));
  expect(made).toHaveLength(120);
});
