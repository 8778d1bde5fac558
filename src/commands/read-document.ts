import { type Fault, fault, hasErrors } from '../corpus/faults.ts';
import { linkTargets } from '../corpus/formats/links/link-targets.ts';
import { resolveLinks } from '../corpus/formats/links/links.ts';
import { readManuscript } from '../corpus/formats/read-manuscript.ts';
import { publish } from '../corpus/ledger/publish.ts';
import { NOTHING_WITHHELD } from '../corpus/ledger/withheld.ts';
import type { Corpus, Listing } from '../corpus/model.ts';
import { isDocumentName, parseSeed } from '../corpus/read/read-seeds.ts';
import { settle } from '../corpus/read/settle.ts';

/** One document by itself, as a corpus of nothing else would publish it; or why none would. */
export function readDocument(file: string, text: string) {
  if (!isDocumentName(file)) return { faults: [fault('unsupported-type', { file }, file)] };
  const parsed = parseText(file, text);
  if (!parsed.seed) return { faults: parsed.faults };
  const { manuscripts, faults } = settle([parsed], [], [], true);
  const manuscript = manuscripts[0];
  const all: Fault[] = [...parsed.faults, ...faults];
  if (!manuscript || hasErrors(all)) return { faults: all };
  const read = readManuscript(manuscript, NOTHING_WITHHELD);
  if (hasErrors(read.faults)) return { faults: [...all, ...read.faults] };
  const linked = resolveLinks(read, linkTargets([], new Map(), ''));
  return { document: publish(linked, NO_CORPUS, NOTHING_WITHHELD) };
}

/** The corpus around a document by itself. */
const NO_CORPUS: Corpus = { title: '', language: 'en' };

/** A text as a seed of this name would be read. */
export function parseText(file: string, text: string) {
  // With a title of its own, a heading that opens the text is shown.
  const listing: Listing = { file, title: file.replace(/\.[^.]*$/, ''), metadata: {}, place: { file } };
  // A string can hold what no UTF-8 can: half of a surrogate pair must reach the check, not become U+FFFD.
  return text.isWellFormed() ? parseSeed(listing, Buffer.from(text)) : parseSeed(listing, utf16(text));
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
