import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltIndex, builtIndex } from './built-index.ts';

/** Texts that stand for a kind of text, and what is right there. */
export type KindOfText = {
  /** The paragraphs of each text. */
  readonly texts: readonly (readonly string[])[];
  /** Of each text, where they are not all English. */
  readonly languages?: readonly string[];
  /** What is asked, and the paragraphs that come first, in any order: `1.2` is the second of the first text. */
  readonly right: readonly (readonly [query: string, paragraphs: string])[];
  /** What must not be among the answers. */
  readonly not?: readonly (readonly [query: string, paragraph: string])[];
};

/** Asks texts of each kind through the built index. */
export function askTexts(kinds: Readonly<Record<string, KindOfText>>): void {
  describe.each(Object.entries(kinds))('%s', (_, { texts, languages = [], right, not = [] }) => {
    let seeds: string;
    let built: BuiltIndex;

    beforeAll(async () => {
      seeds = await mkdtemp(join(tmpdir(), 'pilcrow-texts-'));
      const items = texts.map(
        (_text, i) => `- [Text ${i + 1}](text-${i + 1}.txt)\n  - language: ${languages[i] ?? 'en'}`,
      );
      await writeFile(join(seeds, 'INDEX.md'), `# Texts\n\n${items.join('\n')}\n`);
      for (const [i, text] of texts.entries()) await writeFile(join(seeds, `text-${i + 1}.txt`), text.join('\n\n'));
      built = await builtIndex(seeds);
    });

    afterAll(async () => {
      for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
    });

    async function found(query: string): Promise<string[]> {
      const { results } = await built.site.ask({ query, enough: Number.POSITIVE_INFINITY });
      return results.map(({ document, number }) => `${document.replace('text-', '')}.${number}`);
    }

    test.each(right)('%s → %s', async (query, paragraphs) => {
      const wanted = paragraphs.split(' ');
      expect((await found(query)).slice(0, wanted.length).toSorted()).toEqual(wanted);
    });

    if (not.length > 0) {
      test.each(not)('%s is not %s', async (query, paragraph) => expect(await found(query)).not.toContain(paragraph));
    }
  });
}
