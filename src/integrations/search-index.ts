import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FEW_RECORDS } from '../search/index/needs.ts';
import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../kept.ts';
import {
  contentOf,
  filterOf,
  mainValue,
  type RecordParagraph,
  type SearchRecord,
  urlOf,
} from '../search/index/search-record.ts';
import type { StoredRecord } from '../search/index/read-record.ts';
import { type Stemmer, stemmerOf } from '../search/stems/stemmer.ts';
import { pageRecord } from './records.ts';

/** A built page of a document. */
export type IndexedPage = {
  /** Its address below the origin. */
  readonly path: string;
  readonly html: string;
  /** That the document is of. */
  readonly year?: string | undefined;
  /** Names of which it says more than most documents: found there first. */
  readonly mainNames?: ReadonlySet<string> | undefined;
};

/** In no language: words are given as they are found, and Pagefind would make stems of our stems, with a larger program. */
const LANGUAGE = 'unknown';

/** Fragment files in an index, which the records share: a reader fetches one of them for each record that is shown. */
const MOST_FRAGMENTS = 20_000;

/** Records that wait for Pagefind at a time. */
const BATCH = 500;

/** A longer document has several records of this many UTF-16 units: a reader fetches one of them to see a paragraph. */
const LONGEST_RECORD = 24_000;

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
    const written = index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await meanwhile();
    return written;
  });
}

/** The files of the search index of these pages, by their paths in the site. @throws Error when Pagefind reports one */
export async function searchIndexFiles(pages: Pages): Promise<Map<string, Uint8Array>> {
  const { files } = await withIndex(pages, (index) => index.getFiles());
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
}

/** The records of these pages as one file: search reads it whole, where a corpus is one short document. */
export async function wholeRecords(pages: AsyncIterable<IndexedPage>): Promise<string> {
  const records: StoredRecord[] = [];
  for await (const page of pages) {
    for (const { record, title, document } of recordsOfPage(page, records.length, 1))
      records.push({ url: urlOf(record), document, title, ...(page.year !== undefined && { year: page.year }) });
  }
  return `${JSON.stringify({ format: 1, records })}\n`;
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
  { pages, shards, kept = NOTHING_KEPT }: Pages,
  use: (index: PagefindIndex) => Promise<T & { errors: string[] }>,
): Promise<T> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    let waiting: Promise<{ errors: string[] }>[] = [];
    for await (const { record, isOrdered } of counted(recordsOf(pages, shards))) {
      waiting.push(index.addCustomRecord(stored(record, await stemmerOf(record.record.language), isOrdered, kept)));
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

/** A record, and what it is found by beside its words. */
type Indexed = {
  readonly record: SearchRecord;
  readonly title: string;
  readonly document: string;
  readonly filters: Readonly<Record<string, string[]>>;
};

function stored({ record, title, filters }: Indexed, stem: Stemmer, isOrdered: boolean, kept: Kept) {
  const key = keyOf('words', record.language, String(isOrdered), JSON.stringify(record.paragraphs));
  const content = keptOr(kept, key, () => contentOf(record.paragraphs, stem, isOrdered));
  return { url: urlOf(record), content, meta: { title }, filters, language: LANGUAGE };
}

/** Each record, and whether there are more than the few that are all read. */
async function* counted(
  records: AsyncIterable<Indexed>,
): AsyncGenerator<{ readonly record: Indexed; readonly isOrdered: boolean }> {
  const first: Indexed[] = [];
  for await (const record of records) {
    if (first.length > FEW_RECORDS) yield { record, isOrdered: true };
    else if (first.push(record) > FEW_RECORDS) yield* first.map((one) => ({ record: one, isOrdered: true }));
  }
  if (first.length <= FEW_RECORDS) yield* first.map((record) => ({ record, isOrdered: false }));
}

async function* recordsOf(pages: AsyncIterable<IndexedPage>, shards: number): AsyncGenerator<Indexed> {
  let position = 0;
  for await (const page of pages) {
    yield* recordsOfPage(page, position, shards);
    position += 1;
  }
}

function* recordsOfPage({ path, html, year, mainNames }: IndexedPage, position: number, shards: number) {
  const page = pageRecord(html);
  if (!page) return;
  const { id, title, language } = page;
  let from = 0;
  for (const paragraphs of partsOf(page.paragraphs)) {
    const names = [...new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ name }) => name)))];
    const byFilter = Map.groupBy(names, (name) => filterOf('name', name, shards));
    const filters: Record<string, string[]> = { [filterOf('document', id, shards)]: [id] };
    for (const [filter, its] of byFilter) {
      filters[filter] = its.flatMap((name) => (mainNames?.has(name) ? [name, mainValue(name)] : [name]));
    }
    const kinds = new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)));
    if (kinds.size > 0) filters.kind = [...kinds].sort();
    if (year !== undefined) filters.year = [year];
    yield { record: { path, language, position, from, paragraphs }, title, document: id, filters };
    from += paragraphs.length;
  }
}

function* partsOf(paragraphs: readonly RecordParagraph[]): Generator<RecordParagraph[]> {
  let part: RecordParagraph[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const { text, heading = '' } = paragraph;
    if (length > 0 && length + text.length + heading.length > LONGEST_RECORD) {
      yield part;
      [part, length] = [[], 0];
    }
    part.push(paragraph);
    length += text.length + heading.length;
  }
  if (part.length > 0) yield part;
}

function check(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`The search index could not be made: ${[...new Set(errors)].join('; ')}`);
}
