import { expect, test } from 'vitest';
import { searchIndexFiles } from '../../../src/integrations/search-index.ts';
import type { Kept } from '../../../src/kept.ts';

const TEXTS = [
  'Die Häuser der Stadt spielten alle Farben.',
  'Die Häuser standen lange.',
  'Talking of houses, the house talks.',
  ...Array.from({ length: 8 }, (_, i) => `House ${i} of the towns.`),
];

const indexOf = async (language: string, texts: readonly string[], kept?: Kept) => {
  async function* pages() {
    for (const [i, text] of texts.entries()) {
      const body = `<article data-document="d${i}"><h1>D</h1><p data-paragraph="1">${text}</p></article>`;
      yield { path: `/d${i}/`, html: `<html lang="${language}">${body}</html>` };
    }
  }
  const files = await searchIndexFiles({ pages: pages(), shards: 1, ...(kept && { kept }) });
  return [...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')]).sort();
};

test('the index of kept words is that of words read anew, in another language and with other texts too', async () => {
  const kept = new Map<string, unknown>();
  for (const [language, texts] of [
    ['en', TEXTS],
    ['de', TEXTS],
    ['de', TEXTS.with(1, 'Die Häuser standen langes.')],
    ['fr', TEXTS.toReversed()],
  ] as const) {
    expect(await indexOf(language, texts, kept)).toEqual(await indexOf(language, texts));
  }
});
