/**
 * `npm run bench -- search-page`: what a search costs a reader, beside Starlight's of the same articles, from the same server in
 * the same browser: bytes from opening the dialog, and the time from the last key to results.
 * At the end the same on a telephone's slow line, with the requests that answered after the last key; and what a link to a search costs on
 * a slower one: when names and when results stand there.
 * `--sizes 1,1000,5000` are numbers of articles; `--sites FOLDER` keeps what is built there and uses it the next time.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tests/browser/chromium.ts';
import { serve, type Serving } from '../tests/browser/serve.ts';
import { median } from './median.ts';
import { type Built, buildOurs, PEERS } from './page-sites.ts';
import { prose } from './prose.ts';
import { slowLine } from './slow-line.ts';

/** How often each search is made, every time in a browser that knows nothing: what is shown is the middle one. */
const ROUNDS = 5;

const SIZES = '1,1000';

/** What we want to stay below, as ratios to Starlight's. */
const MOST = { time: 0.5, bytes: 0.8 };

/** Of `bench/prose.ts`: a name that every article has, a part of one, and two words, one as it stands in most articles. */
const QUERIES = ['Tamsin Okoro', 'Halden', 'harbour', 'talking'];

/** Milliseconds between keys: less than any search waits before it asks, so that only the last key is answered. */
const KEY_DELAY = 20;

type Site = Built & {
  readonly name: string;
  /** Links of results in its dialog, which Ctrl-K opens. */
  readonly results: string;
};

type Cost = { readonly bytes: number; readonly time: number; readonly blocked: number };

/** 1.6 Mbit/s with 150 ms to each answer, and a page that computes four times slower. */
const TELEPHONE = { latency: 150, rate: 200_000, slowness: 4 };

/** What we want to stay below on it, as ratios to Starlight's. */
const MOST_ON_TELEPHONE = { time: 0.8, requests: 1 };

async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: SIZES },
      rounds: { type: 'string', default: `${ROUNDS}` },
      sites: { type: 'string' },
    },
  });
  const folder = values.sites === undefined ? await mkdtemp(join(tmpdir(), 'pilcrow-bench-')) : resolve(values.sites);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
  try {
    for (const size of values.sizes.split(',').map(Number)) {
      const sites = await sitesOf(join(folder, `${size}`), size);
      console.log(`\n${size} article${size === 1 ? '' : 's'} of 1,000 words`);
      const all: ReadonlyMap<string, Cost>[] = [];
      for (const query of QUERIES) {
        const costs = await costsOf(browser, sites, query, Number(values.rounds));
        all.push(costs);
        console.log(report(query, costs));
      }
      console.log(report('together', summed(all)));
      console.log(await onTelephones(browser, sites, Number(values.rounds)));
      if (sites[0]) console.log(await onSlowLine(browser, sites[0], Number(values.rounds)));
    }
  } finally {
    await browser.close();
    if (values.sites === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function sitesOf(folder: string, size: number): Promise<Site[]> {
  const articles = Array.from({ length: size }, (_, i) => prose(i + 1));
  const ours = await kept(join(folder, 'ours'), (made) => buildOurs(made, articles));
  const sites = [{ name: 'Pilcrow', results: 'dialog .results a', ...ours }];
  const starlight = PEERS.find(({ name }) => name === 'starlight')!;
  try {
    const built = await kept(join(folder, 'starlight'), async (made) => {
      const answer = await starlight.build(made, articles);
      if (typeof answer === 'string') throw new Error(answer);
      return answer;
    });
    sites.push({ name: 'Starlight', results: 'dialog .pagefind-ui__result-link', ...built });
  } catch (error) {
    console.log(`Starlight is left out: ${(error as Error).message}`);
  }
  return sites;
}

/** What was built before in this folder, or what is built now. */
async function kept(folder: string, build: (folder: string) => Promise<Built>): Promise<Built> {
  const note = join(folder, 'built.json');
  if (existsSync(note)) return JSON.parse(await readFile(note, 'utf8'));
  const built = await build(folder);
  await writeFile(note, JSON.stringify(built));
  return built;
}

/** The middle cost of each site, by its name, measured in turn, so that whatever else the machine does meets all alike. */
async function costsOf(
  browser: Browser,
  sites: readonly Site[],
  query: string,
  rounds: number,
): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost[]>(sites.map(({ name }) => [name, []]));
  for (let i = 0; i < rounds; i += 1) {
    for (const site of sites) costs.get(site.name)?.push(await costOf(browser, site, query));
  }
  const middle = (all: readonly Cost[], what: keyof Cost) => middleOf(all.map((cost) => cost[what]));
  return new Map(
    [...costs].map(([name, all]) => [
      name,
      { bytes: middle(all, 'bytes'), time: middle(all, 'time'), blocked: middle(all, 'blocked') },
    ]),
  );
}

/** What all questions cost each site; of the longest tasks the longest. */
function summed(all: readonly ReadonlyMap<string, Cost>[]): Map<string, Cost> {
  const sums = new Map<string, Cost>();
  for (const [name, { bytes, time, blocked }] of all.flatMap((costs) => [...costs])) {
    const sum = sums.get(name) ?? { bytes: 0, time: 0, blocked: 0 };
    sums.set(name, { bytes: sum.bytes + bytes, time: sum.time + time, blocked: Math.max(sum.blocked, blocked) });
  }
  return sums;
}

async function costOf(browser: Browser, { out, path, results }: Site, query: string): Promise<Cost> {
  const serving = await serve(out, '');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, results);
    const before = await openDialog(page, `${serving.origin}${path}`, serving);
    await quiet(serving);
    await page.keyboard.type(query, { delay: KEY_DELAY });
    await page.locator(results).first().waitFor();
    await quiet(serving);
    const { time, isEarly, blocked } = await page.evaluate(() => (window as unknown as Watched).watched);
    if (isEarly)
      throw new Error(`Results of “${query}” stood there before its last key: this machine is too busy to measure.`);
    return { bytes: serving.sent() - before, time, blocked };
  } finally {
    await context.close();
    await serving.close();
  }
}

