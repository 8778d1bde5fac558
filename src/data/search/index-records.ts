import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../kept.ts';
import type { RecordParagraph, SearchRecord } from '../../search/index/search-record.ts';
import { pageRecord } from './page-record.ts';

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

/** A record, and what it is found by beside its words. */
export type IndexRecord = {
  readonly record: SearchRecord;
  readonly document: string;
  readonly title: string;
  readonly year: string | undefined;
  /** Ids of those that its paragraphs mention, each once. */
  readonly names: readonly string[];
  readonly mainNames: ReadonlySet<string>;
  /** Sorted. */
  readonly kinds: readonly string[];
};

/** A longer document has several records of this many UTF-16 units: a reader fetches one of them to see a paragraph. */
const LONGEST_RECORD = 12_000;

/** What search knows of the pages, in their order: a record a document, or more of a long one. @param kept pages that were read before */
export async function* recordsOf(
  pages: AsyncIterable<IndexedPage>,
  kept: Kept = NOTHING_KEPT,
): AsyncGenerator<IndexRecord> {
  let position = 0;
  for await (const page of pages) {
    yield* recordsOfPage(page, position, kept);
    position += 1;
  }
}

function* recordsOfPage(
  { path, html, year, mainNames = new Set() }: IndexedPage,
  position: number,
  kept: Kept,
): Generator<IndexRecord> {
  const page = keptOr(kept, keyOf('page-record', html), () => pageRecord(html) ?? null);
  if (!page) return;
  const { id: document, title, language } = page;
  let from = 0;
  for (const paragraphs of partsOf(page.paragraphs)) {
    const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
    const names = [...new Set(mentions.map(({ name }) => name))];
    const kinds = [...new Set(mentions.map(({ kind }) => kind))].sort();
    yield { record: { path, language, position, from, paragraphs }, document, title, year, names, mainNames, kinds };
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
