import { stemmerOf } from '../stems/stemmer.ts';
import { readParagraph } from './find-in-paragraph.ts';
import { restore } from './search-record.ts';
import type { FoundRecord } from './sources.ts';

/** A record as it is stored: its URL, and what is known of its document. */
export type StoredRecord = {
  /** Made by `urlOf`. */
  readonly url: string;
  readonly document: string;
  readonly title: string;
  readonly year?: string | undefined;
};

/** Makes a stored record ready to be searched. */
export async function readRecord({ url, ...known }: StoredRecord): Promise<FoundRecord> {
  const { paragraphs, ...record } = restore(url);
  const stem = await stemmerOf(record.language);
  return { ...record, ...known, paragraphs: paragraphs.map((paragraph) => readParagraph(paragraph, stem)) };
}
