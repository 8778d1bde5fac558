/** What a paragraph literally says stands among the first answers of a page, which does not read all documents. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraphs } from '../../src/corpus/model.ts';
import { ANSWERS_A_PAGE } from '../../src/search/answers-a-page.ts';
import { type BuiltIndex, builtIndex } from './built-index.ts';

const DOCUMENTS = 70;

/** Every document has each of these words, so that only their order tells one from the other. */
const WORDS = (
  'the a of and to harbour harbours human right rights open source sources e-mail prewar pre-war Ashby’s Ashby St. Saint ' +
  'struggle struggles power talking talked naïve Łódź river 2,996 wasn’t L’Hôtel policy policies council'
).split(' ');

let seeds: string;
let built: BuiltIndex;
let all: readonly { readonly key: string; readonly text: string }[];

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-law-'));
  const files = Array.from({ length: DOCUMENTS }, (_, i) => `text-${i}.txt`);
  await writeFile(join(seeds, 'INDEX.md'), `# A corpus\n\n${files.map((file) => `- [${file}](${file})`).join('\n')}\n`);
  const orders = fc.sample(fc.shuffledSubarray(WORDS, { minLength: WORDS.length }), { numRuns: DOCUMENTS, seed: 5 });
  for (const [i, file] of files.entries()) await writeFile(join(seeds, file), `Here ${orders[i]?.join(' ')} end.`);
  built = await builtIndex(seeds);
  all = built.documents.flatMap((document) =>
    paragraphs(document).map(({ address, text }) => ({ key: `${document.id}#${address}`, text })),
  );
});

afterAll(async () => {
  for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
});

const asked = fc.record({
  document: fc.nat(DOCUMENTS - 1),
  start: fc.nat(WORDS.length),
  length: fc.integer({ min: 1, max: 4 }),
  change: fc.constantFrom(
    (run: string) => run,
    (run: string) => `"${run}"`,
    (run: string) => run.toLowerCase(),
    (run: string) => run.normalize('NFD').replace(/(?<=\p{sc=Latin})\p{M}/gu, ''),
    (run: string) => run.replace(/[’,-]/g, ''),
    (run: string) => run.replace(/[-’]/g, ' '),
  ),
});

test('any run of words is said by the first answers of a page, the paragraph that it was taken from among them', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ document, start, length, change }) => {
      const { key, text } = all[document] as (typeof all)[number];
      const words = text.split(' ');
      const query = change(words.slice(start % words.length, (start % words.length) + length).join(' '));
      const saying = new Set(all.filter((one) => letters(one.text).includes(letters(query))).map((one) => one.key));
      const { results } = await built.site.ask({ query });
      const keys = results.map((result) => `${result.document}#${result.address}`);
      // The index does not tell what has the ending of a possessive from what has none.
      const alike = all.filter((one) => letters(withoutEndings(one.text)).includes(letters(withoutEndings(query))));
      const isShown = Math.max(saying.size, alike.length) <= ANSWERS_A_PAGE;
      if (isShown && letters(text).includes(letters(query))) expect(keys, query).toContain(key);
      const wanted = Math.min(saying.size, ANSWERS_A_PAGE);
      expect(
        keys.slice(0, wanted).filter((one) => !saying.has(one) && !joined(one).includes(run(withoutEndings(query)))),
        query,
      ).toEqual([]);
    }),
    { numRuns: 600, seed: 11 },
  );
});

test('a word in another form is said by the first answers too, after those that have it as it was typed', async () => {
  const forms = fc.constantFrom(
    ['human right', /human rights?\b/],
    ['open sources', /open sources?\b/],
    ['harbours', /harbours?\b/],
    ['struggling power', /struggles? power\b/],
    ['talked policies', /talk(?:ed|ing) polic(?:y|ies)\b/],
  );
  await fc.assert(
    fc.asyncProperty(forms, async ([query, form]) => {
      const exact = all.filter((one) => ` ${one.text} `.includes(` ${query as string} `)).map((one) => one.key);
      const saying = all.filter(({ text }) => (form as RegExp).test(text)).map((one) => one.key);
      const { results } = await built.site.ask({ query: query as string });
      const keys = results.map((result) => `${result.document}#${result.address}`);
      expect(keys.slice(0, Math.min(exact.length, ANSWERS_A_PAGE)).filter((key) => !exact.includes(key))).toEqual([]);
      expect(keys.slice(0, Math.min(saying.length, ANSWERS_A_PAGE)).filter((key) => !saying.includes(key))).toEqual([]);
    }),
    { numRuns: 20, seed: 3 },
  );
});

test('what no document says is said to be unread where others may say it, and more is read when more is asked', async () => {
  const first = await built.site.ask({ query: 'council council harbour' });
  expect(first.results.length + (first.unread ?? 0)).toBeGreaterThan(ANSWERS_A_PAGE);
  const none = await built.site.ask({ query: '"open human river council"' });
  expect(none).toMatchObject({ results: [] });
  expect(none).not.toHaveProperty('unread');
  const some = await built.site.ask({ query: 'human power' });
  const more = await built.site.ask({ query: 'human power', enough: 3 * ANSWERS_A_PAGE });
  expect(more.total).toBeGreaterThan(some.total);
});

function withoutEndings(text: string): string {
  return text.replaceAll('’s', '');
}

/** Folded, words apart. */
function letters(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/\s+/g, ' ');
}

function run(query: string): string {
  return fold(query).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letters of a paragraph, once without the endings of possessives. */
function joined(key: string): string {
  const text = all.find((one) => one.key === key)?.text ?? '';
  return `${run(text)} ${run(withoutEndings(text))}`;
}

function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll('ł', 'l').replaceAll('saint', 'st').replace(/\p{M}/gu, '');
}
