import { expect, test } from 'vitest';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { recogniseAll, unrecognised } from '../../../../src/corpus/names/recogniser/recognise-all.ts';

const NOTHING_KNOWN = { entries: [], rejected: [] };

/** Enough for a second thread. */
const MANY = 600;

/** One half writes a name only where a sentence begins, so that the other has to say that it is one; and the last has its own. */
const documents = Array.from({ length: MANY }, (_, i) => {
  const [first, inside] = i < MANY / 2 ? ['Copper', 'Lantern'] : ['Lantern', 'Copper'];
  return [
    `${first} is far away. They said that the men of ${inside} had gone with the others of ${i} houses.`,
    i < MANY - 1 ? 'The river was high, and nobody crossed it.' : 'In the end she asked Tamsin Okoro for help.',
  ];
});

test('a large corpus is recognised on all cores as it is on one', async () => {
  expect(await recogniseAll(unrecognised(documents, NOTHING_KNOWN))).toEqual(recognise(documents, NOTHING_KNOWN));
});

test('what a thread throws is told', async () => {
  const broken = [...documents.slice(1), [undefined as unknown as string]];
  await expect(recogniseAll(unrecognised(broken, NOTHING_KNOWN))).rejects.toThrow(TypeError);
});
