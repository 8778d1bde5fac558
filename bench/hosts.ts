/** `npm run bench -- hosts nginx caddy`: whether the configurations of the README serve the built site in `dist/` as it says. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT } from '../src/settings.ts';

const DIST = join(PROJECT, 'dist');

type Host = {
  readonly language: string;
  readonly port: number;
  /** The whole configuration, and how the program is started with it. @param block what the README says */
  write(block: string, folder: string): string;
  words(file: string, folder: string): readonly string[];
};

const HOSTS: Readonly<Record<string, Host>> = {
  nginx: {
    language: 'nginx',
    port: 8181,
    write: (block, folder) => `
      user root; daemon off; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        types { text/html html; text/css css; application/javascript js; application/json json; text/plain txt; text/xml xml; image/svg+xml svg; }
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        ${block.replace('listen 80', 'listen 127.0.0.1:8181').replace('/srv/letters/dist', DIST)}
      }`,
    words: (file, folder) => ['-c', file, '-p', folder],
  },
  caddy: {
    language: 'caddyfile',
    port: 8182,
    write: (block) =>
      `{\n  admin off\n}\n${block.replace('letters.example.org', 'http://127.0.0.1:8182').replace('/srv/letters/dist', DIST)}`,
    words: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
};

const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
const [{ id: document }] = JSON.parse(await readFile(join(DIST, 'corpus.json'), 'utf8')).documents;
const hashed = (await readdir(join(DIST, '_astro'))).find((name) => name.endsWith('.js'));
const [fragment] = await readdir(join(DIST, 'pagefind/fragment'));

/** The corpus may have none: this one lies in the site while it is asked for. */
const ASSET = 'assets/bench.svg';

/** Path, headers of the request, and what must be of the answer. */
const CHECKS: readonly (readonly [what: string, path: string, headers: Record<string, string>, (one: Response) => unknown])[] = [
  ['the home page', '/', {}, ({ status, headers }) => status === 200 && headers.get('cache-control') === 'no-cache'],
  ['a slash that was left out', `/${document}`, {}, ({ status, headers }) => isMove(status) && headers.get('location')?.endsWith(`/${document}/`)],
  ['packed', `/${document}/`, { 'accept-encoding': 'gzip' }, ({ headers }) => headers.get('content-encoding') === 'gzip'],
  ['code', `/_astro/${hashed}`, {}, ({ headers }) => headers.get('cache-control')?.includes('immutable')],
  ['a fragment', `/pagefind/fragment/${fragment}`, {}, ({ headers }) => headers.get('cache-control')?.includes('immutable')],
  ['the entry of the index', '/pagefind/pagefind-entry.json', {}, ({ headers }) => headers.get('cache-control') === 'no-cache'],
  ['a part of a file', '/corpus.ndjson', { range: 'bytes=0-9', 'accept-encoding': 'identity' }, ({ status, headers }) => status === 206 && headers.get('content-length') === '10'],
  ['text in UTF-8', `/${document}.txt`, {}, ({ headers }) => /text\/plain; ?charset=utf-8/i.test(headers.get('content-type') ?? '')],
  ['what is not there', '/nowhere/', {}, async (one) => one.status === 404 && (await one.text()).includes('<html')],
  ['an image by itself runs nothing', `/${ASSET}`, {}, ({ headers }) => headers.get('content-security-policy')?.includes('sandbox')],
  ['nobody may frame it', `/${document}/`, {}, ({ headers }) => headers.get('content-security-policy')?.includes('frame-ancestors')],
]; // prettier-ignore

const [, , ...programs] = process.argv;
await mkdir(join(DIST, 'assets'), { recursive: true });
await writeFile(join(DIST, ASSET), '<svg xmlns="http://www.w3.org/2000/svg"/>');
try {
  for (const program of programs) {
    const name = Object.keys(HOSTS).find((one) => program.endsWith(one));
    if (name === undefined) throw new Error(`${program} is none of ${Object.keys(HOSTS).join(', ')}.`);
    await tryHost(name, resolve(program), HOSTS[name] as Host);
  }
} finally {
  await rm(join(DIST, ASSET));
}

async function tryHost(name: string, program: string, { language, port, write, words }: Host): Promise<void> {
  const [, block = ''] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-host-'));
  const file = join(folder, 'configuration');
  await writeFile(file, write(block, folder));
  const child = spawn(program, words(file, folder), { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await answers(origin);
    for (const [what, path, headers, check] of CHECKS) {
      const answer = await fetch(origin + path, { headers, redirect: 'manual' });
      console.log(`${name}  ${(await check(answer)) ? 'ok ' : 'NO '} ${what}`);
    }
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function answers(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(origin).catch(() => undefined)) return;
    await sleep(100);
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

function isMove(status: number): boolean {
  return status === 301 || status === 308;
}
