/** `npm run bench -- build`: what a build costs, as a ratio to a bare Astro site of the same text in the same run. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, PROJECT } from '../src/settings.ts';
import { writeBareSite } from './beside/bare-site.ts';
import { median } from './measure/median.ts';
import { type Prose, prose } from './material/prose.ts';
import { inAll, type Spending, spendingOf } from './measure/spending.ts';

/** What we want to stay below, as ratios to the bare site. */
const MOST = { time: 1.3, memory: 1.2 };

/** A further document may cost this much more in a large corpus than in a small one: two runs of one build differ as much. */
const MOST_GROWTH = 1.1;

/** Numbers of documents. The first one costs next to nothing but the start of everything. */
const SIZES = '1,100,1000';

/** Corpora of at least this many documents are built twice, not three times: what varies is small beside what they cost. */
const LARGE = 1000;

type Round = { readonly ours: Spending; readonly bare: Spending };

async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { sizes: { type: 'string', default: SIZES }, rounds: { type: 'string' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  const roundsOf = (size: number) => Number(values.rounds ?? (size < LARGE ? 3 : 2));
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
  // Below node_modules Astro's packages resolve, and version control looks away.
  const bareFolder = join(CACHE, 'bench');
  await mkdir(bareFolder, { recursive: true });
  console.log('A build of ours beside a bare Astro site of the same text: medians of pairs built in turn.\n');
  try {
    await roundsWith(folder, bareFolder, 1, 1); // The first start reads everything from disk.
    const results: [number, Round[]][] = [];
    for (const size of sizes) {
      const rounds = await roundsWith(folder, bareFolder, size, roundsOf(size));
      results.push([size, rounds]);
      console.log(sizeReport(size, rounds));
    }
    if (results.length > 1) console.log(growthReport(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(bareFolder, { recursive: true, force: true });
  }
}

/**
 * Builds both sites in turn, each time for the first time, so that whatever else the machine does meets both alike. Each build has
 * new folders, and nothing is deleted between: for every new file ext4 looks at those that were deleted within minutes.
 */
async function roundsWith(folder: string, bareFolder: string, size: number, count: number): Promise<Round[]> {
  const documents = Array.from({ length: size }, (_, i) => prose(i + 1));
  const bare = await mkdtemp(join(bareFolder, 'site-'));
  await writeBareSite(bare, documents);
  const rounds: Round[] = [];
  for (let i = 0; i < count; i += 1) {
    const round = await mkdtemp(join(folder, 'round-'));
    await writeCorpus(join(round, 'seeds'), documents);
    rounds.push({ ours: await buildOurs(round), bare: await buildBare(bare, join(round, 'bare')) });
  }
  return rounds;
}

async function writeCorpus(folder: string, documents: readonly Prose[]): Promise<void> {
  await mkdir(folder);
  const list = documents.map(({ title }, i) => `- [${title}](document-${i + 1}.txt)\n`);
  await writeFile(join(folder, 'INDEX.md'), `# Corpus of the benchmark\n\n${list.join('')}`);
  for (const [i, { paragraphs }] of documents.entries()) {
    await writeFile(join(folder, `document-${i + 1}.txt`), `${paragraphs.join('\n\n')}\n`);
  }
}

async function buildOurs(folder: string): Promise<Spending> {
  const environment = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'site'), LEDGER: 'write', SITE: '', BASE: '' };
  // As `npm run build` calls it: `node`, flags, program.
  const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  const [, ...words] = scripts.build.split(' ');
  return spendingOf(words, environment);
}

async function buildBare(folder: string, out: string): Promise<Spending> {
  const program = (path: string) => join(PROJECT, 'node_modules', path);
  return inAll([
    await spendingOf([program('astro/bin/astro.mjs'), 'build', '--root', folder, '--outDir', out]),
    await spendingOf([program('pagefind/lib/runner/bin.cjs'), '--site', out]),
  ]);
}

function sizeReport(size: number, rounds: readonly Round[]): string {
  const line = (what: keyof Spending, target?: number) => {
    const ratios = rounds.flatMap(({ ours, bare }) => ratio(ours[what], bare[what]) ?? []);
    return `  ${what.padEnd(8)}${figure(median(ratios), target)}`;
  };
  const title = `${size} document${size === 1 ? '' : 's'}, ${rounds.length} round${rounds.length === 1 ? '' : 's'}`;
  return [title, line('time', MOST.time), line('cpu'), line('memory', MOST.memory)].join('\n');
}

/** What each further document costs between one size and the next, which leaves out the start of everything. */
function growthReport(results: readonly (readonly [number, readonly Round[]])[]): string {
  const steps = results.slice(1).map(([size, rounds], i) => {
    const [smaller, before] = results[i] ?? [0, []];
    const cost = (who: keyof Round) => (timeOf(rounds, who) - timeOf(before, who)) / (size - smaller);
    return { name: `${smaller} to ${size} documents`, ours: cost('ours'), bare: cost('bare') };
  });
  const lines = steps.map(({ name, ours, bare }, i) => {
    const former = steps[i - 1];
    const growth = former
      ? `; grown to ${figure(ratio(ours, former.ours), MOST_GROWTH)}, the bare site's to ${figure(ratio(bare, former.bare))}`
      : '';
    return `  ${name}: ${figure(ratio(ours, bare), MOST.time)}${growth}`;
  });
  return ['\nTime of each further document, in those of the bare site', ...lines].join('\n');
}

function timeOf(rounds: readonly Round[], who: keyof Round): number {
  return median(rounds.map((round) => round[who].time)) ?? Number.NaN;
}

function ratio(ours: number | undefined, bare: number | undefined): number | undefined {
  return ours === undefined || !bare ? undefined : ours / bare;
}

/** `1.17 (target 1.3)` */
function figure(value: number | undefined, target?: number): string {
  const shown = value === undefined ? 'not measured' : `× ${value.toFixed(2)}`;
  return target === undefined
    ? shown
    : `${shown} (target: at most ${target}${(value ?? 0) > target ? ', MISSED' : ''})`;
}

await run(process.argv.slice(2));
