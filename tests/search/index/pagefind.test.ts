import { afterEach, expect, test, vi } from 'vitest';
import { openPagefind } from '../../../src/search/index/pagefind.ts';

const HOME = 'https://example.org/';
const ENTRY = { languages: { unknown: { hash: 'a' } } };

afterEach(() => vi.unstubAllGlobals());

/** An index of which a part can be taken away: Pagefind takes it for an empty one then. */
async function opened() {
  vi.stubGlobal('fetch', async () => Response.json(ENTRY));
  const part = { isThere: true, missed: 0, searches: 0 };
  const load = async () => {
    if (!part.isThere) part.missed += 1;
  };
  const results = () => (part.isThere ? [{ id: 'a', score: 1 }] : []);
  const search = async () => {
    part.searches += 1;
    await load();
    return { results: results() };
  };
  const importPagefind = async () => ({ createInstance: () => ({ search, preload: load }) });
  const index = await openPagefind(HOME, 0, { importPagefind, missed: () => part.missed });
  return { part, index, ids: async (stem: string) => (await index.candidates({ stem }, 1)).map(({ id }) => id) };
}

test('a search for which a part of the index did not come is a failure, and not an answer with too little', async () => {
  const { part, ids } = await opened();
  part.isThere = false;
  await expect(ids('lamp')).rejects.toThrow('did not come');
  part.isThere = true;
  expect(await ids('lamp'), 'it is asked for again').toEqual(['a']);
});

test('what did not come while a word was typed is no failure where it comes for the question', async () => {
  const { part, index, ids } = await opened();
  part.isThere = false;
  await index.bringStems(['lamp']);
  part.isThere = true;
  expect(await ids('lamp')).toEqual(['a']);
});
