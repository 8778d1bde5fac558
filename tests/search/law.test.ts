/** What a paragraph literally says is found, and ranked before what does not say it, whatever names are known. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraphs } from '../../src/corpus/model.ts';
import { type BuiltIndex, builtIndex } from './built-index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'house.txt': `Mr. Ashby had taken the house, and his sister Georgiana Ashby came with him to Miss. in the spring.

“I am astonished,” said Miss Ashby, “that Mrs. Calloway should have left so small a collection of books.”

Colonel Warwick came with Warwick Harlan; Lady Honoria Vane was proud, and Lady Honoria’s daughter wasn’t.

The U.S. told us that President Marlow’s e-mail about data.harbor.gov was wrong; its Ph.D. was not.`,
  'journey.txt': `Jordan Whitlock saw Jordan from the hill, and the river Jordan too; Ft. Sumter and Mt. Kenya were far away.

On Sept. 3, 1939, 2,996 people left Łódź for Smørrebrød, a naïve cœur, and München’s Straße at Hawaiʻi’s door.

Sen. Marcus Webb met Gen. Ada Lorne’s brother-in-law at l’Hôtel d’Artois; Saint-Denis lay in the pre-war South.

Pakistan and Pakstan are one word and its slip. Kabul, Kabool and the Kabulis were written by the open source agile team.`,
  'letters.txt': `毛泽东在北京寻找无双，物联网还没有出现。鲁迅先生住在虹口。

Тарас Шевченко народився в селі Моринці, а ёлка стояла. Ο Νίκος Καζαντζάκης γεννήθηκε στο Ηράκλειο.

김대중 대통령은 서울에서 평양으로 갔고, 부산은 멀었다. القاهرة ١٩٢٧ پاکستان كتاب.

It is what it is, and that is not all that there was to be of it: the others of the house were there too.`,
};

let seeds: string;
let built: BuiltIndex;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-law-'));
  const items = Object.keys(TEXTS).map((file) => `- [${file.slice(0, -4)}](${file})`);
  await writeFile(join(seeds, 'INDEX.md'), `# A corpus\n\n${items.join('\n')}\n`);
  for (const [file, text] of Object.entries(TEXTS)) await writeFile(join(seeds, file), text);
  built = await builtIndex(seeds);
});

afterAll(async () => {
  for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
});

/** Changes of how a run of words is written that leave what it says. */
const CHANGES: readonly ((run: string) => string)[] = [
  (run) => run,
  (run) => run.toLowerCase(),
  (run) => run.replace(/\p{Ll}+/u, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  (run) => run.normalize('NFD').replace(/(?<=\p{sc=Latin})\p{M}/gu, ''),
  (run) => run.replace(/[“”,;:?!()]/g, ' '),
  (run) => run.replace(/[’ʻ]/g, "'"),
  (run) => run.replace(/[’'ʻ-]/g, ''),
  (run) => run.replace(/[-.’']/g, ' '),
  (run) => `${run}.`,
];

test('any run of words of a paragraph finds it, before all that do not say it', async () => {
  const all = built.documents.flatMap((document) =>
    paragraphs(document).map(({ address, text }) => ({ key: `${document.id}#${address}`, text })),
  );
  const asked = fc.record({
    paragraph: fc.constantFrom(...all),
    start: fc.nat(),
    length: fc.integer({ min: 1, max: 4 }),
    change: fc.constantFrom(...CHANGES),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ paragraph: { key, text }, start, length, change }) => {
      const words = text.split(/\s+/);
      const at = start % words.length;
      const run = words.slice(at, at + length).join(' ');
      const { results } = await built.site.ask({ query: change(run), enough: Number.POSITIVE_INFINITY });
      const keys = results.map(({ document, address }) => `${document}#${address}`);
      expect(keys, change(run)).toContain(key);
      const saying = new Set(all.filter((one) => one.text.includes(run)).map((one) => one.key));
      const firstOther = keys.findIndex((one) => !saying.has(one) && !says(all, one, change(run)));
      if (firstOther >= 0) expect(firstOther, `${change(run)}: ${keys}`).toBeGreaterThan(keys.indexOf(key));
    }),
    { numRuns: 1500, seed: 7 },
  );
});

/** Whether a paragraph says the same in another way of writing; told by letters alone. */
function says(all: readonly { key: string; text: string }[], key: string, query: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters(all.find((one) => one.key === key)?.text ?? '').includes(letters(query));
}
