import { createServer } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../tests/browser/chromium.ts';

/** What Lighthouse and axe say of a page, on a telephone with a slow connection. */
export type Reading = {
  /** All that was sent, as it travelled. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** Milliseconds until the largest part was drawn. */
  readonly largestPaint: number;
  /** Milliseconds in which the page did not answer. */
  readonly blocking: number;
  /** How much moved while the page was being read. */
  readonly shift: number;
  /** Performance, accessibility, best practices, search engines: 0 to 100. */
  readonly scores: readonly number[];
  /** Names of the audits that took points away. */
  readonly lost: readonly string[];
  /** Of axe's rules. */
  readonly violations: number;
};

export type Reader = { read(url: string): Promise<Reading>; close(): Promise<void> };

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A browser that reads each page some times and answers with the reading in the middle, by its largest paint. */
export async function openBrowser(rounds: number): Promise<Reader> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
  });
  const violationsOf = async (url: string) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      return (await new AxeBuilder({ page }).analyze()).violations.length;
    } finally {
      await context.close();
    }
  };
  let isWarm = false;
  return {
    async read(url) {
      // A browser that has just been started is slow once, whatever it shows.
      if (!isWarm) await look(url, port);
      isWarm = true;
      const readings = [];
      for (let i = 0; i < rounds; i += 1) readings.push(await look(url, port));
      readings.sort((one, other) => one.largestPaint - other.largestPaint);
      return { ...readings[Math.floor(rounds / 2)]!, violations: await violationsOf(url) };
    },
    close: () => browser.close(),
  };
}

async function look(url: string, port: number): Promise<Omit<Reading, 'violations'>> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  const report = result?.lhr;
  if (!report || report.runtimeError)
    throw new Error(`Lighthouse could not read ${url}: ${report?.runtimeError?.message}`);
  const number = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;
  const details = report.audits['network-requests']?.details as { items?: readonly Request[] } | undefined;
  const items = details?.items ?? [];
  const bytes = (some: typeof items) => some.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    bytes: bytes(items),
    scriptBytes: bytes(items.filter(({ resourceType }) => resourceType === 'Script')),
    requests: items.length,
    largestPaint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    scores: CATEGORIES.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100)),
    lost: CATEGORIES.flatMap((category) => report.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}

type Request = { readonly transferSize: number; readonly resourceType: string };

/** A port of this machine that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as { port: number };
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  return port;
}
