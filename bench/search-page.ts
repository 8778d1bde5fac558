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
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/serve.ts';
import { middleOf } from './measure/median.ts';
import { type Built, buildOurs, PEERS } from './beside/page-sites.ts';
import { prose } from './material/prose.ts';
import { KEY_DELAY, openDialog, QUERIES, quiet, type Site, watch, type Watched } from './searching/in-dialog.ts';
import { onSlowLine, onTelephones } from './searching/on-slow-lines.ts';

/** How often each search is made, every time in a browser that knows nothing: what is shown is the middle one. */
const ROUNDS = 5;

const SIZES = '1,1000';

/** What we want to stay below, as ratios to Starlight's. */
const MOST = { time: 0.5, bytes: 0.8 };

type Cost = { readonly bytes: number; readonly time: number; readonly blocked: number };

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
