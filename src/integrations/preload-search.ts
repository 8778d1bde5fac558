import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The names, and what Pagefind begins with. */
function dataOf(folder: string): string[] {
  const first = readdirSync(join(folder, PAGEFIND)).filter((name) => BEGINNING.test(name));
  return [NAMES, ...first.map((name) => join(PAGEFIND, name))];
}

const PAGEFIND = 'pagefind';

const BEGINNING = /^pagefind-entry\.json$|\.pf_meta$|^wasm\..*\.pagefind$/;