/**
 * Opens the page and its dialog with the keyboard, the focus in its field. Starlight's page loads its field when the browser is
 * idle, which now and then never comes; then the page is opened again.
 * @returns the bytes that were sent before the dialog
 */
async function openDialog(page: Page, address: string, serving: Serving, tries = 5): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await quiet(serving);
  const before = serving.sent();
  await page.keyboard.press('Control+k');
  try {
    await page.locator('dialog input').first().focus({ timeout: OPENS_WITHIN });
    return before;
  } catch (error) {
    if (tries === 1) throw error;
    return openDialog(page, address, serving, tries - 1);
  }
}

/** Milliseconds. */
const OPENS_WITHIN = 5000;

type Watched = { watched: { time: number; isEarly: boolean; blocked: number } };

/** Runs in the page: when results stand there after the last key, and the longest time in which the page did not answer. */
function watch(results: string): void {
  const watched = { time: 0, isEarly: false, blocked: 0 };
  (window as unknown as Watched).watched = watched;
  let key: number | undefined;
  const areThere = () => document.querySelector(results) !== null;
  addEventListener(
    'keydown',
    () => {
      watched.isEarly = areThere();
      key = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (key === undefined || !areThere()) return;
    watched.time = performance.now() - key;
    key = undefined;
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocked = Math.max(watched.blocked, duration);
  }).observe({ type: 'longtask' });
}

/** What a search takes after its last key on a telephone, the middle times, and how many requests were answered for it. */
async function onTelephones(browser: Browser, sites: readonly Site[], rounds: number): Promise<string> {
  const lines: string[] = [];
  const together = new Map<string, OnTelephone>();
  for (const query of QUERIES) {
    const all = new Map<string, OnTelephone[]>(sites.map(({ name }) => [name, []]));
    for (let i = 0; i < rounds; i += 1)
      for (const site of sites) all.get(site.name)?.push(await onTelephone(browser, site, query));
    const middle = new Map(
      [...all].map(([name, its]): [string, OnTelephone] => [
        name,
        { time: middleOf(its.map(({ time }) => time)), requests: middleOf(its.map(({ requests }) => requests)) },
      ]),
    );
    for (const [name, { time, requests }] of middle) {
      const sum = together.get(name) ?? { time: 0, requests: 0 };
      together.set(name, { time: sum.time + time, requests: sum.requests + requests });
    }
    lines.push(reportOnTelephone(query, middle));
  }
  lines.push(reportOnTelephone('together', together));
  return ['  typed on a telephone, at 1.6 Mbit/s and 150 ms, a page four times slower', ...lines].join('\n');
}

