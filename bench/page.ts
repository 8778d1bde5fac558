/**
 * `npm run bench -- page`: what a page costs its reader, as Lighthouse sees it on a slow telephone, beside the same
 * article in the sites that other generators make by themselves, from the same server in the same browser.
 * `npm run bench -- page --peers none` measures ours only.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../src/settings.ts';
import { serve } from '../tests/browser/serve.ts';
import { openBrowser, type Reading, type Reader } from './measure/page-reading.ts';
import { buildCorpus, buildOurs, PEERS } from './beside/page-sites.ts';
import { prose } from './material/prose.ts';

/** How often each page is measured: what is shown is the middle one. */
const ROUNDS = 3;

/** Pages of the essay that must have full marks. */
const PAGES = ['/', '/kabul-and-islamabad/', '/names/', '/names/pakistan/', '/places/'];

async function run(options: readonly string[]): Promise<void> {
  const names = PEERS.map(({ name }) => name).join(',');
  const { values } = parseArgs({
    args: [...options],
    options: { peers: { type: 'string', default: names }, rounds: { type: 'string', default: `${ROUNDS}` } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-page-'));
  const reader = await openBrowser(Number(values.rounds));
  try {
    console.log('Pages of the essay\n');
    console.log(table(await essayPages(reader, folder)));
    console.log('\nThe same article of 1,000 words\n');
    console.log(table(await articles(reader, folder, values.peers.split(','))));
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function essayPages(reader: Reader, folder: string): Promise<Row[]> {
  const seeds = join(folder, 'essay-seeds');
  await cp(join(PROJECT, 'seeds'), seeds, { recursive: true });
  const out = await buildCorpus(seeds, join(folder, 'essay'));
  return readAll(
    reader,
    out,
    PAGES.map((path) => [path, path]),
  );
}

async function articles(reader: Reader, folder: string, wanted: readonly string[]): Promise<Row[]> {
  const article = [prose(1)];
  const { out, path } = await buildOurs(join(folder, 'ours'), article);
  const rows = await readAll(reader, out, [['Pilcrow', path]]);
  for (const peer of PEERS.filter(({ name }) => wanted.includes(name))) {
    const built = await peer.build(join(folder, peer.name), article);
    if (typeof built === 'string') console.log(`${peer.name} is left out: ${built}`);
    else rows.push(...(await readAll(reader, built.out, [[peer.name, built.path]])));
  }
  return rows;
}

type Row = { readonly name: string; readonly reading: Reading };

async function readAll(reader: Reader, out: string, pages: readonly (readonly [string, string])[]): Promise<Row[]> {
  const { origin, close } = await serve(out, '');
  try {
    const rows: Row[] = [];
    for (const [name, path] of pages) rows.push({ name, reading: await reader.read(`${origin}${path}`) });
    return rows;
  } finally {
    await close();
  }
}

function table(rows: readonly Row[]): string {
  const head = [
    '',
    'KiB',
    'requests',
    'KiB of JavaScript',
    'LCP ms',
    'TBT ms',
    'CLS',
    'scores',
    'axe',
    'points lost by',
  ];
  const lines = rows.map(({ name, reading }) => [
    name,
    (reading.bytes / 1024).toFixed(1),
    `${reading.requests}`,
    (reading.scriptBytes / 1024).toFixed(1),
    reading.largestPaint.toFixed(0),
    reading.blocking.toFixed(0),
    reading.shift.toFixed(3),
    reading.scores.join('/'),
    `${reading.violations}`,
    reading.lost.join(' '),
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0), title.length),
  );
  return [head, ...lines]
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

await run(process.argv.slice(2));
