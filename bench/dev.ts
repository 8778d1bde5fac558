/**
 * `npm run bench -- dev`: what a person waits for who writes: until the first page is there, until a saved text is on it, and until search
 * finds what was saved, beside Starlight, which has no search in dev.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openPagefind } from '../src/search/index/pagefind.ts';
import { PROJECT } from '../src/settings.ts';
import { articleFiles, install, markdown, STARLIGHT, writeFiles } from './beside/page-sites.ts';
import { type Prose, prose } from './material/prose.ts';
import { cpuOf } from './measure/spending.ts';

type Server = {
  readonly name: string;
  /** Writes the sources. @returns what failed, if something did */
  write(folder: string, articles: readonly Prose[]): Promise<string | undefined>;
  /** The source of the first article. */
  readonly first: string;
  /** What Node runs, and where. */
  command(folder: string): { readonly words: readonly string[]; readonly in: string };
  readonly environment?: (folder: string) => NodeJS.ProcessEnv;
  readonly hasSearch: boolean;
};

const SERVERS: readonly Server[] = [
  {
    name: 'starlight',
    write: (folder, articles) => install(folder, STARLIGHT.dependencies, STARLIGHT.files(articles)),
    first: 'src/content/docs/document-1.md',
    command: (folder) => ({ words: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev'], in: folder }),
    hasSearch: false,
  },
  {
    name: 'pilcrow',
    async write(folder, articles) {
      const list = articles.map((_, i) => `- [Document ${i + 1}](document-${i + 1}.md)\n`).join('');
      await writeFiles(folder, {
        'seeds/INDEX.md': `# Articles\n\n${list}`,
        ...articleFiles(articles, 'seeds/', markdown),
      });
      return undefined;
    },
    first: 'seeds/document-1.md',
    command: () => ({ words: [join(PROJECT, 'src/commands/dev.ts')], in: PROJECT }),
    environment: (folder) => ({ SEEDS: join(folder, 'seeds'), SITE: '', BASE: '/' }),
    hasSearch: true,
  },
];

/** Between two looks at a page, in milliseconds. */
const LOOK_EVERY = 20;

/** What one thing took: milliseconds, and ticks of all processes, which say more on a machine that others use. */
type Took = { readonly time: number; readonly cpu: number };

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, only: { type: 'string' } } });
const articles = Array.from({ length: Number(values.documents) }, (_, i) => prose(i + 1));
console.log(
  `${articles.length} documents. Time and CPU as ratios to Starlight: the first start and one after it, a saved text, and search, which Starlight has not, to the saved text of Starlight.\n`,
);
let peer: Record<string, Took> | undefined;
for (const server of SERVERS.filter(({ name }) => (values.only ?? name) === name)) {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-dev-'));
  try {
    const failure = await server.write(folder, articles);
    if (failure !== undefined) {
      console.log(`${server.name}: not here, ${failure}`);
      continue;
    }
    const first = await session(server, folder, []);
    const again = await session(server, folder, server.hasSearch ? ['Zanzibark', 'Yonderk'] : ['Yonderk']);
    const took: Record<string, Took> = { 'first start': first.start, ...again };
    peer ??= took;
    console.log(server.name);
    for (const [what, one] of Object.entries(took))
      console.log(`  ${what.padEnd(20)}${ratios(one, peer[what] ?? peer.saved)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the server, and for each word saves the first article with it, and asks for it. */
async function session(
  server: Server,
  folder: string,
  words: readonly string[],
): Promise<Record<'start', Took> & Record<string, Took>> {
  const { words: command, in: cwd } = server.command(folder);
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...server.environment?.(folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const taking = async (act: () => Promise<unknown>): Promise<Took> => {
    const [time, cpu] = [performance.now(), cpuOf(child.pid)];
    await act();
    return { time: performance.now() - time, cpu: cpuOf(child.pid) - cpu };
  };
  try {
    let page = '';
    const start = await taking(async () => {
      page = `${await addressOf(child)}document-1/`;
      await shows(page, '<h1');
    });
    const took: Record<'start', Took> & Record<string, Took> = { start };
    const file = join(folder, server.first);
    for (const [i, word] of words.entries()) {
      const text = await readFile(file, 'utf8');
      took.saved = await taking(async () => {
        await writeFile(file, `${text}\n${word}.\n`);
        await shows(page, word);
      });
      if (server.hasSearch)
        took[i === 0 ? 'first search' : 'search after it'] = await taking(() => finds(page, words.slice(0, i + 1)));
    }
    return took;
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

/** Where it says that it serves, with a slash at the end. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  for (;;) {
    const [, url] = /Local\s+(http:\S+)/.exec(said) ?? [];
    if (url) return url.endsWith('/') ? url : `${url}/`;
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.\n${said}`);
    await sleep(LOOK_EVERY);
  }
}

async function shows(page: string, text: string): Promise<void> {
  while (!(await (await fetch(page)).text()).includes(text)) await sleep(LOOK_EVERY);
}

/** Asks as a page does that a person has just opened, with the program that the server has. */
async function finds(page: string, words: readonly string[]): Promise<void> {
  const home = new URL('..', page).href;
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-pagefind-'));
  try {
    // Node imports from files only.
    const program = join(folder, 'pagefind.mjs');
    await writeFile(program, await (await fetch(`${home}pagefind/pagefind.js`)).text());
    const { candidates } = await openPagefind(home, 0, { importPagefind: () => import(pathToFileURL(program).href) });
    for (const word of words) {
      const found = await candidates({ beginning: word.toLowerCase() }, 1);
      if (found.length !== 1) throw new Error(`Search found ${found.length} records with ${word}, not one.`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function ratios(one: Took, other: Took | undefined): string {
  const of = (key: keyof Took) => (other?.[key] ? (one[key] / other[key]).toFixed(2) : '?');
  return `time ${of('time')}  CPU ${of('cpu')}`;
}
