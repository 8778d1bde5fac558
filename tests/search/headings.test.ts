/** The words of a heading are words of the first paragraph after it; asked through the built index, small and large. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltIndex, builtIndex } from './built-index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'animals.md': `Lead about burrows.

## The wombat question

Body of the matter.

Another paragraph says wombat.

## Numbats, etc.

### Of Ants and Termites

They eat at night.`,
  'plain.txt': `It begins here with a gentle word.

CHAPTER I. THE QUOKKA

Small it was, and it smiled.

CHAPTER II. THE BILBY

Its ears were long, and a quokka ran past.`,
};

describe.each([0, 12])('with %i further documents', (others) => {
  let seeds: string;
  let built: BuiltIndex;

  beforeAll(async () => {
    seeds = await mkdtemp(join(tmpdir(), 'pilcrow-headings-'));
    const further = Array.from({ length: others }, (_, i) => [`other-${i}.txt`, `Nothing of it is said in text ${i}.`]);
    const files = [...Object.entries(TEXTS), ...further] as [string, string][];
    const items = files.map(([file]) => `- [${file.replace(/\..*/, '')}](${file})`);
    await writeFile(join(seeds, 'INDEX.md'), `# A corpus\n\n${items.join('\n')}\n`);
    for (const [file, text] of files) await writeFile(join(seeds, file), text);
    built = await builtIndex(seeds);
  });

  afterAll(async () => {
    for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['wombat', 'animals#p3 animals#p2'],
    ['wombat question', 'animals#p2'],
    ['WOMBAT questions', 'animals#p2'],
    ['“the wombat question”', 'animals#p2'],
    ['question matter', 'animals#p2'],
    ['numbat', 'animals#p4'],
    ['termites night', 'animals#p4'],
    ['ants and termites', 'animals#p4'],
    ['quokka', 'plain#p3 plain#p2'],
    ['the bilby', 'plain#p3'],
    ['burrows question', ''],
  ])('%s finds %s', async (query, right) => {
    const { results } = await built.site.ask({ query, enough: Number.POSITIVE_INFINITY });
    const whole = results.filter(({ way }) => way !== 'spread');
    expect(whole.map(({ document, address }) => `${document}#${address}`).join(' ')).toBe(right);
  });

  test('what is found by its heading says so, and marks nothing that its text does not have', async () => {
    const { results } = await built.site.ask({ query: 'wombat question' });
    expect(results).toMatchObject([
      {
        reasons: [{ why: 'heading', heading: 'The wombat question' }],
        matches: [],
        excerpt: [{ text: 'Body of the matter.', isMatch: false }],
      },
    ]);
    const [both] = (await built.site.ask({ query: 'matter question' })).results;
    expect(both).toMatchObject({
      reasons: [{ why: 'heading', heading: 'The wombat question' }],
      matches: ['matter'],
    });
  });
});
