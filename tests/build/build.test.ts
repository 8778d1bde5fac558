import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';
import { recover, swapIn, whereLastIs } from '../../src/build/output.ts';
import { hashes, writeFiles } from '../files.ts';
import { type Checkout, checkOut, type Ended } from './checkout.ts';

const [A, B, C] = ['The river rose in the night.', 'Nobody was {hurt} by it at all.', 'A new bridge was promised.'];
const GOOD = {
  'INDEX.md': '# T\n\n- [One](one.txt)\n- [Two](two.txt)\n',
  'one.txt': 'One.',
  'two.txt': `${A}\n\n${B}`,
};

let folder = '';
let out = '';
let checkout: Checkout;
let first: Ended;
const seeds = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  out = join(folder, 'site');
  checkout = await checkOut(join(folder, 'project'));
  await writeFiles(seeds('good'), GOOD);
  await writeFiles(seeds('warned'), { ...GOOD, 'three.txt': 'Unlisted.' });
  first = await checkout.runBuild({ SEEDS: seeds('good'), OUT: out });
  expect(first).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a site is built into OUT, with nothing beside it', async () => {
  expect(Object.keys(await hashes(out))).toEqual(
    expect.arrayContaining([
      'index.html',
      'one/index.html',
      'one.json',
      'one.txt',
      'one/source.txt',
      'pagefind/pagefind.js',
    ]),
  );
  expect(existsSync(join(checkout.cache, 'site'))).toBe(false);
  expect(existsSync(previous())).toBe(false);
});

test('a site behind a symbolic link is swapped where it lies, and put back there', async () => {
  const [link, real, away] = [seeds('link'), seeds('real'), seeds('.real.previous')];
  await symlink('real', link);
  const build = () => checkout.runBuild({ SEEDS: seeds('good'), OUT: link });
  expect(await build()).toMatchObject({ code: 0 });
  expect(await hashes(real)).toEqual(await hashes(out));
  await rename(real, away);
  expect(await build()).toMatchObject({ code: 0 });
  expect(await hashes(real)).toEqual(await hashes(out));
  expect([await readlink(link), existsSync(away)]).toEqual(['real', false]);
});

test('errors end the build and leave the site as it was; all are reported, however many, and what is printed stays short', async () => {
  const before = await hashes(out);
  const lines = Array.from({ length: 500 }, (_, i) => `- [X](none-${i}.txt)\n`);
  await writeFiles(seeds('bad'), { 'INDEX.md': `# T\n\n- [X](/x.txt)\n${lines.join('')}` });
  const report = join(folder, 'report.jsonl');
  const ended = await checkout.runBuild({ SEEDS: seeds('bad'), OUT: out }, '--report', report);
  expect(ended.code).toBe(1);
  expect(ended.said).toMatch(/outside-corpus[\s\S]*missing-document|missing-document[\s\S]*outside-corpus/);
  expect(ended.said).not.toMatch(/^\s+at /m);
  expect(ended.said.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  expect((await readFile(report, 'utf8')).match(/missing-document/g)).toHaveLength(lines.length);
  expect(await hashes(out)).toEqual(before);
});

test.each([
  ['an unknown flag', {}, ['--force'], /--force.*The flags are/],
  ['an argument', {}, ['essay'], /essay/],
  ['a SITE that is none', { SITE: 'example.org' }, [], /SITE="example\.org" cannot be used\. Write/],
  ['a BASE that is none', { BASE: 'kabul' }, [], /BASE="kabul" cannot be used\. Write/],
])('%s ends the build with 1 and leaves the site as it was', async (_what, environment, flags, said) => {
  const before = await hashes(out);
  const ended = await checkout.runBuild({ ...environment, SEEDS: seeds('good'), OUT: out }, ...flags);
  expect(ended.said).toMatch(said);
  expect(ended.said).not.toMatch(/^\s+at /m);
  expect(ended.code).toBe(1);
  expect(await hashes(out)).toEqual(before);
});

test("a warning ends the build with 1 where it is told to be strict; in GitHub's CI faults are marks in the files", async () => {
  const before = await hashes(out);
  const ended = await checkout.runBuild({ SEEDS: seeds('warned'), OUT: out, GITHUB_ACTIONS: 'true' }, '--strict');
  expect(ended.code).toBe(1);
  expect(ended.said).toMatch(/^::error file=.*three\.txt,title=unlisted-document::/m);
  expect(await hashes(out)).toEqual(before);
});

test('a build says what changed, in three lines, and by document in a report', async () => {
  expect(first.said).toMatch(
    /: 2 documents \(2 new\), 3 paragraphs \(3 new\)\n0 names with a page\n[\d.]+ MB in \d+ files/,
  );
  const environment = { SEEDS: seeds('edited'), OUT: seeds('edited-site') };
  await cp(seeds('good'), environment.SEEDS, { recursive: true });
  await writeFiles(environment.SEEDS, { 'two.txt': `${A.replace('night', 'dark night')}\n\n${C}` });
  const report = join(folder, 'changes.jsonl');
  const second = await checkout.runBuild(environment, '--report', report);
  expect(second.said).toContain(': 2 documents (1 with a new edition), 3 paragraphs (1 new, 1 changed, 1 removed)\n');
  const lines = (await readFile(report, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...UNCHANGED, document: 'one', file: 'one.txt', paragraphs: 1 },
    {
      ...UNCHANGED,
      document: 'two',
      file: 'two.txt',
      edition: 2,
      paragraphs: 2,
      new: ['p3'],
      changed: ['p1'],
      removed: { p2: null },
    },
  ]);
});

