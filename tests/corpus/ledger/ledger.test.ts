import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../../src/corpus/addresses/carry.ts';
import { sentence } from '../../../src/corpus/faults.ts';
import { type Ledger, parseLedger, serialiseLedger } from '../../../src/corpus/ledger/ledger.ts';

const FILE = 'ledger/essay.jsonl';

const published: Ledger = {
  document: 'essay',
  file: 'essay.txt',
  title: 'Essay',
  formerly: ['old-essay'],
  edition: 1,
  sha256: 'ab'.repeat(32),
  entries: carry([], ['One sentence here.', 'Another “one” there.', 'A third.'], 1).entries,
};
const text = serialiseLedger(published);
const lines = text.split('\n');

describe('a ledger on disk', () => {
  test('is one line for the document and one for each address', () => {
    expect(lines.slice(0, -1).map((line) => Object.keys(JSON.parse(line))[0])).toEqual([
      'ledger',
      'address',
      'address',
      'address',
    ]);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('comes back as it was written', () => {
    expect(parseLedger(text, FILE)).toEqual({ ledger: published, faults: [] });
  });

  test('comes back as it was written, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed())), (texts) => {
        const ledger = { ...published, entries: carry([], texts, 1).entries };
        expect(parseLedger(serialiseLedger(ledger), FILE).ledger?.entries).toEqual(ledger.entries);
      }),
    );
  });

  test('is read without a check, as another program may write it', () => {
    const { check: _, ...head } = JSON.parse(lines[0] ?? '');
    expect(parseLedger([JSON.stringify(head), ...lines.slice(1)].join('\n'), FILE).faults).toEqual([]);
  });

  test.each<[what: string, change: (text: string) => string, line: number]>([
    ['a merge conflict', (t) => t.replace('{"address":"p2"', '<<<<<<< ours\n{"address":"p2"'), 3],
    ['a last line that is cut off', (t) => t.slice(0, -20), 4],
    ['a line that is missing', (t) => t.replace(/\{"address":"p2".*\n/, ''), 1],
    ['a line that is no JSON', (t) => t.replace('{"address":"p2"', '{"address":p2'), 3],
    ['another version', (t) => t.replace('"ledger":1', '"ledger":2'), 1],
    ['no version', (t) => t.replace('"ledger":1', '"leger":1'), 1],
    ['an address given twice', (t) => t.replace('"address":"p2"', '"address":"p1"'), 3],
    ['an address edited by hand', (t) => t.replace('"address":"p2"', '"address":"p20"'), 1],
    ['what is no address', (t) => t.replace('"address":"p2"', '"address":"x2"'), 3],
    ['a text edited by hand', (t) => t.replace('A third', 'A fourth'), 1],
    ['nothing at all', () => '', 1],
    ['a list in place of an object', (t) => t.replace(/\{"address":"p2".*\n/, '[]\n'), 3],
    ['a path in place of a document', (t) => t.replace('"document":"essay"', '"document":"../essay"'), 1],
    ['a path in place of a former one', (t) => t.replace('"old-essay"', '"a/b"'), 1],
    ['an earlier wording without a text', (t) => t.replace('"earlier":[]', '"earlier":[{"from":1,"to":1}]'), 2],
    ['an entry without a text', (t) => t.replace('"text":"A third."', '"wording":"A third."'), 4],
  ])('with %s is refused, with its line and a remedy', (_, change, line) => {
    const { ledger, faults } = parseLedger(change(text), FILE);
    expect(ledger).toBeUndefined();
    expect(faults.map((found) => [found.code, found.level, found.place])).toEqual([
      ['bad-ledger', 'error', { file: FILE, line }],
    ]);
    expect(sentence(faults[0]!)).toContain('build again');
  });
});
