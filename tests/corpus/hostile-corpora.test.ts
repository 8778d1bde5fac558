/** Corpora that an editor, a merge, a full disk or an enemy damaged: each ends in faults with a code, or in a site that can be published. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODES, hasErrors } from '../../src/corpus/faults.ts';
import { composeBody } from '../../src/corpus/mdx/document/compose.ts';
import { createRender } from '../../src/markdown/render.ts';
import { afterDamages, damages, EDITED, type Files, WHOLE } from './damaged-corpus.ts';
import { writeFiles } from '../files.ts';
import { look, publish } from '../publish.ts';

/** The same after two builds, with ledgers. */
let published: Files;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFiles(folder, WHOLE);
  await publish(folder);
  await writeFiles(folder, EDITED);
  await publish(folder);
  published = { ...(await readAll()), 'flood.txt.breaks.txt': WHOLE['flood.txt.breaks.txt'] ?? '' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A page that is the same as one before is not rendered again: most damages leave most documents as they are. */
const rendered = new Set<string>();
const render = await createRender();

test('a damaged corpus ends in faults with a code, or in a site with all its addresses that stays as it was', async () => {
  expect(Object.keys(published).filter((file) => file.startsWith('ledger/')).length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(damages, async (all) => {
      await rm(folder, { recursive: true });
      await writeFiles(folder, afterDamages(published, all));
      const { faults, documents } = await publish(folder);
      for (const { code, message, place } of faults) {
        expect(CODES).toContain(code);
        expect(message).toMatch(/\S\. \S|\.$/);
        expect(place.file).not.toBe('');
      }
      if (hasErrors(faults)) return;
      for (const { blocks, ledger } of documents) {
        const body = composeBody(blocks);
        if (rendered.has(body)) continue;
        rendered.add(body);
        const html = await render(body);
        for (const { address } of ledger.entries) expect(html).toContain(` id="${address}"`);
      }
      const again = await look(folder);
      expect(again.faults.filter(({ level }) => level === 'error')).toEqual([]);
      expect([...again.ledgerChanges.written.keys(), ...again.ledgerChanges.removed]).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
});

async function readAll(): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
