import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type IndexedPage, type IndexRecord, recordsOf } from '../data/search/index-records.ts';
import { orderFiles } from '../data/search/order-files.ts';
import { wordsOfRecord } from '../data/search/record-words.ts';
import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../kept.ts';
import { FEW_RECORDS } from '../search/index/needs.ts';
import { encode } from '../search/index/order-part.ts';
import { hashOfIndex, PAGEFIND_ENTRY } from '../search/index/pagefind.ts';
import { filterOf, mainValue, urlOf } from '../search/index/search-record.ts';
import { stemmerOf } from '../search/stems/stemmer.ts';

/** In no language: words are given as they are found, and Pagefind would make stems of our stems, with a larger program. */
const LANGUAGE = 'unknown';

/** Fragment files in an index, which the records share: a reader fetches one of them for each record that is shown. */
const MOST_FRAGMENTS = 20_000;

/** Records that wait for Pagefind at a time. */
const BATCH = 500;

/**
 * Writes the search index of these pages: `pagefind/` in this folder, and the order of words beside it.
 * @param meanwhile what else can be done while Pagefind, a process of its own, makes files of what it was given
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndex(
  folder: string,
  pages: Pages,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await withIndex(pages, async (index, makeOrder) => {
    const writing = index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const [written, orderOf] = await Promise.all([writing, meanwhile().then(makeOrder)]);
    check([written]);
    await removeInterfaces(join(folder, 'pagefind'));
    for (const [path, content] of orderOf(await readFile(join(folder, 'pagefind', PAGEFIND_ENTRY)))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
}

/** Pagefind writes its own interfaces and a worker too, half a megabyte that no page of ours asks for. */
async function removeInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => INTERFACE.test(file)).map((file) => rm(join(folder, file))));
}

const INTERFACE = /^pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:css|js)$/;

/** Keeps what an index of these pages will take most time to be told. */
export async function keepWords(pages: Pages['pages'], kept: Kept): Promise<void> {
  for await (const one of recordsOf(pages, kept)) await wordsOf(one, kept);
}

/** The files of the search index of these pages, by their paths in the site. @throws Error when Pagefind reports one */
export async function searchIndexFiles(pages: Pages): Promise<Map<string, Uint8Array>> {
  return withIndex(pages, async (index, makeOrder) => {
    const made = await index.getFiles();
    check([made]);
    const files = new Map(made.files.map(({ path, content }) => [path, content]));
    const order = makeOrder()(files.get(PAGEFIND_ENTRY) ?? Buffer.from('{"languages":{}}'));
    return new Map([...order, ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const)]);
  });
}

/** What an index is made of. */
export type Pages = {
  /** In the order of the corpus. */
  readonly pages: AsyncIterable<IndexedPage>;
  /** Filters to which names and documents are spread that can be asked for. */
  readonly shards: number;
  /** Words of records that were read before. */
  readonly kept?: Kept;
};

/** Makes the files of the order of words, which only lack the name of their index. */
type MakeOrder = () => OrderOf;

/** @param entry what Pagefind begins with, which names the index */
type OrderOf = (entry: Uint8Array) => ReadonlyMap<string, Uint8Array>;

async function withIndex<Result>(
  { pages, shards, kept = NOTHING_KEPT }: Pages,
  use: (index: PagefindIndex, makeOrder: MakeOrder) => Promise<Result>,
): Promise<Result> {
  try {
    const { index, ended } = await startPagefind();
    return await Promise.race([useIndex(index), ended]);
  } finally {
    await close();
  }

  async function useIndex(index: PagefindIndex): Promise<Result> {
    const hashes: Uint8Array[] = [];
    let waiting: Promise<{ errors: string[] }>[] = [];
    for await (const one of recordsOf(pages, kept)) {
      const { content, order } = await wordsOf(one, kept);
      waiting.push(
        index.addCustomRecord({
          url: urlOf(one.record),
          content,
          meta: { title: one.title },
          filters: filtersOf(one, shards),
          language: LANGUAGE,
        }),
      );
      hashes.push(order);
      if (waiting.length < BATCH) continue;
      check(await Promise.all(waiting));
      waiting = [];
    }
    check(await Promise.all(waiting));
    // An index of few records is read whole.
    return await use(index, () => {
      if (hashes.length <= FEW_RECORDS) return () => new Map();
      const filesFor = orderFiles(hashes);
      return (entry) => filesFor(hashOfIndex(JSON.parse(Buffer.from(entry).toString())));
    });
  }
}

/**
 * An index to be filled, and what fails when the process of Pagefind ends before it is closed: with a full disk it ends by itself and
 * leaves every question unanswered.
 */
async function startPagefind(): Promise<{ index: PagefindIndex; ended: Promise<never> }> {
  let child: ChildProcess | undefined;
  const see = (started: unknown) => ({ process: child } = started as { process: ChildProcess });
  // https://nodejs.org/api/diagnostics_channel.html#event-child_process
  subscribe('child_process', see);
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const ended = once(child ?? new EventEmitter(), 'exit').then(([code]) => {
      throw new Error(`Pagefind ended with ${code} before the search index was there; above it says why.`);
    });
    // It ends when it is closed, too, and nobody waits for it then.
    ended.catch(() => undefined);
    return { index, ended };
  } finally {
    unsubscribe('child_process', see);
  }
}

/** The words of a record, the hashes of their order as bytes: what was kept is JSON. */
async function wordsOf(
  { record: { language, paragraphs } }: IndexRecord,
  kept: Kept,
): Promise<{ readonly content: string; readonly order: Uint8Array }> {
  const stem = await stemmerOf(language);
  const { content, order } = keptOr(kept, keyOf('words', language, JSON.stringify(paragraphs)), () => {
    const words = wordsOfRecord(paragraphs, stem);
    return { ...words, order: Buffer.from(encode(words.order)).toString('base64') };
  });
  return { content, order: Buffer.from(order, 'base64') };
}

/** Names and documents are spread over filters of which a reader loads one; the other facets have few values. */
function filtersOf({ document, year, names, mainNames, kinds }: IndexRecord, shards: number): Record<string, string[]> {
  const filters: Record<string, string[]> = { [filterOf('document', document, shards)]: [document] };
  for (const [filter, its] of Map.groupBy(names, (name) => filterOf('name', name, shards))) {
    filters[filter] = its.flatMap((name) => (mainNames.has(name) ? [name, mainValue(name)] : [name]));
  }
  if (kinds.length > 0) filters.kind = [...kinds];
  if (year !== undefined) filters.year = [year];
  return filters;
}

function check(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`The search index could not be made: ${[...new Set(errors)].join('; ')}`);
}
