import { expect, test } from 'vitest';
import { annotations } from '../../../src/build/said/annotations.ts';
import { fault } from '../../../src/corpus/faults.ts';

test('a fault is a mark in its file, with what would end a command escaped', () => {
  expect(annotations([fault('broken-link', { file: 'a, b:c.md', line: 3 }, '100%\n::error::x')])).toEqual([
    '::warning file=a%2C b%3Ac.md,line=3,title=broken-link::The link "100%25\\u{a}::error::x" leads to nothing in this corpus and is shown as text. Link to a listed document.',
  ]);
});

test('of many, ten of each kind are marked, each code among them, errors first', () => {
  const said = annotations([
    ...Array.from({ length: 40 }, (_, i) => fault('broken-link', { file: 'a.md', line: i + 1 }, 'x')),
    fault('unlisted-document', { file: 'b.md' }),
    ...Array.from({ length: 12 }, () => fault('empty-document', { file: 'c.md' })),
  ]);
  expect(said.map((line) => line.split(' ', 1)[0])).toEqual([
    ...Array.from({ length: 10 }, () => '::error'),
    ...Array.from({ length: 10 }, () => '::warning'),
  ]);
  expect(said.join()).toContain('::warning file=b.md,title=unlisted-document::');
});
