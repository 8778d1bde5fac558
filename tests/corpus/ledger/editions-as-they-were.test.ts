import { expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { editionsAsTheyWere } from '../../../src/corpus/ledger/editions/editions-as-they-were.ts';
import type { Entry } from '../../../src/corpus/ledger/entry.ts';
import { withdraw } from '../../../src/corpus/ledger/withdrawal.ts';

const LEDGER = { document: 'log', file: 'log.txt', title: 'The Log', formerly: [], edition: 3, sha256: '' };
const SECRET = 'Nobody may know that the keeper slept on the night of the ninth.';
const VERSIONS = [
  ['The wind blew from the west all day.', SECRET, 'Lamp trimmed at four.'],
  ['The wind blew from the west all day and all night.', 'Lamp trimmed at four.', `A gull came. ${SECRET}`],
  ['The wind blew from the west all day and all night.', 'Lamp trimmed at four.', 'A gull came.'],
];

test('each edition but the last has the words that it had, in its order', () => {
  const editions = editionsAsTheyWere(published(), 3);
  expect(editions.map(({ edition }) => edition)).toEqual([1, 2]);
  expect(editions.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(VERSIONS.slice(0, 2));
  expect(editionsAsTheyWere(published().slice(0, 0), 1)).toEqual([]);
});

test('what was withdrawn is in none of them, whatever took it in', () => {
  const entries = published();
  const secret = entries.find(({ text, earlier }) => [text, ...earlier.map((one) => one.text)].includes(SECRET));
  const [after] = withdraw([{ ...LEDGER, entries }], { document: 'log', address: secret?.address }, 'a wish');
  const editions = editionsAsTheyWere(after?.entries ?? [], 3);
  expect(JSON.stringify(editions)).not.toContain('keeper');
  expect(editions[0]?.paragraphs[0]?.text).toBe(VERSIONS[0]?.[0]);
});

function published(): readonly Entry[] {
  return VERSIONS.reduce<readonly Entry[]>((entries, version, i) => carry(entries, version, i + 1).entries, []);
}
