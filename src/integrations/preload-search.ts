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
  // Its own script is the last of the page, starts all else, and waits for no other.
  const [tag = '', script = ''] = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].at(-1) ?? [];
  const url = (path: string) => filePath(base, path);
  const links = [
    code(script),
    ...beginningOf(folder).map((path) => `<link rel="preload" href="${url(path)}" as="fetch" crossorigin>`),
    ...codeOf(folder).map((path) => code(url(path))),
    // Asked for by the page when its thread is: of six requests at a time, which is what a browser makes, the large files need the first.
    `<meta name="search-parts" content="${partsOf(folder).map(url).join(' ')}">`,
  ];
  writeFileSync(
    page,
    html.replace('</head>', (end) => links.join('') + end).replace(tag, (start) => `${start} async`),
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

/** What Pagefind begins with, its program of WebAssembly first, which is half of all that has to come; and the names. */
function beginningOf(folder: string): string[] {
  const first = readdirSync(join(folder, PAGEFIND)).filter((name) => BEGINNING.test(name));
  return [
    ...first
      .sort()
      .reverse()
      .map((name) => join(PAGEFIND, name)),
    NAMES,
  ];
}

/** All of an index that is hardly more than what one question asks of it. */
function partsOf(folder: string): string[] {
  const parts = PARTS.flatMap((part) => filesIn(folder, join(PAGEFIND, part)));
  const bytes = parts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return bytes <= SMALL_INDEX ? parts : [];
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

const BEGINNING = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\..*\.pagefind$/;
