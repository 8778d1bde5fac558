/** A site's records in PostgreSQL: the endpoint gives the answers that Pagefind gives, and nothing else. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskedSite, askSite } from '../../src/commands/ask-site.ts';
import { paragraphs } from '../../src/corpus/model.ts';
import { loadRecords } from '../../src/engines/postgres/load-records.ts';
import { serveRecords } from '../../src/engines/postgres/serve-records.ts';
import { troubleOf } from '../../src/engines/postgres/trouble.ts';
import { type BuiltIndex, builtIndex } from '../search/built-index.ts';
import { startDatabase, type OwnDatabase } from '../../src/engines/postgres/start-database.ts';

const SAID = [
  'Mr. Ashby had taken the house, and his sister Georgiana Ashby came with him to Harbor Hill in the spring.',
  'The U.S. told us that President Marlow’s e-mail about data.harbor.gov was wrong; its Ph.D. was not.',
  'On Sept. 3, 1939, 2,996 people left Łódź for Smørrebrød, a naïve cœur, and München’s Straße.',
  'Sen. Marcus Webb met Gen. Ada Lorne’s brother-in-law at l’Hôtel d’Artois in the pre-war South.',
  '毛泽东在北京寻找无双，物联网还没有出现。鲁迅先生住在虹口。',
  'Тарас Шевченко народився в селі Моринці, а ёлка стояла. Ο Νίκος Καζαντζάκης γεννήθηκε στο Ηράκλειο.',
  'It is what it is, and that is not all that there was to be of it: the others of the house were there too.',
  'Tilda Okafor of the Meridian Society (TMS) talked in Kabul; the Society’s talks were long, and talking is talk.',
];

/** Each text alone and beside others, so that an index is asked which of many records may answer. */
const SEEDS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `text-${i}.txt`,
    [SAID[i % 8], SAID[(i * 3 + 1) % 8], `Letter ${i} speaks of ${i % 2 ? 'Pakistan' : 'Kabul and a lamp'}.`].join(
      '\n\n',
    ),
  ]),
);

const QUESTIONS = [
  'Ashby', 'Georgiana', 'Miss Ashby', 'Mr Ashby', 'georgiana ashby', 'US', 'us', 'email', 'e-mail', 'harbor', 'data.harbor.gov', 'PhD',
  'September 1939', '2996', 'Lodz', 'Łódź', 'smorrebrod', 'strasse', 'Senator Webb', 'General Lorne', 'brother in law', 'hotel', 'prewar',
  '北京', '鲁迅', 'Шевченко', 'Kazantzakis', 'it is what it is', 'that is not all', 'house others', 'TMS', 'Meridian Society', 'Okafor Tilda',
  'Tilda Okafro', 'talk', 'talks in Kabul', '"talking is talk"', '¶ 2', 'lamp', 'Kabul lamp', 'Pakistan', 'Pakstan', 'nowhere', 'Ashby nowhere',
  "it's", "' or 1=1 --", '\\', "'", '* : & | ! ( )', '𐐀', 'a', 'the', 'letter 7',
]; // prettier-ignore

let database: OwnDatabase;
let built: BuiltIndex;
let seeds: string;
let server: Server;
let endpoint: string;
let byEndpoint: AskedSite;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-endpoint-'));
  await writeFile(
    join(seeds, 'INDEX.md'),
    `# A corpus\n\n${Object.keys(SEEDS)
      .map((file, i) => `- [Letter ${i}](${file})\n  - date: ${1900 + (i % 5)}\n`)
      .join('')}`,
  );
  for (const [file, text] of Object.entries(SEEDS)) await writeFile(join(seeds, file), text);
  [built, database] = await Promise.all([builtIndex(seeds), startDatabase()]);
  await inDatabase((client) => loadRecords(client, built.records(), 'https://example.org'));
  server = await serveRecords({ database: database.address, host: '127.0.0.1', port: 0 });
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  byEndpoint = await askSite(built.folder, endpoint);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
});

test.each(QUESTIONS)('%s is answered as by Pagefind', async (query) => {
  const question = { query, enough: Number.POSITIVE_INFINITY };
  expect(await byEndpoint.ask(question)).toEqual(await built.site.ask(question));
});

test.each([{ year: '1903' }, { kind: 'person' }, { document: 'letter-7' }, { name: 'kabul' }])(
  'so is a choice of %j',
  async (facets) => {
    const question = { query: 'Kabul', facets, enough: Number.POSITIVE_INFINITY };
    expect(await byEndpoint.ask(question)).toEqual(await built.site.ask(question));
  },
);

test('every word of every paragraph is found', async () => {
  const all = built.documents
    .slice(0, 8)
    .flatMap((document) =>
      paragraphs(document).map(({ address, text }) => ({ key: `${document.id}#${address}`, text })),
    );
  for (const { key, text } of all) {
    for (const query of text.split(/\s+/)) {
      const { results } = await byEndpoint.ask({ query, enough: Number.POSITIVE_INFINITY });
      expect(
        results.map(({ document, address }) => `${document}#${address}`),
        query,
      ).toContain(key);
    }
  }
});

test('questions are answered from the index of words, however few or common what they ask for is', async () => {
  const before = await questionsToIndex();
  for (const need of [{ stem: 'was' }, { some: [{ stem: 'lamp' }, { facet: 'name', value: 'kabul' }] }])
    await fetch(`${endpoint}/candidates?need=${encodeURIComponent(JSON.stringify(need))}`);
  // The server counts what a statement did a while after it. Each need is asked for what says it often, and for the rest.
  await expect.poll(questionsToIndex, { timeout: 60_000 }).toBeGreaterThanOrEqual(before + 4);
});

