/** `npm run bench -- large --documents 1000 --only pilcrow`: what a large site costs to build, to build again after one comma, and with nothing changed, beside others. */
import { readFile, readdir, rm, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../src/settings.ts';
import { articleFiles, frontMattered, install, markdown, STARLIGHT, writeFiles } from './beside/page-sites.ts';
import { type Prose, prose } from './material/prose.ts';
import { inAll, type Spending, spendingOf } from './measure/spending.ts';

/** A generator as its own documentation begins with it, with search by Pagefind in each. */
type Generator = {
  readonly name: string;
  /** Writes the sources. @returns what failed, if something did */
  write(folder: string, articles: readonly Prose[]): Promise<string | undefined>;
  /** The source of the first article, and the folder of the site. */
  readonly first: string;
  readonly out: string;
  /** Node's arguments for each command of a build. */
  readonly commands: (folder: string) => readonly (readonly string[])[];
  readonly environment?: (folder: string) => NodeJS.ProcessEnv;
  /** Where they run, if not in that folder: Astro looks there for the packages that a page imports. */
  readonly where?: string;
};

const GENERATORS: readonly Generator[] = [
  {
    name: 'pilcrow',
    async write(folder, articles) {
      const list = articles.map(({ title }, i) => `- [${title}](document-${i + 1}.md)\n`).join('');
      await writeFiles(folder, {
        'seeds/INDEX.md': `# Articles\n\n${list}`,
        ...articleFiles(articles, 'seeds/', markdown),
      });
      return undefined;
    },
    first: 'seeds/document-1.md',
    out: 'site',
    commands: () => [[join(PROJECT, 'src/commands/build.ts')]],
    environment: (folder) => ({ SEEDS: join(folder, 'seeds'), OUT: join(folder, 'site'), LEDGER: 'write' }),
    where: PROJECT,
  },
  {
    name: 'starlight',
    write: (folder, articles) => install(folder, STARLIGHT.dependencies, STARLIGHT.files(articles)),
    first: 'src/content/docs/document-1.md',
    out: 'dist',
    commands: (folder) => [[join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder]],
  },
  {
    name: 'eleventy with pagefind',
    write: (folder, articles) =>
      install(
        folder,
        { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
        {
          'src/_includes/article.njk':
            '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{{ title }}</title></head>\n<body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body>\n</html>\n',
          'src/src.json': '{ "layout": "article.njk" }\n',
          ...articleFiles(articles, 'src/', frontMattered),
        },
      ),
    first: 'src/document-1.md',
    out: '_site',
    commands: (folder) => [
      [
        join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'),
        `--input=${join(folder, 'src')}`,
        `--output=${join(folder, '_site')}`,
      ],
      [join(folder, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', join(folder, '_site')],
    ],
  },
];

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, only: { type: 'string' } } });
const count = Number(values.documents);
const articles = Array.from({ length: count }, (_, i) => prose(i + 1));
console.log(
  `${count} documents. Seconds, CPU seconds and MB of the largest process, as ratios to a first build of ours.\n`,
);
let first: Spending | undefined;
for (const generator of GENERATORS.filter(({ name }) => (values.only ?? name) === name)) {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-large-'));
  try {
    const failure = await generator.write(folder, articles);
    if (failure !== undefined) {
      console.log(`${generator.name}: not here, ${failure}`);
      continue;
    }
    const { commands, environment, where = folder } = generator;
    const build = async () =>
      inAll(await inTurn(commands(folder), (words) => spendingOf(words, environment?.(folder), where)));
    const cold = await build();
    first ??= cold;
    await addComma(join(folder, generator.first));
    const changed = await build();
    const same = await build();
    const { files, bytes } = await sizeOf(join(folder, generator.out));
    console.log(`${generator.name}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
    for (const [what, spent] of Object.entries({ cold, 'one comma': changed, 'nothing changed': same }))
      console.log(`  ${what.padEnd(16)}${ratios(spent, first)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

async function addComma(file: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(/(\n\n\w+) /, '$1, '));
}

function ratios(spent: Spending, to: Spending): string {
  const of = (one: number | undefined, other: number | undefined) => (one && other ? (one / other).toFixed(2) : '?');
  // Memory, other than time, is the same on another machine.
  const megabytes = spent.memory === undefined ? '' : `, ${Math.round(spent.memory / 1000)} MB`;
  return `time ${of(spent.time, to.time)}  CPU ${of(spent.cpu, to.cpu)}  memory ${of(spent.memory, to.memory)}${megabytes}`;
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
