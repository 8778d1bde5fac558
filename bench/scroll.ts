/**
 * `npm run bench -- scroll`: how a text of 100,000 words opens and scrolls on a slow telephone, beside the same page
 * that draws all of itself at once. `--rounds 5` measures more often; `--notch 600` turns the wheel by so many pixels.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { PROJECT } from '../src/settings.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tests/browser/chromium.ts';
import { writeLongCorpus } from '../tests/browser/long-corpus.ts';
import { serve } from '../tests/browser/serve.ts';
import { spendingOf } from './measure/spending.ts';

/** How many times slower than this machine the telephone is. */
const SLOWNESS = 4;

/** A frame that takes longer is seen as a jerk, in milliseconds. */
const JERK = 50;

type Scrolling = {
  /** Milliseconds of style and layout until the page is there. */
  readonly opening: number;
  /** The same, while it is scrolled from its top to its end. */
  readonly layout: number;
  /** Of the main thread, while it is scrolled. */
  readonly work: number;
  readonly frames: number;
  readonly jerks: number;
  /** The longest frame, in milliseconds. */
  readonly longest: number;
  /** Tasks of more than 50 milliseconds. */
  readonly longTasks: number;
};

async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { rounds: { type: 'string', default: '1' }, notch: { type: 'string', default: '1200' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-scroll-'));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
  try {
    const [SEEDS, OUT] = [join(folder, 'seeds'), join(folder, 'out')];
    await writeLongCorpus(SEEDS);
    await spendingOf([join(PROJECT, 'src/commands/build.ts')], { SEEDS, OUT, LEDGER: 'write', SITE: '', BASE: '' });
    const { origin, close } = await serve(OUT, '');
    const found = { ours: [] as Scrolling[], whole: [] as Scrolling[] };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [name, css] of [
        ['ours', ''],
        ['whole', '.part { content-visibility: visible !important }'],
      ] as const)
        found[name].push(await scroll(browser, `${origin}/a-long-text/`, css, Number(values.notch)));
    }
    await close();
    print(middle(found.ours), middle(found.whole));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a page with a style sheet of the browser's own, and turns the wheel until its end. */
async function scroll(browser: Browser, url: string, css: string, notch: number): Promise<Scrolling> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
      return { layout: of('LayoutDuration') + of('RecalcStyleDuration'), work: of('TaskDuration') };
    };
    await page.addInitScript((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await page.goto(url, { waitUntil: 'load' });
    await settled(page);
    const before = await spent();
    await page.evaluate(() => {
      const seen = { intervals: [] as number[], longTasks: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
      let last = performance.now();
      const frame = (time: number) => {
        seen.intervals.push(time - last);
        last = time;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await page.mouse.move(200, 400);
    for (;;) {
      await page.mouse.wheel(0, notch);
      await settled(page);
      if (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
    }
    const after = await spent();
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { intervals: number[]; longTasks: number } }).seen,
    );
    return {
      opening: before.layout,
      layout: after.layout - before.layout,
      work: after.work - before.work,
      frames: seen.intervals.length,
      jerks: seen.intervals.filter((interval) => interval > JERK).length,
      longest: Math.max(...seen.intervals),
      longTasks: seen.longTasks,
    };
  } finally {
    await context.close();
  }
}

/** Two frames: what was asked for has been drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

function middle(all: readonly Scrolling[]): Scrolling {
  return all.toSorted((one, other) => one.work - other.work)[Math.floor(all.length / 2)]!;
}

function print(ours: Scrolling, whole: Scrolling): void {
  console.log(`A text of 100,000 words on a telephone ${SLOWNESS} times slower than this machine\n`);
  console.log('                                    ours   all drawn at once   ratio');
  const rows: readonly (readonly [string, keyof Scrolling])[] = [
    ['style and layout to open it, ms', 'opening'],
    ['style and layout to scroll it, ms', 'layout'],
    ['work to scroll it, ms', 'work'],
    ['frames', 'frames'],
    [`frames over ${JERK} ms`, 'jerks'],
    ['longest frame, ms', 'longest'],
    ['tasks over 50 ms', 'longTasks'],
  ];
  for (const [name, key] of rows) {
    const [one, other] = [ours[key], whole[key]];
    const ratio = other > 0 ? (one / other).toFixed(2) : '';
    console.log(
      `${name.padEnd(34)} ${one.toFixed(0).padStart(5)} ${other.toFixed(0).padStart(19)} ${ratio.padStart(7)}`,
    );
  }
}

await run(process.argv.slice(2));
