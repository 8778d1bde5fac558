/** A single word finds the paragraphs of every name that has it, even where it is a word of the language too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasonsText } from '../../src/frame/words.ts';
import { ask } from '../../src/search/ask.ts';
import type { Sources } from '../../src/search/index/sources.ts';
import { sourcesOf } from './sources.ts';

const TEXT = `Lopez came to the river with her brother in the spring.

The RSC met in London, and a lecture on chemistry was given elsewhere.

The RSC was old.

Sund left the camp before dawn, and nobody saw him.

Brandt and his army crossed the river.`;

const NAMES = `
- { name: Maria Lopez, kind: person, aliases: [Lopez] }
- { name: Royal Society of Chemistry, kind: organisation, aliases: [RSC] }
- { name: Erik Sund, kind: person, aliases: [Sund], roles: [the explorer, minister of mines] }
- { name: Karl Brandt, kind: person, aliases: [Brandt] }
`;

let seeds: string;
let sources: Sources;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-parts-'));
  await writeFile(join(seeds, 'INDEX.md'), '# A corpus\n\n- [A text](a.md)\n');
  await writeFile(join(seeds, 'a.md'), TEXT);
  await writeFile(join(seeds, 'names.yaml'), NAMES);
  ({ sources } = await sourcesOf(seeds));
});

afterAll(() => rm(seeds, { recursive: true, force: true }));

test.each([
  ['Maria', ['p1: part of Maria Lopez']],
  ['maria', ['p1: part of Maria Lopez']],
  ['royal', ['p2: part of Royal Society of Chemistry', 'p3: part of Royal Society of Chemistry']],
  ['chemistry', ['p2: ', 'p3: part of Royal Society of Chemistry']],
  ['explorer', ['p4: part of “the explorer”, Erik Sund']],
  ['karl', ['p5: part of Karl Brandt']],
  // Neither a word that only joins, nor one of a longer role, nor what is spelled otherwise.
  ['minister', []],
  ['Mario', []],
  ['royals', []],
  // Beside others it is a word.
  ['royal wedding', []],
  ['Royal London', []],
  ['Maria Brandt', []],
  ['“royal”', []],
])('%s finds %o', async (query, right) => {
  const { results } = await ask(sources, { query, enough: Number.POSITIVE_INFINITY });
  expect(results.map(({ address, reasons = [] }) => `${address}: ${reasonsText(reasons)}`)).toEqual(right);
});

test('a word that only joins means no name', async () => {
  const { names } = await ask(sources, { query: 'of' });
  expect(names).toEqual([]);
});
