/** `npm run bench`: every benchmark in turn; `npm run bench -- build --sizes 1,100`: one of them, with its options. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Each is a script of its own: it measures, prints ratios, and never judges. A benchmark is not a test. */
const BENCHMARKS = [
  /** What a build costs, beside a bare Astro site of the same text. */
  'build',
  /** What a large site costs to build, and to build again after one comma, beside other generators. */
  'large',
  /** The same site by one process, by several, and in steps: what each costs, and whether the bytes are the same. */
  'divided',
  /** What a person waits for who writes, at 1,000 documents, beside Starlight. */
  'dev',
  /** How many links to paragraphs land right after edits, beside other ways to keep them. */
  'addresses',
  /** What a page costs its reader, beside the same article in other generators' sites. */
  'page',
  /** How smoothly a text of 100,000 words scrolls, beside the same page drawn at once. */
  'scroll',
  /** What a search costs a reader, beside Starlight's of the same articles. */
  'search-page',
  /** What a link to a search of the built site costs on a slow line, file by file. */
  'search-link',
  /** How well the names of a corpus are found as readers type them, and whether others are found that are not there. */
  'search-names',
];

/** Those that need practice material as an argument, and do not run by themselves. */
const WITH_MATERIAL = [
  /** Whether workers that are killed lose anything of a divided build: `cluster --kills 200`. It takes long. */
  'cluster',
  /** What a question costs of a million paragraphs in PostgreSQL: `endpoint --paragraphs 1000000`. It takes long. */
  'endpoint',
  /** Whether the hosts of the README serve the built site as it says: `hosts NGINX CADDY`, their programs. */
  'hosts',
  /** How well texts without breaks are divided: `segmenter FILE`, lines of `{ group, split, text, starts }`. */
  'segmenter',
  /** How well names are recognised, beside compromise and a list of places: `names FILE`, lines of `{ source, text, spans }`. */
  'names',
  /** How well names are found by readers, beside other ways to search: `search FILE`, `{ queries: [{ q, accept, … }] }`. */
  'search',
  /** How much of what texts literally say is found: `search-law FOLDER …`, bodies of text with an INDEX.md. */
  'search-law',
  /** How many mistyped names are found, and how many that are nowhere: `search-slips FOLDER …`. */
  'search-slips',
];

const [name, ...options] = process.argv.slice(2);
if (name !== undefined && ![...BENCHMARKS, ...WITH_MATERIAL].includes(name)) {
  console.error(`There is no benchmark "${name}". These are there: ${[...BENCHMARKS, ...WITH_MATERIAL].join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const one of name === undefined ? BENCHMARKS : [name]) {
    console.log(`\n# ${one}`);
    spawnSync(process.execPath, [join(import.meta.dirname, `${one}.ts`), ...options], { stdio: 'inherit' });
  }
}
