/** The files for other engines are as their documentation asks for them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSite } from '../../src/engines/export-site.ts';
import { writeFiles } from '../files.ts';

const PARAGRAPHS = [
  { document: 'letter', id: 'p1', number: '1', url: '/a/letter/#p1', text: 'To Ada\u2028"Lorne"', names: [] },
  {
    document: 'letter',
    id: 'p1a',
    number: '1a',
    url: '/a/letter/#p1a',
    text: 'The TMS met the TMS in Kabul.',
    names: [
      { id: 'meridian-society', kind: 'organisation', text: 'TMS', start: 4, end: 7 },
      { id: 'meridian-society', kind: 'organisation', text: 'TMS', start: 16, end: 19 },
      { id: 'kabul', kind: 'place', text: 'Kabul', start: 23, end: 28 },
    ],
  },
];

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'pilcrow-export-'));
  await writeFiles(site, {
    'index.html': '<!doctype html><link rel="canonical" href="https://example.org/a/">',
    'corpus.json': JSON.stringify({
      documents: [{ id: 'letter', title: 'A letter', date: '1904-10', language: 'en' }],
    }),
    'corpus.ndjson': PARAGRAPHS.map((one) => `${JSON.stringify({ format: 1, ...one })}\n`).join(''),
    'names/meridian-society.json': JSON.stringify({ name: 'The Meridian Society', aliases: ['TMS', 'Society'] }),
  });
});

afterAll(() => rm(site, { recursive: true, force: true }));

const linesOf = async (file: string) =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const contentOf = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

test('OpenSearch is given actions and documents in turn, with the fields of its mapping and no others', async () => {
  const out = join(site, 'opensearch');
  expect(await exportSite(site, 'opensearch', out)).toBe(2);
  const { mappings } = await contentOf(join(out, 'index.json'));
  const lines = await linesOf(join(out, 'bulk.ndjson'));
  expect(lines.filter((_, at) => at % 2 === 0)).toEqual([
    { index: { _id: 'letter#p1' } },
    { index: { _id: 'letter#p1a' } },
  ]);
  for (const document of lines.filter((_, at) => at % 2 === 1)) {
    // `dynamic: strict` refuses a document with another field.
    for (const field of Object.keys(document)) expect(Object.keys(mappings.properties)).toContain(field);
  }
  // A bulk request has to end with the end of a line.
  expect(await readFile(join(out, 'bulk.ndjson'), 'utf8')).toMatch(/\}\n$/);
});

test('Typesense is given a collection and documents that fit it', async () => {
  const out = join(site, 'typesense');
  await exportSite(site, 'typesense', out);
  const { fields, default_sorting_field: sorting } = await contentOf(join(out, 'collection.json'));
  const is: Record<string, (value: unknown) => boolean> = {
    string: (value) => typeof value === 'string',
    int32: Number.isInteger,
    'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  };
  const documents = await linesOf(join(out, 'documents.jsonl'));
  expect(documents).toHaveLength(2);
  for (const document of documents) {
    expect(document.id).toBeTypeOf('string');
    for (const { name, type, optional } of fields) {
      expect((optional && document[name] === undefined) || is[type]?.(document[name]), name).toBe(true);
    }
  }
  expect(fields.find(({ name }: { name: string }) => name === sorting)).toMatchObject({ type: 'int32' });
  expect(documents[1]).toEqual({
    id: 'letter#p1a',
    position: 1,
    document: 'letter',
    title: 'A letter',
    date: '1904-10',
    language: 'en',
    number: '1a',
    url: 'https://example.org/a/letter/#p1a',
    text: 'The TMS met the TMS in Kabul.',
    names: ['meridian-society', 'kabul'],
    called: ['TMS', 'Kabul', 'The Meridian Society', 'Society'],
  });
});

test('without a built site nothing is written', async () => {
  await expect(exportSite(join(site, 'none'), 'typesense', join(site, 'x'))).rejects.toThrow(
    /There is no built site in/,
  );
});