type OnTelephone = { readonly time: number; readonly requests: number };

function middleOf(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}

function reportOnTelephone(query: string, costs: ReadonlyMap<string, OnTelephone>): string {
  const said = [...costs].map(([name, { time, requests }]) => `${name} ${time.toFixed(0)} ms, ${requests} requests`);
  const [ours, theirs] = [costs.get('Pilcrow'), costs.get('Starlight')];
  const ratios = (['time', 'requests'] as const).flatMap((what) => {
    if (!ours || !theirs) return [];
    const value = ours[what] / theirs[what];
    const most = MOST_ON_TELEPHONE[what];
    return `${what} × ${value.toFixed(2)} (target: at most ${most}${value > most ? ', MISSED' : ''})`;
  });
  return `    ${query.padEnd(14)}${[...said, ...ratios].join('; ')}`;
}

async function onTelephone(browser: Browser, { out, path, results }: Site, query: string): Promise<OnTelephone> {
  const serving = await serve(out, '');
  const line = await slowLine(serving.origin, TELEPHONE);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: TELEPHONE.slowness });
    await page.addInitScript(watch, results);
    await openDialog(page, `${line.origin}${path}`, serving);
    await quiet(serving);
    await page.keyboard.type(query, { delay: KEY_DELAY });
    const before = line.sent.length;
    await page.locator(results).first().waitFor();
    const requests = line.sent.length - before;
    const { time } = await page.evaluate(() => (window as unknown as Watched).watched);
    return { time, requests };
  } finally {
    await context.close();
    await line.close();
    await serving.close();
  }
}

/** 400 kbit/s with 400 ms to each answer. */
const SLOW = { latency: 400, rate: 50_000 };

/** The middle times, from following a link to a search of a name, to names and to results. */
async function onSlowLine(browser: Browser, { out }: Site, rounds: number): Promise<string> {
  const serving = await serve(out, '');
  const times: { names: number; results: number }[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const line = await slowLine(serving.origin, SLOW);
    const context = await browser.newContext();
    const page = await context.newPage();
    const start = performance.now();
    const shown = async (links: string) => {
      await page.locator(links).first().waitFor();
      return performance.now() - start;
    };
    await page.goto(`${line.origin}/search/?q=${encodeURIComponent(QUERIES[0] ?? '')}`, { waitUntil: 'commit' });
    const [names, results] = await Promise.all([shown('main .name-cards a'), shown('main .results a')]);
    times.push({ names, results });
    await context.close();
    await line.close();
  }
  await serving.close();
  const middle = (what: 'names' | 'results') => median(times.map((time) => time[what]))?.toFixed(0);
  return `  a link to a search, at 400 kbit/s and 400 ms: names after ${middle('names')} ms, results after ${middle('results')} ms`;
}

/** Waits until nothing has been sent for a while. */
async function quiet({ sent }: Serving): Promise<void> {
  for (let before = -1; before !== sent();) {
    before = sent();
    await setTimeout(QUIET);
  }
}

/** Milliseconds. */
const QUIET = 500;

function report(query: string, costs: ReadonlyMap<string, Cost>): string {
  const theirs = costs.get('Starlight');
  const lines = [...costs].map(([name, { bytes, time, blocked }]) => {
    const figures = [
      `${(bytes / 1024).toFixed(1)} KiB`,
      `${time.toFixed(0)} ms`,
      `longest task ${blocked.toFixed(0)} ms`,
    ];
    const ratios = theirs && name === 'Pilcrow' ? [ratio('bytes', bytes, theirs), ratio('time', time, theirs)] : [];
    return `    ${name.padEnd(10)}${[...figures, ...ratios].join(', ')}`;
  });
  return [`  ${query}`, ...lines].join('\n');
}

/** `bytes × 0.68 (target: at most 0.8)` */
function ratio(what: keyof typeof MOST, ours: number, theirs: Cost): string {
  const value = ours / theirs[what];
  return `${what} × ${value.toFixed(2)} (target: at most ${MOST[what]}${value > MOST[what] ? ', MISSED' : ''})`;
}

await run(process.argv.slice(2));