async function questionsToIndex(): Promise<number> {
  let asked = 0;
  await inDatabase(async (client) => {
    const { rows } = await client.query<{ asked: number }>(
      "select idx_scan::integer as asked from pg_stat_user_indexes where schemaname = 'pilcrow' and indexrelname like '%words%'",
    );
    asked = rows[0]?.asked ?? 0;
  });
  return asked;
}

test('only what the site asks for is answered, and only its pages may ask', async () => {
  const ask = async (path: string, init?: RequestInit) => fetch(`${endpoint}${path}`, init);
  const need = (value: unknown) => `/candidates?need=${encodeURIComponent(JSON.stringify(value))}`;
  const deep = Array.from({ length: 1200 }).reduce<unknown>((inner) => ({ every: [inner] }), { stem: 'house' });
  const answered = await ask(need({ stem: 'house' }));
  expect(answered.status).toBe(200);
  expect(answered.headers.get('access-control-allow-origin')).toBe('https://example.org');
  const { load } = (await answered.json()) as { load: string };
  for (const [status, path, init] of [
    [200, `/records/${load}/1`],
    [404, `/records/${load}/99999`],
    [404, '/records/0123456789abcdef/1'],
    [404, `/records/${load}/1;drop schema pilcrow`],
    [404, '/'],
    [400, '/candidates'],
    [400, '/candidates?need={'],
    [400, need({ stem: 7 })],
    [400, need({ stem: 'a', run: ['b'] })],
    [400, need({ facet: 'colour', value: 'red' })],
    [400, need({ every: [null] })],
    [400, need(deep).slice(0, 15_000)],
    [414, need({ stem: 'x'.repeat(40_000) })],
    [405, need({ stem: 'house' }), { method: 'POST' }],
    [200, need({ stem: "'); drop schema pilcrow; --" })],
    [200, need({ run: ["a'b\\", '\u0000'] })],
    [200, need({ every: [] })],
    [200, need({ some: [] })],
    [200, need({ beginning: '' })],
    [200, need({ beginning: 'x'.repeat(3000) })],
  ] satisfies [number, string, RequestInit?][]) {
    expect((await ask(path, init)).status, path.slice(0, 80)).toBe(status);
  }
});

test('a site is answered from its last load until the next one is whole', async () => {
  const before = await loadOf();
  const half = new Error('cut off');
  async function* cutOff() {
    for await (const record of built.records()) {
      yield record;
      break;
    }
    throw half;
  }
  await expect(inDatabase((client) => loadRecords(client, cutOff(), undefined))).rejects.toBe(half);
  expect(await loadOf()).toBe(before);
  async function* first() {
    for await (const record of built.records()) {
      yield record;
      // While it is made, the last one answers, and no other load may begin.
      expect(await loadOf()).toBe(before);
      await expect(inDatabase((client) => loadRecords(client, built.records(), undefined))).rejects.toMatchObject({
        kind: 'load-under-way',
      });
      break;
    }
  }
  const { load, records } = await inDatabase((client) => loadRecords(client, first(), undefined));
  expect(records).toBe(1);
  expect(await loadOf()).toBe(load);
  expect((await fetch(`${endpoint}/records/${before}/1`)).status).toBe(404);
  await inDatabase((client) => loadRecords(client, built.records(), 'https://example.org'));
  expect(await loadOf()).toBe(before);
});

test('who may only read can serve, and not load', async () => {
  await inDatabase((client) => client.query("create role reader login password 'read'"));
  const asReader = database.address.replace('owner:secret', 'reader:read');
  const other = await serveRecords({ database: asReader, host: '127.0.0.1', port: 0 });
  const { port } = other.address() as AddressInfo;
  expect((await fetch(`http://127.0.0.1:${port}/candidates?need={"stem":"lamp"}`)).status).toBe(200);
  await new Promise((resolve) => other.close(resolve));
  const refused = await loadAs(asReader);
  expect(refused).toMatch(/no-database {2}The database refuses/);
  expect(await loadAs(database.address.replace('secret', 'wrong'))).toMatch(/no-database {2}The database refuses/);
});

test('a database that was loaded by another version is not asked', async () => {
  await inDatabase((client) => client.query('update pilcrow.load set format = 0'));
  await expect(serve()).rejects.toThrow(/no-database {2}The database does not hold/);
  await inDatabase((client) => client.query('drop schema pilcrow cascade'));
  await expect(serve()).rejects.toThrow(/no-database {2}The database does not hold/);
  await inDatabase((client) => loadRecords(client, built.records(), 'https://example.org'));
});

test('a database that is away is told, and search says that it did not come', async () => {
  await database.stop();
  await expect(serve()).rejects.toThrow(/no-database {2}The database does not answer/);
  expect(await loadAs(database.address)).toMatch(/no-database {2}The database does not answer/);
  const { status } = await fetch(`${endpoint}/candidates?need={"stem":"tree"}`);
  expect(status).toBe(503);
  await expect(byEndpoint.ask({ query: 'Ashby spring' })).rejects.toThrow();
});

const serve = () => serveRecords({ database: database.address, host: '127.0.0.1', port: 0 });

async function loadOf(): Promise<string> {
  const answered = await fetch(`${endpoint}/candidates?need={"stem":"house"}`);
  return ((await answered.json()) as { load: string }).load;
}

/** @returns what `npm run load` would say went wrong */
async function loadAs(address: string): Promise<string> {
  const client = new Client(address);
  try {
    await client.connect();
    await loadRecords(client, built.records(), undefined);
    return 'loaded';
  } catch (error) {
    return (troubleOf(error, address) as Error).message;
  } finally {
    await client.end();
  }
}

async function inDatabase<Result>(use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(database.address);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
