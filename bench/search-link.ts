/**
 * `npm run bench -- search-link`: what a link to a search of the built site, `OUT` or dist/, costs on a slow line: each file with its bytes, when it
 * is asked for and when it is there; and when names and results stand on the page. `--query` is what is asked.
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { readSettings } from '../src/settings.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/serve.ts';
import { median } from './measure/median.ts';
import { type Sent, slowLine } from './measure/slow-line.ts';

/** 400 kbit/s with 400 ms to each answer. */
const SLOW = { latency: 400, rate: 50_000 };

/** Milliseconds to results that we want to stay below. */
const MOST = 4000;

const ROUNDS = 5;

type Visit = { readonly names: number | undefined; readonly results: number; readonly sent: readonly Sent[] };

async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { query: { type: 'string', default: 'Stanekzai' } } });
  const { out } = readSettings([], process.env);
  const serving = await serve(out, '');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
  const visits: Visit[] = [];
  try {
    for (let i = 0; i < ROUNDS; i += 1)
      visits.push(await visit(browser, serving.origin, `/search/?q=${encodeURIComponent(values.query)}`));
  } finally {
    await browser.close();
    await serving.close();
  }
  const [first] = visits;
  for (const { path, bytes, asked, done } of first?.sent ?? [])
    console.log(`${`${bytes}`.padStart(7)} bytes  ${seconds(asked)} to ${seconds(done)}  ${path}`);
  const all = first?.sent.filter(({ done }) => done <= first.results) ?? [];
  console.log(
    `${all.reduce((sum, { bytes }) => sum + bytes, 0)} bytes in ${all.length} answers before the first result`,
  );
  const middle = (what: 'names' | 'results') => median(visits.flatMap((one) => one[what] ?? []));
  const results = middle('results') ?? Number.NaN;
  console.log(
    `names after ${seconds(middle('names') ?? Number.NaN)}, results after ${seconds(results)} (target: at most ${seconds(MOST)}${results > MOST ? ', MISSED' : ''})`,
  );
}

/** A visit in a browser that knows nothing. */
async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const line = await slowLine(origin, SLOW);
  const start = performance.now();
  const shown = async (links: string) => {
    await page.locator(links).first().waitFor();
    return performance.now() - start;
  };
  await page.goto(line.origin + path, { waitUntil: 'commit' });
  const names = shown('main .name-cards a').catch(() => undefined);
  const results = await shown('main .results a');
  const sent = [...line.sent];
  await context.close();
  await line.close();
  return { names: await names, results, sent };
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

await run(process.argv.slice(2));
