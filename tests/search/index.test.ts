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

const folders: string[] = [];
let site: AskedSite;

beforeAll(async () => {
  site = await askSite(await indexOf(TEXTS));
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The folder of a site of these texts, each a document, with nothing but search. */
async function indexOf(texts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-index-'));
  folders.push(folder);
  async function* pages() {
    for (const [i, text] of texts.entries()) {
      const html = `<html lang="en"><article data-document="d${i}"><h1>T</h1><p data-paragraph="1">${text}</p></article>`;
      yield { path: `/d${i}/`, html };
    }
  }
  await writeSearchIndex(folder, { pages: pages(), shards: 1 });
  await mkdir(join(folder, 'search'), { recursive: true });
  const names = { format: 1, shards: 1, names: [], plain: '', unlike: '' };
  await writeFile(join(folder, 'search/names.json'), JSON.stringify(names));
  return folder;
}

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
  const fresh = await askSite(folders[0] ?? '');
  const fetchedFor = async (query: string) => {
    const before = fresh.fetched();
    await fresh.ask({ query });
    return fresh.fetched() - before;
  };
  await fetchedFor('zzz');
  const one = await fetchedFor('Россия');
  expect(await fetchedFor('lamplight')).toBeLessThan(4 * one);
});

test('of many documents that have the same words those are found that say them side by side', async () => {
  const minerals = ['beryl', 'garnet', 'onyx', 'topaz'];
  const texts = Array.from({ length: 600 }, (_, i) => {
    const apart = minerals.map((mineral) => `and ${mineral}`).join(' ');
    return `Amber ${minerals[i % 4]} ${apart} ${'and opal '.repeat(i % 7)}`;
  });
  const many = await askSite(await indexOf(texts));
  for (const [at, mineral] of minerals.entries()) {
    expect(await documentsOf(many, `"amber ${mineral}"`)).toEqual(
      texts.flatMap((_, i) => (i % 4 === at ? [`d${i}`] : [])),
    );
  }
});

async function documentsOf(asked: AskedSite, query: string): Promise<string[]> {
  const { results } = await asked.ask({ query, enough: Number.POSITIVE_INFINITY });
  return results.map(({ document }) => document);
}
