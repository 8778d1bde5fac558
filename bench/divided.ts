/**
 * `npm run bench -- divided --documents 5000`: the same site by one process, by several beside each other, and in steps, with what each costs.
 * With `--steps` in steps alone, as a corpus is built that is too large for one process: `--steps --documents 100000 --words 100 --shards 10
 * --search https://search.example.org` has shorter documents, which are searched elsewhere, so that Pagefind is not started.
 */
import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleFiles, markdown, writeFiles } from './beside/page-sites.ts';
import { prose, WORDS } from './material/prose.ts';
import { inAll, type Spending, spendingOf } from './measure/spending.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '2' },
    shards: { type: 'string', default: '1,3,8' },
    steps: { type: 'boolean', default: false },
    words: { type: 'string', default: String(WORDS) },
    search: { type: 'string' },
  },
});

/** Of the kernel in a second. */
const TICKS = 100;

/** What INDEX.md begins with. */
const FRONT_MATTER = values.search === undefined ? '' : `---\nsearch: ${values.search}\n---\n`;

const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
try {
  console.log(`${values.documents} documents of ${values.words} words.`);
  const articles = Array.from({ length: Number(values.documents) }, (_, i) => prose(i + 1, Number(values.words)));
  const whole = values.steps ? undefined : await built('one', articles, [[]], {});
  if (whole) {
    report('one process', whole.spent, whole.spent);
    const several = await built('several', articles, [[]], { PROCESSES: values.processes });
    report(`${values.processes} processes`, several.spent, whole.spent, several.bytes === whole.bytes);
  }
  for (const count of values.shards.split(',').filter(Boolean).map(Number)) {
    const steps = await built(`shards-${count}`, articles, stepsOf(count), {}, reportStep);
    const to = whole ?? steps;
    report(
      `${count} shard${count === 1 ? '' : 's'} in turn`,
      steps.spent,
      to.spent,
      whole && steps.bytes === whole.bytes,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function stepsOf(count: number): string[][] {
  const shards = Array.from({ length: count }, (_, i) => `${i + 1}/${count}`);
  return [
    ['--plan', '--shards', String(count)],
    ...['count', 'make'].flatMap((stage) => shards.map((shard) => ['--shard', shard, '--stage', stage])),
    ...shards.map((shard) => ['--names', shard]),
    ['--join'],
  ];
}

/** What these builds cost together, and one hash of the site and the ledgers that they left. */
async function built(
  name: string,
  articles: Parameters<typeof articleFiles>[0],
  builds: readonly (readonly string[])[],
  environment: NodeJS.ProcessEnv,
  told: (flags: readonly string[], spent: Spending) => void = () => undefined,
): Promise<{ readonly spent: Spending; readonly bytes: string }> {
  const [seeds, out] = [join(folder, name, 'seeds'), join(folder, name, 'site')];
  const list = articles.map(({ title }, i) => `- [${title}](document-${i + 1}.md)\n`).join('');
  await writeFiles(join(folder, name), {
    'seeds/INDEX.md': `${FRONT_MATTER}# Articles\n\n${list}`,
    ...articleFiles(articles, 'seeds/', markdown),
  });
  const parts = { SEEDS: seeds, OUT: out, PARTS: join(folder, name, 'parts'), LEDGER: 'write', ...environment };
  const spent: Spending[] = [];
  for (const flags of builds) {
    const one = await spendingOf(['src/commands/build.ts', ...flags], parts);
    spent.push(one);
    told(flags, one);
  }
  const bytes = `${await hashOf(out)} ${await hashOf(join(seeds, 'ledger'))}`;
  await rm(join(folder, name), { recursive: true, force: true });
  return { spent: inAll(spent), bytes };
}

async function hashOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const lines: string[] = [];
  for (const path of paths.sort()) lines.push(`${path.slice(folder.length)} ${hash('sha256', await readFile(path))}`);
  return hash('sha256', lines.join('\n'));
}

/** What one step takes on this machine: whether it fits into another one is a matter of its memory. */
function reportStep(flags: readonly string[], { time, cpu = 0, memory = 0 }: Spending): void {
  const [seconds, processor] = [time / 1000, cpu / TICKS].map((value) => value.toFixed(1));
  console.log(
    `${flags.join(' ').padEnd(30)}${seconds} s  CPU ${processor} s  ${Math.round(memory / 1000)} MB a process`,
  );
}

function report(what: string, spent: Spending, to: Spending, isSame?: boolean): void {
  const of = (one: number | undefined, other: number | undefined) => (one && other ? (one / other).toFixed(2) : '?');
  const megabytes = spent.memory === undefined ? '' : ` (${Math.round(spent.memory / 1000)} MB a process)`;
  const bytes = isSame === undefined ? '' : isSame ? ', the same bytes' : ', OTHER BYTES';
  const ratios = `time ${of(spent.time, to.time)}  CPU ${of(spent.cpu, to.cpu)}  memory ${of(spent.memory, to.memory)}`;
  console.log(`${what.padEnd(20)}${ratios}${megabytes}${bytes}`);
}
