import { hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSame, readInputs, withLedgers } from '../../../src/build/kept/inputs.ts';
import { readSettings } from '../../../src/settings.ts';
import { hashes, writeFiles } from '../../files.ts';
import { publish } from '../../publish.ts';
import { type Checkout, checkOut } from '../checkout.ts';
import { damage } from './damage.ts';

const SAME = /^Nothing has changed/m;

const CORPUS = {
  'INDEX.md': '# T\n\n- [One](one.md)\n- [Two](two.txt)\n- [Three](three.txt)\n',
  'one.md': 'Mira Halloway left Oslo, and [went on](two.txt) to Bergen.\n\nShe came [back](none.md) in May.\n',
  'two.txt': 'Oslo was cold, said Mira Halloway.\n\nNobody else spoke.\n',
  'three.txt': 'Bergen is by the sea.\n\nThe boats of Bergen are red.\n',
  'names.yaml': '- name: Oslo\n  kind: place\n',
};

const ADDED = `---
export const getStaticPaths = () => [{ params: { page: 'one' }, cacheKey: 'one' }];
---

<p>One</p>
`;

let folder = '';
let checkout: Checkout;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  checkout = await checkOut(at('checkout'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const build = (seeds: string, out: string, ...flags: string[]) =>
  checkout.runBuild({ SEEDS: at(seeds), OUT: at(out), LEDGER: 'write' }, ...flags);

describe('a site that was built', () => {
  let said = '';
  let whole: Record<string, string> = {};
  beforeAll(async () => {
    await writeFiles(at('seeds'), CORPUS);
    // As a page of a section: only one with a key is taken from the last site, and the sitemap does not know it from the corpus.
    await writeFiles(checkout.project, { 'src/pages/added/[page].astro': ADDED });
    await publish(at('seeds'));
    ({ said } = await build('seeds', 'site', '--fresh', '--report', at('fresh.jsonl')));
    whole = await hashes(at('site'));
  });

  test('stays as it is while nothing changes: the same is said and reported, and no file is written', async () => {
    const before = (await stat(at('site/index.html'))).ino;
    const again = await build('seeds', 'site', '--report', at('again.jsonl'));
    expect(again).toMatchObject({ code: 0, said: expect.stringMatching(SAME) });
    expect(withoutTime(again.said.replace(/^Nothing.*\n/m, ''))).toBe(withoutTime(said));
    expect(await readFile(at('again.jsonl'), 'utf8')).toBe(await readFile(at('fresh.jsonl'), 'utf8'));
    expect((await stat(at('site/index.html'))).ino).toBe(before);
  });

  test('is built again where it and what was kept of it are damaged, though sizes and dates stay', async () => {
    await Promise.all([at('site/one/index.html'), ...(await kept())].map(damage));
    const ended = await build('seeds', 'site');
    expect(ended.said).not.toMatch(SAME);
    expect(await hashes(at('site'))).toEqual(whole);
  });

  test('is, whatever an editor does, byte by byte what a fresh build makes of the same, before and after its addresses are kept', async () => {
    for (const edit of fc.sample(fc.constantFrom(...EDITS), { numRuns: 2, seed: 18 })) await edit();
    await cp(at('seeds'), at('copy'), { recursive: true });
    await build('seeds', 'site');
    await build('copy', 'cold', '--fresh');
    expect(await hashes(at('site'))).toEqual(await hashes(at('cold')));
    expect((await build('seeds', 'site')).said).toMatch(SAME);
  });

  test('is built again when warnings are errors, after a build that was interrupted, and when it is to live elsewhere', async () => {
    const environment = { SEEDS: at('seeds'), OUT: at('site'), LEDGER: 'write' };
    expect((await checkout.runBuild({ ...environment, STRICT: '1' })).code).toBe(1);
    await writeFile(at('seeds/two.txt'), 'Something else.\n');
    const { process: child, ended } = checkout.startBuild(environment);
    setTimeout(() => child.kill('SIGKILL'), 1500);
    await ended;
    const { said } = await checkout.runBuild({ ...environment, SITE: 'https://example.org' });
    expect(said).not.toMatch(SAME);
    expect(await readFile(at('site/robots.txt'), 'utf8')).toContain('https://example.org/');
    expect(await readFile(at('site/two.txt'), 'utf8')).toBe('Something else.\n');
  });

  test('whose addresses nobody published does not stand for one that publishes them', async () => {
    await rm(at('seeds/ledger'), { recursive: true });
    expect((await build('seeds', 'site')).said).not.toMatch(SAME);
    expect(await readdir(at('seeds/ledger'))).not.toEqual([]);
  });

  test('is built without what was kept where that cannot be used', async () => {
    const folder = join(checkout.cache, 'builds');
    await rename(folder, at('builds'));
    await writeFile(folder, 'in the way');
    const ended = await build('seeds', 'site');
    await rm(folder);
    await rename(at('builds'), folder);
    expect(ended.code).toBe(0);
    expect(ended.said.match(/cache-unusable/g)).toHaveLength(1);
  });

  test('is built, and told once, where each part of what was kept cannot be used', async () => {
    for (const one of await readdir(join(checkout.cache, 'builds'))) {
      const folder = join(checkout.cache, 'builds', one);
      await rm(folder, { recursive: true });
      await writeFiles(folder, { 'build.json/in': 'the way', 'results.sqlite/in': 'the way', pages: 'in the way' });
    }
    const ended = await build('seeds', 'site');
    await rm(join(checkout.cache, 'builds'), { recursive: true });
    expect(ended.code).toBe(0);
    expect(ended.said.match(/cache-unusable/g)).toHaveLength(1);
  });
});

const change = async (file: string, edit: (text: string) => string) =>
  writeFile(at(`seeds/${file}`), edit(await readFile(at(`seeds/${file}`), 'utf8')));

/** Each leaves a corpus that can be edited once more. */
const EDITS: readonly (() => Promise<void>)[] = [
  () => change('one.md', (text) => text.replace(',', ' ,')),
  () => change('names.yaml', (text) => `${text}- name: Bergen ${text.length}\n  kind: place\n  aliases: [Bergen]\n`),
  () => change('INDEX.md', (text) => text.replace(/(- \[.*\n)([\s\S]*)/, '$2$1')),
  () => change('INDEX.md', (text) => text.replace(/\[T/, '[A t')),
  () => change('INDEX.md', (text) => text.replace('- [Three](three.txt)\n', '')),
  () => change('two.txt', (text) => text.split('\n\n').reverse().join('\n\n')),
];

describe('what a site is made of', () => {
  test('is read by content: code, public files, what is installed, and the corpus with its ledger', async () => {
    const project = at('project');
    const settings = readSettings([], { SEEDS: at('of-inputs'), OUT: at('of-inputs/dist') });
    await writeFiles(at('of-inputs'), { ...CORPUS, 'dist/index.html': 'x' });
    await writeFiles(project, { 'src/a.ts': '1', 'src/content/a.mdx': '1', 'public/x.svg': '1', 'package.json': '{}' });
    const read = () => {
      const inputs = readInputs(settings, project);
      if (!inputs) throw new Error('Nothing is known.');
      return inputs;
    };
    let before = read();
    const expectChange = async (path: string, isInput: boolean) => {
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, `${Math.random()}`);
      expect(isSame(read(), before)).toBe(!isInput);
      before = read();
    };
    await expectChange(join(project, 'src/a.ts'), true);
    await expectChange(join(project, 'src/b/new.css'), true);
    await expectChange(join(project, 'public/x.svg'), true);
    await expectChange(join(project, 'node_modules/.package-lock.json'), true);
    await expectChange(join(project, '.env'), true);
    await expectChange(join(project, 'src/content/a.mdx'), false);
    await expectChange(join(project, 'src/decisions/why.md'), false);
    await expectChange(join(project, 'README.md'), false);
    await expectChange(at('of-inputs/dist/index.html'), false);
    await expectChange(at('of-inputs/deep/picture.png'), true);
    await expectChange(at('of-inputs/ledger/one.jsonl'), true);
    const written = new Map([['ledger/two.jsonl', () => 'text']]);
    const after = withLedgers(before, { written, removed: ['ledger/one.jsonl'] });
    await rm(at('of-inputs/ledger/one.jsonl'));
    await writeFile(at('of-inputs/ledger/two.jsonl'), 'text');
    expect(isSame(read(), after)).toBe(true);
    await rm(at('of-inputs/ledger/two.jsonl'));
    await symlink('deep', at('of-inputs/linked'));
    before = read();
    await expectChange(at('of-inputs/deep/picture.png'), true);
    await mkdir(at('of-inputs/other'));
    await rm(at('of-inputs/linked'));
    await symlink('other', at('of-inputs/linked'));
    expect(isSame(read(), before)).toBe(false);
    await rm(at('of-inputs/linked'));
    await symlink(at('seeds'), at('of-inputs/elsewhere'));
    expect(readInputs(settings, project)).toBeUndefined();
    await rm(at('of-inputs/elsewhere'));
    await symlink('circle', at('of-inputs/circle'));
    expect(readInputs(settings, project)).toBeUndefined();
  });

  test('of a file of any size each byte counts', async () => {
    const settings = readSettings([], { SEEDS: at('large-inputs'), OUT: at('large-inputs/dist') });
    const sizes = [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20, 3 * 2 ** 20 + 7];
    for (const size of sizes) {
      const text = Buffer.alloc(size, 'abc');
      await writeFiles(at('large-inputs'), { 'one.txt': `${text}` });
      expect(readInputs(settings)?.corpus.get('one.txt')).toBe(hash('sha256', text));
    }
  });
});

/** The files that hold what is known of former builds. */
async function kept(): Promise<string[]> {
  const entries = await readdir(join(checkout.cache, 'builds'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function withoutTime(said: string): string {
  return said.replace(/; [\d.]+ s$/m, '').replace(/^corpus \d.*\n/m, '');
}
