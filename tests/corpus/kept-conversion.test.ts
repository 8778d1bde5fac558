import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../src/corpus/convert.ts';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { searchNamesFiles } from '../../src/data/search/search-names.ts';
import { type Kept, NOTHING_KEPT } from '../../src/kept.ts';
import { PROJECT } from '../../src/settings.ts';

const GOLDEN = join(PROJECT, 'tests/golden');

test('a conversion that takes what former ones made is, byte by byte, one that makes all anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const corpora = await readdir(GOLDEN);
  const kept = keptAsJson();
  try {
    for (const name of corpora) {
      const corpus = join(folder, name);
      await cp(join(GOLDEN, name, 'seeds'), corpus, { recursive: true });
      await expectSameNames(corpus, kept);
      for (const edit of EDITS) {
        await edit(corpus);
        await expectSame(corpus, kept);
      }
      await expectSameNames(corpus, kept);
    }
    expect(kept.found).toBeGreaterThan(100);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function expectSame(folder: string, kept: Kept): Promise<Conversion> {
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
  const [warm, cold] = [await convert(request, kept), await convert(request, NOTHING_KEPT)];
  expect(said(warm)).toEqual(said(cold));
  return warm;
}

/** And what search knows of the names: at first and at last, since making it anew takes longer than converting a small corpus. */
async function expectSameNames(folder: string, kept: Kept): Promise<void> {
  const warm = await expectSame(folder, kept);
  expect(searchNamesFiles(warm, kept)).toEqual(searchNamesFiles(warm));
}

function said({ pages, documents, names, recognised, ledgerChanges, faults }: Conversion) {
  const texts = documents.map(({ id, blocks }) => [id, blocks]);
  const ledgers = [...ledgerChanges.written].map(([file, textOf]) => [file, textOf()]);
  return JSON.parse(JSON.stringify({ pages: [...pages], texts, names, recognised, ledgers, faults }));
}

/** Results as they outlive a process. */
function keptAsJson(): Kept & { readonly found: number } {
  const results = new Map<string, string>();
  let found = 0;
  return {
    get(key) {
      const json = results.get(key);
      if (json !== undefined) found += 1;
      return json === undefined ? undefined : JSON.parse(json);
    },
    set: (key, result) => results.set(key, JSON.stringify(result)),
    get found() {
      return found;
    },
  };
}

/** What editors do, one after the other. */
const EDITS: readonly ((corpus: string) => Promise<void>)[] = [
  (corpus) => change(corpus, TEXTS, (text) => `${text}\nMira Halloway of Oslo said so, and Oslo heard.\n`),
  (corpus) => change(corpus, TEXTS, (text) => text.replace(/[,.]/, '; ')),
  (corpus) => change(corpus, /INDEX\.md$/, (text) => text.replace('# ', '# On ')),
  (corpus) => writeFile(join(corpus, 'names.yaml'), '- name: Kristiania\n  kind: place\n  aliases: [Oslo]\n'),
];

const TEXTS = /(?<!INDEX)\.(md|txt)$/;

test('what one document says of a word changes the names of another, though that one stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const kept = keptAsJson();
  const names = async (said: string) => {
    await writeFile(join(folder, 'INDEX.md'), '# T\n\n- [One](one.md)\n- [Two](two.md)\n');
    await writeFile(join(folder, 'one.md'), 'Brindle came. Then it rained.\n');
    await writeFile(join(folder, 'two.md'), said);
    await expectSame(folder, kept);
    const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
    return (await convert(request, kept)).names.map(({ id }) => id);
  };
  try {
    expect(await names('We saw the brindle, and a brindle, and brindle.\n')).not.toContain('brindle');
    expect(await names('We saw Brindle there, and Brindle again, with Brindle.\n')).toContain('brindle');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('another language, and a word that looks like a name, change what was kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const kept = keptAsJson();
  try {
    await writeLetters(folder, 4);
    const english = await expectSame(folder, kept);
    await edit(folder, 'letter-2.md', (text) => `${text}\nA wilhelmine with a thrain, an osla.\n`);
    const [[, before], [, after]] = [english, await expectSame(folder, kept)].map(
      (one) => searchNamesFiles(one)[0] ?? ['', ''],
    ) as [[string, string], [string, string]];
    expect(after).not.toBe(before);
    await edit(folder, 'letter-1.txt', (text) => `${text}\nDann kam Ihr Projekt, und Ihr Projekt war gut.\n`);
    const inEnglish = await expectSame(folder, kept);
    await edit(folder, 'INDEX.md', (text) => `---\nlanguage: de\n---\n${text}`);
    expect((await expectSame(folder, kept)).names).not.toEqual(inEnglish.names);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('an alias that stands in 300 documents changes each of them, as if nothing had been kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const kept = keptAsJson();
  try {
    await writeLetters(folder, 300);
    const before = await expectSame(folder, kept);
    await writeFile(
      join(folder, 'names.yaml'),
      '- name: Wilhelmina Thrane\n  kind: person\n  aliases: [the harbour clerk]\n',
    );
    const after = await expectSame(folder, kept);
    const changed = [...after.pages].filter(([path, text]) => before.pages.get(path) !== text);
    expect(changed.filter(([path]) => path.startsWith('documents/'))).toHaveLength(300);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('whatever editors do to a corpus, one thing after the other, nothing is taken that is no more so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat()), { minLength: 3, maxLength: 6 }),
      async (steps) => {
        const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
        const kept = keptAsJson();
        try {
          await writeLetters(folder, 6);
          await expectSameNames(folder, kept);
          for (const [step, seed] of steps) {
            const files = (await readdir(folder)).filter((file) => TEXTS.test(file)).sort();
            await step(folder, files[seed % files.length] ?? '', seed);
            await expectSame(folder, kept);
          }
          await expectSameNames(folder, kept);
        } finally {
          await rm(folder, { recursive: true });
        }
      },
    ),
    { numRuns: 12, seed: 18 },
  );
});

/** What happens to one document of a corpus; each leaves a corpus that another can happen to. */
const STEPS: readonly ((folder: string, file: string, seed: number) => Promise<void>)[] = [
  async (folder, file) => edit(folder, file, (text) => text.replace(/(\w) /, '$1, ')),
  async (folder, file, seed) =>
    edit(folder, file, (text) => `${text}\nAnd Oslo, said ${seed % 2 ? 'Thrane' : 'she'}, is far.\n`),
  async (folder, file) => edit(folder, file, (text) => text.split('\n\n').reverse().join('\n\n')),
  async (folder, _file, seed) =>
    writeFile(
      join(folder, 'names.yaml'),
      `- name: Wilhelmina Thrane\n  kind: person\n  aliases: [${seed % 2 ? 'Thrane' : 'the harbour clerk'}]\n`,
    ),
  // Removed: from the index, and from the folder.
  async (folder, file) => {
    const index = await readFile(join(folder, 'INDEX.md'), 'utf8');
    if (index.split('\n- ').length < 4) return;
    await edit(folder, 'INDEX.md', () => index.replace(new RegExp(`- \\[.*\\]\\(${file}\\)\n`), ''));
    await rm(join(folder, file));
  },
  // Renamed, as a file and by its title.
  async (folder, file, seed) => {
    const name = `${seed}-${file}`.slice(-24);
    if (name === file) return;
    await rename(join(folder, file), join(folder, name));
    await edit(folder, 'INDEX.md', (text) => text.replace(`(${file})`, `(${name})`));
  },
  async (folder, file) =>
    edit(folder, 'INDEX.md', (text) => text.replace(new RegExp(`- \\[(.*)\\]\\(${file}\\)`), `- [On $1](${file})`)),
  // Moved to the end of the index.
  async (folder, file) =>
    edit(folder, 'INDEX.md', (text) => text.replace(new RegExp(`(- \\[.*\\]\\(${file}\\)\n)([\\s\\S]*)`), '$2$1')),
  async (folder, _file, seed) =>
    edit(folder, 'INDEX.md', (text) =>
      text.replace(/^---[\s\S]*?---\n|^/, `---\nlanguage: ${['de', 'en', 'nl'][seed % 3]}\n---\n`),
    ),
];

/** A corpus of short letters, half of them Markdown, which name the same people and lead to each other. */
async function writeLetters(folder: string, count: number): Promise<void> {
  const files = Array.from({ length: count }, (_, i) => `letter-${i + 1}.${i % 2 ? 'md' : 'txt'}`);
  await writeFile(
    join(folder, 'INDEX.md'),
    `# Letters\n\n${files.map((file, i) => `- [Letter ${i + 1}](${file})\n`).join('')}`,
  );
  for (const [i, file] of files.entries()) {
    const link = file.endsWith('.md') ? `, as [before](${files[i - 1]})` : '';
    const heading = file.endsWith('.md') ? `# Letter ${i + 1}\n\n` : '';
    const text = `${heading}In Oslo Wilhelmina Thrane met the harbour clerk${link}.\n\nNumber ${i} of the boats of Bergen came home ${i % 7} days late, and the clerk was at the door of his house with a lamp in his hand, but it was not yet dark and he had to wait.\n`;
    await writeFile(join(folder, file), text);
  }
}

async function edit(folder: string, file: string, how: (text: string) => string): Promise<void> {
  await writeFile(join(folder, file), how(await readFile(join(folder, file), 'utf8')));
}

async function change(corpus: string, which: RegExp, edit: (text: string) => string): Promise<void> {
  const files = await readdir(corpus, { recursive: true });
  const [file] = files.filter((name) => which.test(name)).sort();
  if (file !== undefined) await writeFile(join(corpus, file), edit(await readFile(join(corpus, file), 'utf8')));
}
