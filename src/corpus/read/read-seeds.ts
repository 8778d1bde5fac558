import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decode } from './files/decode.ts';
import { manyAtATime } from './files/many-at-a-time.ts';
import { type Fault, fault } from '../faults.ts';
import { formatOf } from '../formats/formats.ts';
import { PLAIN } from '../formats/plain/plain.ts';
import { emptyDocument } from './empty-document.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Entry } from './metadata.ts';
import type { BreaksFile, Listing, Seed, SeedContent } from '../model.ts';
import { INDEX_FILE } from './read-index.ts';
import { readFolder } from './files/read-folder.ts';
import { readPlainFile } from './files/read-plain-file.ts';
import { isBlank, plainSpaces } from '../text/white-space.ts';

/** A seed with the keys of its front matter, not yet checked. */
export type ReadSeed = { readonly seed: Seed; readonly entries: readonly Entry[] };

/** A seed and what was wrong with its front matter; of a file that cannot be published, only the faults. */
export type ParsedSeed =
  { readonly faults: readonly Fault[]; readonly seed?: never } | (ReadSeed & { readonly faults: readonly Fault[] });

/**
 * The listed files, in order. A file that cannot be published is a fault and no seed.
 * @param isHeld whether what is in them is held; else it is read again whenever somebody asks
 */
export async function readSeeds(
  folder: string,
  listings: readonly Listing[],
  isHeld = true,
): Promise<{ seeds: ReadSeed[]; faults: Fault[] }> {
  const root = await realpath(folder).catch(() => folder);
  // A file that is listed twice is a fault of the index, told there.
  const firsts = [...Map.groupBy(listings, ({ file }) => file).values()].flatMap(([first]) => first ?? []);
  const read = await manyAtATime(firsts, (listing) => readWithBreaks(root, listing, isHeld));
  return { seeds: read.filter((one) => one.seed !== undefined), faults: read.flatMap(({ faults }) => faults) };
}

async function readWithBreaks(root: string, listing: Listing, isHeld: boolean): Promise<ParsedSeed> {
  const read = await readSeed(root, listing, isHeld);
  if (!read.seed) return read;
  const { breaks, faults } = await readBreaks(root, listing.file);
  const seed = breaks ? { ...read.seed, breaks } : read.seed;
  return { ...read, seed, faults: [...read.faults, ...faults] };
}

async function readSeed(root: string, listing: Listing, isHeld: boolean): Promise<ParsedSeed> {
  const { file, place } = listing;
  if (leadsOut(file)) return { faults: [fault('outside-corpus', place, file)] };
  if (!isDocumentName(file)) {
    const isFolder = (await readFolder(join(root, file)))?.entries !== undefined;
    return { faults: [fault('unsupported-type', place, file, isFolder ? 'folder' : undefined)] };
  }
  const target = await realpath(join(root, file)).catch(() => undefined);
  if (target !== undefined && !target.startsWith(root + sep))
    return { faults: [ofFolder(listing, fault('outside-corpus', place, file))] };
  const path = target ?? join(root, file);
  const { bytes, unreadable } = (await readPlainFile(path)) ?? {};
  if (bytes) {
    const parsed = parseSeed(listing, bytes);
    return isHeld || !parsed.seed
      ? parsed
      : { ...parsed, seed: { ...parsed.seed, content: () => contentOf(path, listing) } };
  }
  if (unreadable?.tooLarge) {
    const { size, limit } = unreadable.tooLarge;
    return { faults: [fault('too-large', { file }, `It has ${size}`, limit)] };
  }
  const missing = fault('missing-document', place, file, unreadable);
  return { faults: [unreadable?.isDeadLink ? ofFolder(listing, missing) : missing] };
}

/** Who lists a folder did not say that each link in it is a document: one that leads away is a warning. */
function ofFolder({ section }: Listing, found: Fault): Fault {
  return section ? { ...found, level: 'warning' } : found;
}

/** The file of breaks beside a plain text, if there is one. Blank lines in it count for nothing. */
async function readBreaks(root: string, seed: string): Promise<{ breaks?: BreaksFile; faults: Fault[] }> {
  const file = breaksFile(seed);
  const found = await readPlainFile(join(root, file));
  if (!found) return { faults: [] };
  const { name, hasParagraphs } = formatOf(seed) ?? PLAIN;
  if (hasParagraphs) return { faults: [fault('unused-breaks', { file }, `${name} has paragraphs of its own`)] };
  if (found.unreadable) return { faults: [fault('bad-breaks', { file }, found.unreadable)] };
  const decoded = decode(found.bytes);
  if (!('text' in decoded)) return { faults: [fault('not-text', { file, line: decoded.line }, decoded.reason)] };
  const lines = decoded.text.split('\n').map((text, i) => ({ words: plainSpaces(text), line: i + 1 }));
  return { breaks: { file, lines: lines.filter(({ words }) => words !== '') }, faults: [] };
}

/** `essay.txt` → `essay.txt.breaks.txt` */
export function breaksFile(seed: string): string {
  return `${seed}.breaks.txt`;
}

/** @throws Error if it is not there any more, or no text */
function contentOf(path: string, listing: Listing): SeedContent {
  const { seed } = parseSeed(listing, readFileSync(path));
  if (!seed) throw new Error(`"${listing.file}" was changed while the corpus was read. Build again.`);
  return seed.content();
}

/** The bytes of a listed file as a seed. */
export function parseSeed(listing: Listing, bytes: Uint8Array): ParsedSeed {
  const { file } = listing;
  const { decode: decodeFormat, hasFrontMatter } = formatOf(file) ?? PLAIN;
  const decoded = decodeFormat(bytes);
  if (!('text' in decoded)) return { faults: [fault('not-text', { file, line: decoded.line }, decoded.reason)] };
  const { entries, body, firstLine, faults } = hasFrontMatter
    ? splitFrontMatter(decoded.text, file)
    : { entries: [], body: decoded.text, firstLine: 1, faults: [] };
  if (isBlank(body)) {
    const isNaming = entries.some(({ key }) => key === 'title');
    return { faults: [...faults, ...emptyDocument(listing, firstLine, isNaming)] };
  }
  return { seed: { listing, content: () => ({ bytes, text: body }), firstLine }, entries, faults };
}

/** What has a format of documents, but not what the tool itself reads or writes. */
export function isDocumentName(file: string): boolean {
  if (!formatOf(file) || /\.breaks\.txt$/i.test(file)) return false;
  return file !== INDEX_FILE && !file.startsWith('ledger/') && !file.split('/').some((part) => part.startsWith('.'));
}

/** Whether a path leads out of the corpus, or on some systems does. */
export function leadsOut(file: string): boolean {
  return file.startsWith('/') || file === '..' || file.startsWith('../') || file.includes('\\') || file.includes('\0');
}
