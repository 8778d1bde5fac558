import { readdirSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Conversion } from '../../corpus/conversion.ts';
import type { Ledger } from '../../corpus/ledger/ledger.ts';
import { NAMES_LEDGER } from '../../corpus/ledger/ledger-files.ts';
import { parseNamesLedger } from '../../corpus/names/names-ledger.ts';
import type { Former } from '../kept/kept-build.ts';
import { thousands } from './thousands.ts';
import type { StageWatch } from './watch-stages.ts';
import { type AddressChanges, addressChanges } from './address-changes.ts';

/** What a build did to one document. */
export type DocumentChanges = AddressChanges & {
  readonly document: string;
  readonly file: string;
  readonly edition: number;
  /** Of its paragraphs today. */
  readonly paragraphs: number;
  /** Whether it is published for the first time. */
  readonly isNew: boolean;
};

/** What becomes of the addresses of each document, in order. */
export function documentChanges({ documents, manuscripts }: Published): DocumentChanges[] {
  const before = new Map(manuscripts.map(({ id, ledger }) => [id, ledger]));
  return documents.map(({ id, ledger, blocks }) => ({
    document: id,
    file: ledger.file,
    edition: ledger.edition,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    isNew: before.get(id) === undefined,
    ...addressChanges(before.get(id), ledger),
  }));
}

/** What is published, and what was. */
type Published = {
  readonly documents: Conversion['documents'];
  readonly manuscripts: readonly { readonly id: string; readonly ledger?: Ledger }[];
};

/** Names that have a page for the first time, and names that had one in the last site and have none. */
export type NameChanges = { readonly all: number; readonly new: number; readonly gone: number };

/** To be asked before the new site and ledger are in their places. @param out the folder of the last site */
export async function nameChanges({ names }: Conversion, seeds: string, out: string): Promise<NameChanges> {
  const ledger = await readFile(join(seeds, NAMES_LEDGER), 'utf8').catch(() => '');
  const known = new Set(ledger === '' ? [] : parseNamesLedger(ledger, NAMES_LEDGER).entries.map(({ id }) => id));
  const present = new Set(names.filter(({ hasPage }) => hasPage).map(({ id }) => id));
  const files = await readdir(join(out, 'names')).catch(() => []);
  const shown = files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
  return {
    all: present.size,
    new: [...present].filter((id) => !known.has(id)).length,
    gone: shown.filter((id) => known.has(id) && !present.has(id)).length,
  };
}

/** What a build did to the corpus. */
export type Outcome = { readonly documents: readonly DocumentChanges[]; readonly names: NameChanges };

/** Says that a build has succeeded, in three lines whatever the corpus; {@link sayStages} adds one. @param out the folder of the finished site */
export function sayOutcome({ documents, names }: Outcome, out: string): void {
  const sum = (count: (one: DocumentChanges) => number) => documents.reduce((all, one) => all + count(one), 0);
  const isChanged = (one: DocumentChanges) =>
    !one.isNew && one.new.length + one.changed.length + one.moved.length + Object.keys(one.removed).length > 0;
  const ofDocuments = counts([
    [documents.filter(({ isNew }) => isNew).length, 'new'],
    [documents.filter(isChanged).length, 'with a new edition'],
  ]);
  const ofParagraphs = counts([
    [sum((one) => one.new.length), 'new'],
    [sum((one) => one.changed.length), 'changed'],
    [sum((one) => one.moved.length), 'moved'],
    [sum((one) => Object.keys(one.removed).length), 'removed'],
  ]);
  const ofNames = counts([
    [names.new, 'new'],
    [names.gone, 'gone'],
  ]);
  const { bytes, files, searchBytes } = sizeOf(out);
  const lines = [
    `${relative('', out) || '.'}: ${plural(documents.length, 'document')}${ofDocuments}, ${plural(
      sum(({ paragraphs }) => paragraphs),
      'paragraph',
    )}${ofParagraphs}`,
    `${plural(names.all, 'name')} with a page${ofNames}`,
    `${megabytes(bytes)} in ${plural(files, 'file')}${hostsOf(files)}, ${megabytes(searchBytes)} of it for search; ${process.uptime().toFixed(1)} s`,
  ];
  for (const line of lines) console.log(line);
}

/** Says how long each stage took, how much of it the last build had made, and how large the cache is. */
export function sayStages(
  stages: ReturnType<StageWatch['times']>,
  { asked, found }: Pick<Former['results'], 'asked' | 'found'>,
  cacheSize: number,
): void {
  // A stage that is done for some documents and then for all is said once.
  const seconds = new Map<string, number>();
  for (const stage of stages) seconds.set(stage.name, (seconds.get(stage.name) ?? 0) + stage.seconds);
  const times = [...seconds].map(([name, sum]) => `${name} ${sum.toFixed(1)} s`);
  const kept = `${thousands(found)} of ${plural(asked, 'part')} kept from the last build`;
  console.log(`${times.join(', ')}; ${kept}; the cache holds ${megabytes(cacheSize)}`);
}

/** ` (2 new, 1 gone)`; nothing is said of what is none. */
function counts(all: readonly (readonly [count: number, what: string])[]): string {
  const said = all.filter(([count]) => count > 0).map(([count, what]) => `${thousands(count)} ${what}`);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** Files that the host takes that takes fewest: https://developers.cloudflare.com/pages/platform/limits/#files */
const MOST_FILES = 20_000;

/** Names the hosts that take very many files; nothing where each takes them. */
export function hostsOf(files: number): string {
  if (files <= MOST_FILES) return '';
  return ' (Cloudflare Pages takes 20,000, GitLab Pages 200,000; nginx, Caddy and stores of objects take all)';
}

function plural(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const SEARCH = ['pagefind', 'search'];

/** Looks at each file synchronously: to wait for each takes three times as long. */
function sizeOf(out: string): { bytes: number; files: number; searchBytes: number } {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let [bytes, searchBytes] = [0, 0];
  for (const file of files) {
    const { size } = statSync(file);
    bytes += size;
    if (SEARCH.some((folder) => file.startsWith(join(out, folder) + sep))) searchBytes += size;
  }
  return { bytes, files: files.length, searchBytes };
}