const UNCHANGED = { edition: 1, isNew: false, new: [], changed: [], moved: [], removed: {} };

test('where ledger or site cannot be written a sentence says so, and the last site stays', async () => {
  await writeFiles(seeds('locked'), GOOD);
  // Everything written to it finds a full disk, for a superuser too.
  await mkdir(seeds('locked/ledger'));
  await symlink('/dev/full', seeds('locked/ledger/one.jsonl.new'));
  const before = await hashes(out);
  const ended = await checkout.runBuild({ SEEDS: seeds('locked'), OUT: out });
  expect(ended).toMatchObject({ code: 1 });
  expect(ended.said).toMatch(
    /^The site could not be written: the disk is full \(\S*locked\/ledger\/one\.jsonl\)\.\nThe last site is untouched\.$/m,
  );
  expect(ended.said).not.toMatch(/^\s+at /m);
  expect(await hashes(out)).toEqual(before);
  expect(await readdir(seeds('locked/ledger'))).toEqual([]);
  const nowhere = await checkout.runBuild({ SEEDS: seeds('good'), OUT: join(seeds('good'), 'one.txt', 'site') });
  expect(nowhere.code).toBe(1);
  expect(nowhere.said).not.toMatch(/^\s+at /m);
});

test('a site whose addresses cannot be recorded is taken back', async () => {
  const [own, staging] = [seeds('swapped/site'), seeds('swapped/staging')];
  const swap = async (text: string, record?: () => Promise<void>) => {
    await writeFiles(staging, { 'index.html': text });
    return swapIn(own, record, staging);
  };
  const fail = () => Promise.reject(new Error('no'));
  await expect(swap('first', fail)).rejects.toThrow('no');
  expect(await readdir(seeds('swapped'))).toEqual([]);
  expect(await swap('second')).toBe(undefined);
  await expect(swap('third', fail)).rejects.toThrow('no');
  expect(await readFile(join(own, 'index.html'), 'utf8')).toBe('second');
  expect(await readdir(seeds('swapped'))).toEqual(['site']);
  expect(whereLastIs(own)).toBe('The last site is untouched.');
});

test('a site that was between two renames is put back, and what a build left is removed', async () => {
  const before = await hashes(out);
  const staging = seeds('half-built');
  await mkdir(staging);
  await rename(out, previous());
  await recover(out, staging);
  expect(await hashes(out)).toEqual(before);
  await mkdir(previous());
  await recover(out, staging);
  expect([existsSync(previous()), existsSync(staging)]).toEqual([false, false]);
  expect(await hashes(out)).toEqual(before);
});

test('a second build waits for the first and says so; a folder that is not a site is left alone', async () => {
  await writeFiles(seeds('letters'), { 'a.doc': 'mine' });
  const release = await takeLock(checkout.cache, () => undefined);
  const build = checkout.startBuild({ SEEDS: seeds('good'), OUT: seeds('letters') });
  let said = '';
  build.process.stderr?.on('data', (chunk) => (said += chunk));
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/Another build is under way/);
  await sleep(500);
  expect(said).not.toMatch(/foreign-output/);
  release();
  const ended = await build.ended;
  expect(ended.said).toMatch(/letters {2}foreign-output/);
  expect(ended.code).toBe(1);
  expect(Object.keys(await hashes(seeds('letters')))).toEqual(['a.doc']);
});

test('a build that is killed leaves a whole site; the next one gives the same bytes, in any time zone and language, warnings or not', async () => {
  const before = await hashes(out);
  for (const wait of [300, 1000 + Math.random() * 1000, 2000 + Math.random() * 1500]) {
    const build = checkout.startBuild({ SEEDS: seeds('good'), OUT: out }, '--fresh');
    await sleep(wait);
    build.process.kill('SIGKILL');
    await build.ended;
    expect(await hashes(existsSync(out) ? out : previous())).toEqual(before);
  }
  await cp(join(seeds('good'), 'ledger'), join(seeds('warned'), 'ledger'), { recursive: true });
  const environment = { SEEDS: seeds('warned'), TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(await checkout.runBuild({ ...environment, OUT: out }, '--fresh')).toMatchObject({ code: 0 });
  expect(await hashes(out)).toEqual(before);
});

test('a build that fails in the middle leaves the site as it was', async () => {
  const before = await hashes(out);
  await writeFile(seeds('file'), 'not a folder');
  const staging = join(checkout.cache, 'site');
  await symlink(seeds('file'), staging);
  // The link is removed at the start of a build; one that comes back during it takes the place of the new site.
  const blocking = setInterval(() => void symlink(seeds('file'), staging).catch(() => undefined), 5);
  const ended = await checkout.runBuild({ SEEDS: seeds('good'), OUT: out }, '--fresh');
  clearInterval(blocking);
  await rm(staging, { force: true, recursive: true });
  expect(ended.code).toBe(1);
  expect(await hashes(out)).toEqual(before);
});

function previous(): string {
  return join(folder, '.site.previous');
}
