/** The sites that the tests read: which corpus, and where it would live. Built once a run, before the first test. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeLongCorpus } from './long-corpus.ts';
import { writeManyCorpus } from './many-corpus.ts';
import { writeRegisterCorpus } from './register-corpus.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** Built sites and copies of their corpora; git ignores it. */
const FOLDER = join(PROJECT, 'tests/.sites');

export type TestSite = {
  readonly name: string;
  /** The corpus that is copied and built, a build may write to its corpus; or what writes one. */
  readonly from: string | ((folder: string) => Promise<void>);
  /** What its files become for further builds. */
  readonly afterwards?: readonly string[];
  /** Paths of documents that are there no more, and of addresses that lead elsewhere. */
  readonly former?: readonly string[];
  /** `BASE`, with no slash at its end. */
  readonly base: string;
  /** `SITE`, where it is given. */
  readonly publicOrigin?: string;
};

const essay = join(PROJECT, 'seeds');
const rich = join(PROJECT, 'tests/golden/markdown/seeds');

export const ESSAY: TestSite = { name: 'essay', from: essay, base: '' };
export const ESSAY_BELOW: TestSite = {
  name: 'essay-kabul',
  from: essay,
  base: '/kabul',
  publicOrigin: 'https://example.org',
};
export const RICH: TestSite = { name: 'rich', from: rich, base: '', publicOrigin: 'https://river.example' };
const RICH_BELOW: TestSite = { name: 'rich-kabul', from: rich, base: '/kabul' };

/** Published three times: in the second edition paragraphs were joined, divided and removed, documents moved and taken off. */
export const HISTORY: TestSite = {
  name: 'history',
  from: join(import.meta.dirname, 'history/1'),
  afterwards: [join(import.meta.dirname, 'history/2'), join(import.meta.dirname, 'history/3')],
  former: ['/a-mistake/', '/a-mistake/#p1', '/the-lamp/', '/the-ferry/#p3', '/the-ferry/#p5', '/the-ferry/?to=p4#p1'],
  base: '',
};

/** Keeps what was read on the machine of the reader. */
export const OFFLINE: TestSite = { name: 'offline', from: join(import.meta.dirname, 'offline'), base: '/letters' };

/** Searched by an endpoint, at an address that no machine has. */
export const ENDPOINT: TestSite = { name: 'endpoint', from: join(import.meta.dirname, 'endpoint'), base: '' };

/** In Arabic, German and English, with words, names and formulas wider than a telephone. */
export const UNWIELDY: TestSite = { name: 'unwieldy', from: join(import.meta.dirname, 'unwieldy'), base: '' };

/** One text of some 100,000 words. */
export const LONG: TestSite = { name: 'long', from: writeLongCorpus, base: '' };

/** Forty texts of 1,000 words. */
export const MANY: TestSite = { name: 'many', from: writeManyCorpus, base: '' };

/** One text with 1,200 people whose names begin with one letter. */
export const REGISTER: TestSite = { name: 'register', from: writeRegisterCorpus, base: '' };

/** Sites of every kind of page, for what must hold of all pages. */
export const SITES: readonly TestSite[] = [ESSAY, ESSAY_BELOW, RICH, RICH_BELOW, HISTORY];

/** All that is built before the first test, what takes longest first. */
export const BUILT: readonly TestSite[] = [
  HISTORY,
  LONG,
  MANY,
  REGISTER,
  ESSAY,
  ESSAY_BELOW,
  RICH,
  RICH_BELOW,
  OFFLINE,
  ENDPOINT,
  UNWIELDY,
];

/** The corpus as it was built. */
export function seedsOf({ name }: TestSite): string {
  return join(FOLDER, name, 'seeds');
}

export function outOf({ name }: TestSite): string {
  return join(FOLDER, name, 'dist');
}

/** The address of a path inside the site: `at(ESSAY_BELOW, '/search/')` is `http://127.0.0.1:…/kabul/search/`. */
export function at(site: TestSite, path: string): string {
  return originOf(site) + site.base + path;
}

/** Where the site is served during the tests; `setup.ts` says it to the processes of the tests. */
export function originOf(site: TestSite): string {
  return process.env[originVariable(site)] ?? '';
}

export function originVariable({ name }: TestSite): string {
  return `PILCROW_TEST_${name.toUpperCase().replace('-', '_')}`;
}

/** Builds a copy of the corpus, as `npm run build` does in a checkout of this project. */
export async function buildSite(site: TestSite, project = PROJECT): Promise<void> {
  const { from, afterwards = [], base, publicOrigin: SITE = '' } = site;
  const [SEEDS, OUT] = [seedsOf(site), outOf(site)];
  await rm(join(FOLDER, site.name), { recursive: true, force: true });
  if (typeof from === 'string') await cp(from, SEEDS, { recursive: true });
  else await from(SEEDS);
  const environment = { SEEDS, OUT, SITE, BASE: base || '/', LEDGER: 'write', STRICT: '' };
  await run('src/commands/build.ts', project, environment);
  for (const files of afterwards) {
    await cp(files, SEEDS, { recursive: true });
    await run('src/commands/build.ts', project, environment);
  }
}

/** Runs a command of a checkout to its end; what it says is shown only if it fails. */
async function run(script: string, cwd: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [script], { cwd, env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${script} ended with ${code}.\n${said}`);
}

/** A document as `/corpus.json` lists it. */
export type ListedDocument = {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  readonly language: string;
  readonly url: string;
  readonly sha256: string;
  readonly paragraphs: number;
};

/** The documents of a built site, in its order. */
export function documentsOf(site: TestSite): readonly ListedDocument[] {
  const { documents } = JSON.parse(readFileSync(join(outOf(site), 'corpus.json'), 'utf8'));
  return documents;
}

/** A paragraph as `/<document>.json` has it. */
export type ListedParagraph = {
  readonly id: string;
  readonly number: string;
  readonly url: string;
  readonly text: string;
};

export function paragraphsOf(site: TestSite, { id }: ListedDocument): readonly ListedParagraph[] {
  const { paragraphs } = JSON.parse(readFileSync(join(outOf(site), `${id}.json`), 'utf8'));
  return paragraphs;
}

/** The ids of the names of a built site, sorted. */
export function namesOf(site: TestSite): string[] {
  const lines = readFileSync(join(outOf(site), 'names.csv'), 'utf8')
    .split('\r\n')
    .slice(1, -1);
  return lines.map((line) => line.slice(0, line.indexOf(',')));
}
