import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FEW_RECORDS } from '../search/index/needs.ts';
import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../kept.ts';
import { contentOf, filterOf, mainValue, urlOf } from '../search/index/search-record.ts';
import { type Stemmer, stemmerOf } from '../search/stems/stemmer.ts';
import { type IndexedPage, type IndexRecord, recordsOf } from '../data/search/index-records.ts';

/** In no language: words are given as they are found, and Pagefind would make stems of our stems, with a larger program. */
const LANGUAGE = 'unknown';

/** Fragment files in an index, which the records share: a reader fetches one of them for each record that is shown. */
const MOST_FRAGMENTS = 20_000;

/** Records that wait for Pagefind at a time. */
const BATCH = 500;

/**
 * Writes the search index of these pages: `pagefind/` in this folder.
 * @param meanwhile what else can be done while Pagefind, a process of its own, makes files of what it was given
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndex(
  folder: string,
  pages: Pages,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await withIndex(pages, async (index) => {
    const writing = index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await meanwhile();
    const written = await writing;
    await removeInterfaces(join(folder, 'pagefind'));
    return written;
  });
}

/** Pagefind writes its own interfaces and a worker too, half a megabyte that no page of ours asks for. */
async function removeInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => INTERFACE.test(file)).map((file) => rm(join(folder, file))));
}

const INTERFACE = /^pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:css|js)$/;

/** The files of the search index of these pages, by their paths in the site. @throws Error when Pagefind reports one */
export async function searchIndexFiles(pages: Pages): Promise<Map<string, Uint8Array>> {
  const { files } = await withIndex(pages, (index) => index.getFiles());
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
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

async function withIndex<T>(
  pages: Pages,
  use: (index: PagefindIndex) => Promise<T & { errors: string[] }>,
): Promise<T> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    let waiting: Promise<{ errors: string[] }>[] = [];
    for await (const { record, isOrdered } of counted(recordsOf(pages.pages))) {
      waiting.push(index.addCustomRecord(stored(record, await stemmerOf(record.record.language), isOrdered, pages)));
      if (waiting.length < BATCH) continue;
      check(await Promise.all(waiting));
      waiting = [];
    }
    check(await Promise.all(waiting));
    const result = await use(index);
    check([result]);
    return result;
  } finally {
    await close();
  }
}

function stored(one: IndexRecord, stem: Stemmer, isOrdered: boolean, { shards, kept = NOTHING_KEPT }: Pages) {
  const { record, title } = one;
  const key = keyOf('words', record.language, String(isOrdered), JSON.stringify(record.paragraphs));
  const content = keptOr(kept, key, () => contentOf(record.paragraphs, stem, isOrdered));
  const filters = filtersOf(one, shards);
  return { url: urlOf(record), content, meta: { title }, filters, language: LANGUAGE };
}

/** Each record, and whether there are more than the few that are all read. */
async function* counted(
  records: AsyncIterable<IndexRecord>,
): AsyncGenerator<{ readonly record: IndexRecord; readonly isOrdered: boolean }> {
  const first: IndexRecord[] = [];
  for await (const record of records) {
    if (first.length > FEW_RECORDS) yield { record, isOrdered: true };
    else if (first.push(record) > FEW_RECORDS) yield* first.map((one) => ({ record: one, isOrdered: true }));
  }
  if (first.length <= FEW_RECORDS) yield* first.map((record) => ({ record, isOrdered: false }));
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
