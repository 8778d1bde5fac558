import { expect, test } from 'vitest';
import { MOST_LINES, sayFaults } from '../../../src/build/said/say-faults.ts';
import { faultReport } from '../../../src/build/said/write-report.ts';
import { CODES, type Fault, fault } from '../../../src/corpus/faults.ts';

const broken = (count: number) =>
  Array.from({ length: count }, (_, i) => fault('broken-link', { file: `${i % 4}.md`, line: i + 1 }, `x${i % 20}`));

test('a few faults are said one by one', () => {
  expect(sayFaults(broken(2))).toHaveLength(2);
  expect(sayFaults([])).toEqual([]);
});

test('many are one line a code, errors first, with three places', () => {
  const lines = sayFaults([...broken(40), fault('empty-document', { file: 'z.txt' })]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^z\.txt {2}empty-document {2}/);
  expect(lines[1]).toBe(
    'broken-link  40 in 4 files ("x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7" and 12 more): 0.md:1, 1.md:2, 2.md:3, …. The first: The link "x0" leads to nothing in this corpus and is shown as text. Link to a listed document.',
  );
});

test('each error is said, since each must be mended; of very many of one code the first, and how many more', () => {
  const missing = Array.from({ length: 19 }, (_, i) => fault('missing-document', { file: 'INDEX.md', line: i }, 'x'));
  expect(sayFaults([...broken(40), ...missing])).toHaveLength(20);
  const more = sayFaults([...missing, ...missing, ...broken(1)]);
  expect(more).toHaveLength(20);
  expect(more[18]).toBe('missing-document  20 more: --report FILE writes all of them.');
});

test('whatever is wrong, it fits on a screen', () => {
  const all = CODES.flatMap((code): Fault[] => [
    { code, level: 'warning', place: { file: 'a' }, message: 'A.' },
    { code, level: 'warning', place: { file: 'b' }, message: 'B.' },
  ]);
  expect(sayFaults(all).length).toBeLessThanOrEqual(MOST_LINES);
  expect(faultReport(all).trimEnd().split('\n')).toHaveLength(all.length);
  expect(faultReport(broken(1))).toBe(
    '{"code":"broken-link","level":"warning","file":"0.md","line":1,"message":"The link \\"x0\\" leads to nothing in this corpus and is shown as text. Link to a listed document."}\n',
  );
});
