import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { NAMES } from '../search/names/fetch-names.ts';
import { filePath } from '../site.ts';

/**
 * Has the built search page load at once what any search asks for, which else is asked for file by file: its code, the names, and what Pagefind
 * begins with. What these files are called is known only when they are there.
 */
export function preloadSearch(folder: string, base: string): void {
  const page = join(folder, 'search/index.html');
  const html = readFileSync(page, 'utf8');
  // Its own script is the last of the page, and starts all else.
  const script = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].at(-1)?.[1] ?? '';
  const url = (path: string) => filePath(base, path);
  const links = [
    code(script),
    ...dataOf(folder).map(
      (path) => `<link rel="preload" href="${url(path)}" as="fetch" crossorigin fetchpriority="low">`,
    ),
    ...codeOf(folder).map((path) => code(url(path))),
  ];
  writeFileSync(
    page,
    html.replace('</head>', (end) => links.join('') + end),
  );
}

function code(url: string): string {
  return `<link rel="modulepreload" href="${url}">`;
}

/** The code that shows answers. */
function codeOf(folder: string): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(folder, CODE, name), 'utf8');
    for (const [, imported = ''] of code.matchAll(STATIC_IMPORT)) add(imported);
  };
  for (const name of readdirSync(join(folder, CODE))) if (SHOWS_ANSWERS.test(name)) add(name);
  return [...found].map((name) => join(CODE, name));
}

/** Where Astro puts code. */
const CODE = '_astro';

/** What the page imports when it has started the thread. */
const SHOWS_ANSWERS = /^search-(?:page-)?panel\..*\.js$/;

const STATIC_IMPORT = /\bimport(?:[^'"`()]*from)?["'`]\.\/([^"'`]+)["'`]/g;

/** The names, what Pagefind begins with, and all of an index that is hardly more than what one question asks of it. */
function dataOf(folder: string): string[] {
  const first = readdirSync(join(folder, PAGEFIND)).filter((name) => BEGINNING.test(name));
  const parts = PARTS.flatMap((part) => filesIn(folder, join(PAGEFIND, part)));
  const bytes = parts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return [NAMES, ...first.map((name) => join(PAGEFIND, name)), ...(bytes <= SMALL_INDEX ? parts : [])];
}

function filesIn(folder: string, path: string): string[] {
  const names = existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : [];
  return names.sort().map((name) => join(path, name));
}

/** Words, records, and where names are. */
const PARTS = ['index', 'fragment', 'filter'];

/** In bytes: less than Pagefind's program, after which each part would be another round trip. */
const SMALL_INDEX = 20_000;

const PAGEFIND = 'pagefind';

const BEGINNING = /^pagefind-entry\.json$|\.pf_meta$|^wasm\..*\.pagefind$/;
