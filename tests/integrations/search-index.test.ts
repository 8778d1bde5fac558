import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';

test('where Pagefind cannot write its files, the index fails with a sentence and nothing waits for it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFile(join(folder, 'pagefind'), 'a file where the folder should be');
  const page = { path: '/a/', html: '<article data-document="a"><p id="p1" data-paragraph="1">One.</p></article>' };
  const pages = (async function* () {
    yield { ...page, year: undefined, mainNames: undefined };
  })();
  // The second ends before Pagefind does.
  for (const meanwhile of [() => Promise.resolve(), () => Promise.reject(new Error('The disk is full.'))])
    await expect(writeSearchIndex(folder, { pages, shards: 1 }, meanwhile)).rejects.toThrow(
      /^(?:Pagefind ended with 101 before|The disk is full\.)/,
    );
  await rm(folder, { recursive: true });
});
