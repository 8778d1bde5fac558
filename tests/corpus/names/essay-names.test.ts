import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert } from '../../../src/corpus/convert.ts';
import { paragraphs } from '../../../src/corpus/model.ts';
import { findAuthority, indexAuthority } from '../../../src/corpus/names/authority/find-authority.ts';
import { readAuthority } from '../../../src/corpus/names/authority/read-authority.ts';
import { PROJECT } from '../../../src/settings.ts';

const SEEDS = join(PROJECT, 'seeds');

const essay = await readFile(join(SEEDS, '000_a87ddfab05c25d92.txt'), 'utf8');

/** Every mention in the essay, counted by reading it: where it starts, its words, the id and kind of its name. */
const counted = (await readFile(join(import.meta.dirname, 'essay-mentions.tsv'), 'utf8'))
  .trimEnd()
  .split('\n')
  .slice(1);

test('what was counted stands in the essay, in order', () => {
  const starts = counted.map((line) => {
    const [start, text = ''] = line.split('\t');
    expect(essay.startsWith(text, Number(start))).toBe(true);
    return Number(start);
  });
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
});

test('the authority file finds every mention that was counted, of the right kind, and no other', async () => {
  const { authority, faults } = await readAuthority(SEEDS);
  expect(faults).toEqual([]);
  const [found] = findAuthority([essay], indexAuthority(authority));
  expect(found?.unsettled).toEqual([]);
  const lines = found?.mentions.map(({ start, end, name, kind }) => [start, essay.slice(start, end), name, kind]);
  expect(lines?.map((line) => line.join('\t'))).toEqual(counted);
});

test('so does the conversion, paragraph by paragraph', async () => {
  const publicFolder = join(PROJECT, 'public');
  const { documents, names } = await convert({ folder: SEEDS, withDrafts: false, isStrict: false, publicFolder });
  let end = 0;
  const starts = new Map(
    documents.flatMap(paragraphs).map(({ address, text }) => {
      const start = essay.indexOf(text, end);
      end = start + text.length;
      return [address, start];
    }),
  );
  const lines = names.flatMap(({ id, kind, occurrences }) =>
    occurrences.map(({ address, start, end, text }) => ({
      at: start + (starts.get(address) ?? Number.NaN),
      rest: [text.slice(start, end), id, kind],
    })),
  );
  expect(lines.sort((a, b) => a.at - b.at).map(({ at, rest }) => [at, ...rest].join('\t'))).toEqual(counted);
});

test('every entry of the authority file is named in the essay', async () => {
  const { authority } = await readAuthority(SEEDS);
  const named = new Set(counted.map((line) => line.split('\t')[2]));
  expect(authority.entries.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
