import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReport } from '../../../src/build/said/write-report.ts';
import { fault } from '../../../src/corpus/faults.ts';

test('a report makes the folder that it is to lie in', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'pilcrow-report-')), 'deep/er/report.jsonl');
  writeReport(file, [fault('empty-document', { file: 'a.txt', line: 1 })], []);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ code: 'empty-document', file: 'a.txt', line: 1 });
});
