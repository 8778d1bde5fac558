import { expect, test } from 'vitest';
import { startBeside } from '../../../src/corpus/names/beside.ts';
import type { Occurrence } from '../../../src/corpus/names/model.ts';

const named = (name: string) => ({ name }) as Occurrence;

const OTHERS = Array.from({ length: 61 }, (_one, i) => named(`n${String(i + 1).padStart(2, '0')}`));
const [SIXTIETH, LAST] = OTHERS.slice(-2) as [Occurrence, Occurrence];

test('of one paragraph sixty other names are looked at, and of all twelve are shown', () => {
  const beside = startBeside('n');
  beside.add([named('n'), ...OTHERS]);
  for (const other of [SIXTIETH, LAST]) for (let i = 0; i < 2; i += 1) beside.add([named('n'), other]);
  expect(beside.end().map(({ first, paragraphs }) => [first.name, paragraphs])).toEqual([
    ['n60', 3],
    ['n61', 2],
    ...OTHERS.slice(0, 10).map(({ name }) => [name, 1]),
  ]);
});
