import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/build/divided/packed-text.ts';
import { serialiseLedger } from '../../../src/corpus/ledger/ledger.ts';
import type { DocumentText } from '../../../src/corpus/read-text.ts';
import { readDocument } from '../../../src/commands/measure.ts';

test.each([
  ['a.txt', 'One.\n\nChapter 1\n\nTwo  words.\n\n* * *\n\nChapter 2\n\nThree.\nAnd more.\n'],
  ['a.md', '# T\n\nOne.\n\nTwo *words* and\nmore.[^1]\n\n- a\n- b\n\n    code\n\n> said\n\n[^1]: A note.\n'],
])('a text of %s comes back as it was, in less room', (file, text) => {
  const { document } = readDocument(file, text);
  if (!document) throw new Error('It cannot be read.');
  const whole: DocumentText = { document, ids: ['a'], links: [], isTitleTop: true, faults: [] };
  const packed = JSON.stringify(packText(whole));
  const back = unpackText(JSON.parse(packed), document.bytes);
  expect(back).toEqual(whole);
  expect(serialiseLedger(back.document.ledger)).toBe(serialiseLedger(document.ledger));
  expect(packed.length).toBeLessThan(JSON.stringify({ ...whole, document: { ...document, bytes: [] } }).length);
});
