/** How well the essay's names are found, as readers type them: each target is one that the last change must not lose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { paragraphs } from '../../src/corpus/model.ts';
import type { Sources } from '../../src/search/index/sources.ts';
import { PROJECT } from '../../src/settings.ts';
import { madeName, seedQueries, withSlip } from './made-queries.ts';
import { addresses, sourcesOf } from './sources.ts';

/** A query; `@id` for all paragraphs that mention a name, addresses, or `-` for nothing. */
const QUERIES = readFileSync(join(import.meta.dirname, 'essay-queries.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [query: string, answer: string]);

let sources: Sources;
const mentioned = new Map<string, Set<string>>();
const forms = new Map<string, string>();

beforeAll(async () => {
  const corpus = await sourcesOf(join(PROJECT, 'seeds'));
  sources = corpus.sources;
  for (const { address, text, mentions } of corpus.documents.flatMap(paragraphs)) {
    for (const { name, start, end } of mentions) {
      mentioned.set(name, (mentioned.get(name) ?? new Set()).add(address));
      forms.set(text.slice(start, end), name);
    }
  }
});

test.each(QUERIES)('"%s" finds %s', async (query, answer) => {
  const wanted = answer.startsWith('@') ? [...(mentioned.get(answer.slice(1)) ?? ['no such name'])] : answer.split(' ');
  const found = await addresses(sources, query);
  expect(found.toSorted()).toEqual(answer === '-' ? [] : wanted.toSorted());
});

test('of 600 names that do not occur hardly one is found', async () => {
  seedQueries(11);
  const names = Array.from({ length: 600 }, madeName);
  const wrong: string[] = [];
  for (const name of names) if ((await addresses(sources, name)).length > 0) wrong.push(name);
  expect(wrong.length / names.length, wrong.join(', ')).toBeLessThanOrEqual(0.03);
});

test('names with one slip are found', async () => {
  seedQueries(12);
  let found = 0;
  const lost: string[] = [];
  for (const [form, name] of forms) {
    if (form.replace(/\P{L}/gu, '').length < 5) continue;
    for (let i = 0; i < 12; i += 1) {
      const typed = withSlip(form);
      const isFound = (await addresses(sources, typed)).some((address) => mentioned.get(name)?.has(address));
      if (isFound) found += 1;
      else lost.push(`${typed} for ${form}`);
    }
  }
  expect(found / (found + lost.length), lost.join(', ')).toBeGreaterThanOrEqual(0.96);
});
