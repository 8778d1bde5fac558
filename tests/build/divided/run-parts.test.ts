import { mkdtemp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quotingIn, writeRuns } from '../../../src/build/divided/run-parts.ts';
import { readDocument } from '../../../src/commands/read-document.ts';
import type { Document } from '../../../src/corpus/model.ts';

const SAID = 'and the boats of the fishermen lay at the pier of the old town';

const documents = [
  `It was late, ${SAID}.`,
  'Nobody had ever seen as many people as on that day in the harbour of the town.',
  `He wrote: “${SAID}”, and nothing else.`,
  `It comes again and again, ${SAID}. It comes again and again, ${SAID}.`.replaceAll('pier', 'quay'),
].map((text, i): Document => {
  const { document } = readDocument('a.txt', text);
  if (!document) throw new Error('It cannot be read.');
  return { ...document, id: `${i}` };
});

test.each([1, 2, 5])(
  'of %i shards each finds some of the documents that have a run of words in common',
  async (shards) => {
    const folder = await mkdtemp(join(tmpdir(), 'runs-'));
    const places = new Map(documents.map(({ id }, place) => [id, place]));
    const parts = [documents.slice(0, 2), documents.slice(2)].map((some, i) => ({ some, path: join(folder, `${i}`) }));
    for (const { some, path } of parts) {
      await mkdir(path);
      writeRuns(path, some, places, shards);
    }
    const found = Array.from({ length: shards }, (_, i) => [
      ...quotingIn(
        parts.map(({ path }) => path),
        i + 1,
      ),
    ]);
    expect(new Set(found.flat())).toEqual(new Set([0, 2]));
  },
);
