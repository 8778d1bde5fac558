import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/build/divided/packed-text.ts';
import { serialiseLedger } from '../../../src/corpus/ledger/ledger.ts';
import type { Document } from '../../../src/corpus/model.ts';
import type { DocumentText } from '../../../src/corpus/read-text.ts';
import { readDocument } from '../../../src/commands/read-document.ts';

const TEXTS = [
  ['a.txt', 'One.\n\nChapter 1\n\nTwo  words.\n\n* * *\n\nChapter 2\n\nThree.\nAnd more.\n'],
  ['a.md', '# T\n\nOne.\n\nTwo *words* and\nmore.[^1]\n\n- a\n- b\n\n    code\n\n> said\n\n[^1]: A note.\n'],
] as const;

test.each(TEXTS)('a text of %s comes back as it was, in less room', (file, text) => {
  const document = documentOf(file, text);
  const packed = JSON.stringify(packText(textOf(document)));
  const back = unpackText(JSON.parse(packed), document.bytes);
  expect(back).toEqual(textOf(document));
  expect(serialiseLedger(back.document.ledger)).toBe(serialiseLedger(document.ledger));
  expect(packed.length).toBeLessThan(JSON.stringify(textOf({ ...document, bytes: new Uint8Array() })).length);
});

test.each(TEXTS)('a text of %s that had other addresses still has them', (file, text) => {
  const read = documentOf(file, text);
  const document: Document = {
    ...read,
    ledger: { ...read.ledger, formerly: ['old'] },
    blocks: read.blocks.map((block) => (block.kind === 'removed' ? block : { ...block, former: ['p8', 'p9'] })),
  };
  const packed = JSON.stringify(packText(textOf(document)));
  expect(unpackText(JSON.parse(packed), document.bytes)).toEqual(textOf(document));
});

function documentOf(file: string, text: string): Document {
  const { document } = readDocument(file, text);
  if (!document) throw new Error('It cannot be read.');
  return document;
}

function textOf(document: Document): DocumentText {
  return { document, ids: ['a'], links: [], isTitleTop: true, faults: [] };
}
