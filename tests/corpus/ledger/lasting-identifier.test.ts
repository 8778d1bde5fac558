import { expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { lastingIdentifier } from '../../../src/corpus/ledger/lasting-identifier.ts';

const LEDGER = { document: 'ferry', file: 'ferry.txt', title: 'The Ferry', formerly: [], edition: 1, sha256: '' };

test('a document keeps its identifier through edits, moves and a new title; another has another', () => {
  const first = carry([], ['The ferry sails at noon.', 'Nobody waits.'], 1).entries;
  const second = carry(first, ['New.', 'Nobody waits, not even the dog.', 'The ferry sails at noon.'], 2).entries;
  const identifier = lastingIdentifier({ ...LEDGER, entries: first });
  expect(identifier).toMatch(/^[0-9a-f]{32}$/);
  const renamed = { ...LEDGER, document: 'boat', title: 'The Boat', formerly: ['ferry'], edition: 2, entries: second };
  expect(lastingIdentifier(renamed)).toBe(identifier);
  const other = carry([], ['The ferry sails at one.', 'Nobody waits.'], 1).entries;
  expect(lastingIdentifier({ ...LEDGER, entries: other })).not.toBe(identifier);
});
