import { expect, test } from 'vitest';
import type { Name } from '../../../src/corpus/names/model.ts';
import {
  formerNames,
  type NameEntry,
  nextNamesLedger,
  parseNamesLedger,
  serialiseNamesLedger,
} from '../../../src/corpus/names/names-ledger.ts';
import { tallyOf } from '../../tally-of.ts';

const FILE = 'ledger/names.jsonl';

function nameOf(id: string, name: string, aliases: readonly string[] = [], found = name): Name {
  const occurrence = {
    document: 'a',
    address: 'p1',
    text: `In ${found}.`,
    isInNote: false,
    place: 0,
    start: 3,
    end: 3 + found.length,
    kind: 'place' as const,
    name: id,
  };
  return {
    id,
    name,
    kind: 'place',
    aliases,
    misprints: [],
    roles: [],
    sameAs: [],
    isReviewed: true,
    hasPage: true,
    tally: tallyOf('place', [occurrence]),
    occurrences: [occurrence],
    beside: [],
  };
}

const kabul = nameOf('kabul', 'Kabul');
const entry = (id: string, name: string, into?: string): NameEntry => ({
  id,
  name,
  kind: 'place',
  ...(into && { into }),
});

test('what is written is read again, sorted by id', () => {
  const entries = nextNamesLedger([entry('herat', 'Herat')], [kabul], new Map());
  expect(entries.map(({ id }) => id)).toEqual(['herat', 'kabul']);
  const text = serialiseNamesLedger(entries);
  expect(parseNamesLedger(text, FILE)).toEqual({ entries, faults: [] });
  expect(serialiseNamesLedger(parseNamesLedger(text, FILE).entries)).toBe(text);
});

test.each([
  ['a merge conflict', (text: string) => text.replace('{"id"', '<<<<<<< HEAD\n{"id"'), 2],
  ['a last line that is cut off', (text: string) => text.slice(0, -5), 3],
  ['a line that is lost', (text: string) => text.replace(/\{"id":"herat".*\n/, ''), 1],
  ['an id twice', (text: string) => text + text.slice(text.indexOf('\n') + 1), 4],
  ['another version', (text: string) => text.replace('"names":1', '"names":2'), 1],
  ['a line without a name', (text: string) => text.replace('"name":"Herat",', ''), 2],
])('%s is a bad ledger', (_, change, line) => {
  const text = serialiseNamesLedger([entry('herat', 'Herat'), entry('kabul', 'Kabul')]);
  const { entries, faults } = parseNamesLedger(change(text), FILE);
  expect(entries).toEqual([]);
  expect(faults.map(({ code, place }) => [code, place])).toEqual([['bad-ledger', { file: FILE, line }]]);
});

test('an id that is no name any more stays, and leads to the name that has its spelling now', () => {
  const before = [entry('stanekzai', 'Stanekzai'), entry('herat', 'Herat'), entry('cabool', 'Cabool')];
  const now = [kabul, nameOf('sher-abbas-stanekzai', 'Sher Abbas Stanekzai', [], 'Stanekzai')];
  const ledger = nextNamesLedger(before, now, new Map([['cabool', 'kabul']]));
  expect(formerNames(ledger, now)).toEqual([
    { id: 'cabool', name: 'Cabool', into: 'kabul' },
    { id: 'herat', name: 'Herat' },
    { id: 'stanekzai', name: 'Stanekzai', into: 'sher-abbas-stanekzai' },
  ]);
});

test('it leads on when its heir is renamed, and nowhere when that is gone', () => {
  const before = [entry('cabool', 'Cabool', 'caboul'), entry('caboul', 'Caboul', 'kabul'), entry('kabul', 'Kabul')];
  expect(formerNames(nextNamesLedger(before, [kabul], new Map()), [kabul])).toContainEqual({
    id: 'cabool',
    name: 'Cabool',
    into: 'kabul',
  });
  expect(formerNames(nextNamesLedger(before, [], new Map()), [])).toEqual([
    { id: 'cabool', name: 'Cabool' },
    { id: 'caboul', name: 'Caboul' },
    { id: 'kabul', name: 'Kabul' },
  ]);
});

test('a name that comes back has its id again', () => {
  const gone = nextNamesLedger([entry('kabul', 'Kabul')], [], new Map());
  const back = nextNamesLedger(gone, [kabul], new Map());
  expect(back).toEqual([entry('kabul', 'Kabul')]);
  expect(formerNames(back, [kabul])).toEqual([]);
});

test('line ends of Windows are no change', () => {
  const text = serialiseNamesLedger([entry('kabul', 'Kabul')]).replaceAll('\n', '\r\n');
  expect(parseNamesLedger(text, FILE)).toEqual({ entries: [entry('kabul', 'Kabul')], faults: [] });
});
