/** What a search costs where the line is slow: typed on a telephone, and as a link that is followed. */
import type { Browser } from '@playwright/test';
import { serve } from '../../tests/browser/serve.ts';
import { middleOf } from '../measure/median.ts';
import { slowLine } from '../measure/slow-line.ts';
import { KEY_DELAY, openDialog, QUERIES, quiet, type Site, watch, type Watched } from './in-dialog.ts';

/** 1.6 Mbit/s with 150 ms to each answer, and a page that computes four times slower. */
const TELEPHONE = { latency: 150, rate: 200_000, slowness: 4 };

/** What we want to stay below on it, as ratios to Starlight's. */
const MOST_ON_TELEPHONE = { time: 0.8, requests: 1 };

/** What a search takes after its last key on a telephone, the middle times, and how many requests were answered for it. */
export async function onTelephones(browser: Browser, sites: readonly Site[], rounds: number): Promise<string> {
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
export async function onSlowLine(browser: Browser, { out }: Site, rounds: number): Promise<string> {
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
  const middle = (what: 'names' | 'results') => middleOf(times.map((time) => time[what])).toFixed(0);
  return `  a link to a search, at 400 kbit/s and 400 ms: names after ${middle('names')} ms, results after ${middle('results')} ms`;
}
