import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskedSite, askSite } from '../../src/commands/ask-site.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';

const TEXTS = [
  'Policies were stopped; the U.S. hoped, a naïve São Paulo did not. Running? Rock’n’roll in 2022, x², the 7th.',
  'हिन्दी भाषा में كابُل افغانستان Россия и ёлка Ελλάδα ঢাকা தமிழ் עברית 한국어 straße œuvre Đà Nẵng İstanbul 𐐀𐐁',
  ...Array<string>(20).fill('A lamp, a wall.'),
  'Lamps, lamps, a lamp, lamps, lamps.',
];

let folder: string;
let site: AskedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-index-'));
  async function* pages() {
    for (const [i, text] of TEXTS.entries()) {
      const html = `<html lang="en"><article data-document="d${i}"><h1>T</h1><p data-paragraph="1">${text}</p></article>`;
      yield { path: `/d${i}/`, html };
    }
  }
  await writeSearchIndex(folder, { pages: pages(), shards: 1 });
  await mkdir(join(folder, 'search'), { recursive: true });
  const names = { format: 1, shards: 1, names: [], plain: '', unlike: '' };
  await writeFile(join(folder, 'search/names.json'), JSON.stringify(names));
  site = await askSite(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every word of a text is found in the index, whatever its script', async () => {
  for (const [i, text] of TEXTS.slice(0, 2).entries()) {
    for (const word of text.split(/[\s,;.?]+/).filter((part) => part.length > 1)) {
      const { results } = await site.ask({ query: word });
      expect(
        results.map(({ document }) => document),
        word,
      ).toContain(`d${i}`);
    }
  }
});

test('another form of a word finds it', async () => {
  for (const query of ['policy', 'stop', 'hoping', 'run', 'walls']) {
    expect((await site.ask({ query })).results, query).not.toEqual([]);
  }
});

test('of documents with a word those that say it often are read first', async () => {
  const { results, unread } = await site.ask({ query: 'lamp', enough: 2 });
  expect(results.map(({ document }) => document)).toContain(`d${TEXTS.length - 1}`);
  expect(unread).toBeGreaterThan(10);
});

test('for a word that no text has, hardly one is read', async () => {
  const fresh = await askSite(folder);
  const fetchedFor = async (query: string) => {
    const before = fresh.fetched();
    await fresh.ask({ query });
    return fresh.fetched() - before;
  };
  await fetchedFor('zzz');
  const one = await fetchedFor('Россия');
  expect(await fetchedFor('lamplight')).toBeLessThan(4 * one);
});
