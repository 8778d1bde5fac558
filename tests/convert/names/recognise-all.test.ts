import { expect, test } from 'vitest';
import { recognise } from '../../../src/convert/names/recogniser/recognise.ts';
import { recogniseAll } from '../../../src/convert/names/recogniser/recognise-all.ts';

const NOTHING_KNOWN = { entries: [], rejected: [] };

/** Enough for a second thread. */
const MANY = 600;

const WORDS =
  'the river Kabul Halden said minister Harrow Council of Port Alder walked Tamsin Okoro. In Brenmoor'.split(' ');

/** The same each time, each document another. */
const documents = Array.from({ length: MANY }, (_, i) =>
  Array.from({ length: 3 }, (_, j) =>
    Array.from({ length: 20 }, (_, k) => WORDS[(i * 7 + j * 5 + k * (1 + (i % 5))) % WORDS.length]).join(' '),
  ),
);

test('a large corpus is recognised on all cores as it is on one', async () => {
  expect(await recogniseAll(documents, NOTHING_KNOWN)).toEqual(recognise(documents, NOTHING_KNOWN));
});

test('what a thread throws is told', async () => {
  const broken = [...documents.slice(1), [undefined as unknown as string]];
  await expect(recogniseAll(broken, NOTHING_KNOWN)).rejects.toThrow(TypeError);
});
