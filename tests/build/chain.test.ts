import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileLine, hostileText } from '../corpus/hostile.ts';
import { allText, folded, readPage } from '../corpus/read-page.ts';
import { writeFiles } from '../files.ts';
import { type Checkout, checkOut, type Ended } from './checkout.ts';

/** One seed for ever: a build of three hundred documents is too slow to try at random. */
const SEED = 20221005;

const documents = fc.sample(
  hostileText.filter((text) => folded(text) !== ''),
  { numRuns: 300, seed: SEED },
);
const titles = fc.sample(hostileLine, { numRuns: documents.length, seed: SEED });

const LETTERS = 500_000;
const filled = (part: string) => part.repeat(LETTERS / part.length);

const BIG: Readonly<Record<string, string>> = {
  'prose.txt': filled('The river rose in the night & the {ferry} stayed at <home>. Mr. Ash asked *why*. '),
  'word.txt': filled('x'),
  'stops.txt': filled('. '),
  'lines.txt': 'a short line\n'.repeat(50_000),
  'stars.txt': filled('*'),
  'brackets.txt': filled('['),
  'less.txt': filled('<'),
  'mails.txt': filled('a@'),
  'dashes.txt': filled('-.'),
  'quotations.md': `${'> '.repeat(5000)}deep`,
  'lists.md': Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- deep\n`).join(''),
};

let folder = '';
let checkout: Checkout;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  checkout = await checkOut(join(folder, 'checkout'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('three hundred hostile texts with hostile titles, built', () => {
  let ended: Ended;
  beforeAll(async () => {
    const files = Object.fromEntries(documents.map((text, i) => [`${i}.txt`, text]));
    const items = titles.map((title, i) => `- [${escaped(title)}](${i}.txt)\n  - address: d-${i}\n  - layout: prose\n`);
    ended = await build('hostile', { ...files, 'INDEX.md': `# T\n\n${items.join('')}` });
  });

  test('the build succeeds', () => expect(ended).toMatchObject({ code: 0 }));

  test('every page and its data say what the text says', async () => {
    for (const [i, text] of documents.entries()) await expectText('hostile', `d-${i}`, text);
  });

  test('every title is what INDEX.md says', async () => {
    const listed = JSON.parse(await readFile(join(folder, 'hostile.site/corpus.json'), 'utf8')).documents;
    expect(listed.map(({ title }: { title: string }) => title)).toEqual(titles);
  });
});

test('big texts are built, and nothing of them is lost', async () => {
  const items = Object.keys(BIG).map(
    (file) => `- [${file}](${file})\n  - address: ${stem(file)}\n${file.endsWith('.txt') ? '  - layout: prose\n' : ''}`,
  );
  expect(await build('big', { ...BIG, 'INDEX.md': `# T\n\n${items.join('')}` })).toMatchObject({ code: 0 });
  for (const [file, text] of Object.entries(BIG)) {
    if (file.endsWith('.txt')) await expectText('big', stem(file), text);
    else expect(await pageOf('big', stem(file))).toContain('deep');
  }
});

async function build(name: string, files: Readonly<Record<string, string>>): Promise<Ended> {
  await writeFiles(join(folder, name), files);
  return checkout.runBuild({ SEEDS: join(folder, name), OUT: join(folder, `${name}.site`) });
}

async function expectText(site: string, id: string, text: string): Promise<void> {
  const html = await pageOf(site, id);
  const data = JSON.parse(await readFile(join(folder, `${site}.site`, `${id}.json`), 'utf8'));
  expect(allText(html) === folded(text), `the page of ${id} says what its text says`).toBe(true);
  const texts = data.paragraphs.map((paragraph: { text: string }) => paragraph.text);
  expect(readPage(html).every((shown, i) => shown.text === texts[i] && shown.id === `p${i + 1}`)).toBe(true);
  expect(folded(texts.join(' ')) === folded(text), `the data of ${id} say what its text says`).toBe(true);
}

function pageOf(site: string, id: string): Promise<string> {
  return readFile(join(folder, `${site}.site`, id, 'index.html'), 'utf8');
}

function stem(file: string): string {
  return file.replace(/\..*/, '');
}

/** Any line as the text of a link: each mark of Markdown escaped. */
function escaped(title: string): string {
  return title.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
