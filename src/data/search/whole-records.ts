import type { StoredRecord } from '../../search/index/read-record.ts';
import { urlOf } from '../../search/index/search-record.ts';
import { type IndexedPage, recordsOf } from './index-records.ts';

/** The records of these pages as one file, `search/records.json`: search reads it whole, where a corpus is one short document. */
export async function wholeRecords(pages: AsyncIterable<IndexedPage>): Promise<string> {
  const records: StoredRecord[] = [];
  for await (const { record, document, title, year } of recordsOf(pages)) {
    records.push({ url: urlOf(record), document, title, ...(year !== undefined && { year }) });
  }
  return `${JSON.stringify({ format: 1, records })}\n`;
}
