import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import {
  documentOf,
  isLedgerPath,
  isSpreadFolder,
  type Layout,
  LEDGER_FOLDER,
  ledgerFile,
  NAMES_LEDGER,
} from './ledger-files.ts';
import { readFolder } from '../read/files/read-folder.ts';
import { MOST_BYTES_OF_PROGRAMS, readPlainFile } from '../read/files/read-plain-file.ts';
import { storedLedger } from '../stored-document.ts';
import type { Unreadable } from '../read/files/unreadable.ts';
import { manyAtATime } from '../read/files/many-at-a-time.ts';
import { type NameEntry, parseNamesLedger } from '../names/names-ledger.ts';

/** What was published of a corpus before. */
export type ReadLedgers = {
  readonly ledgers: readonly Ledger[];
  readonly names: readonly NameEntry[];
  /** The text of each file, held or read anew, by its path inside the corpus. */
  readonly files: ReadonlyMap<string, () => string>;
  readonly layout: Layout;
  readonly faults: readonly Fault[];
};

/**
 * The ledgers of a corpus, and each file of them as it is; none if nothing was published yet.
 * @param isWanted whether that of a document is read, by the id under which it was published
 * @param isHeld whether texts are held; else a file is read again whenever somebody asks for its text or the entries of its ledger
 */
export async function readLedgers(
  folder: string,
  isWanted: (document: string) => boolean = () => true,
  isHeld = true,
): Promise<ReadLedgers> {
  const { files: all, faults: unreadable } = await filesIn(folder);
  const present = all.filter((name) => isWanted(documentOf(name)));
  const ledgers: Ledger[] = [];
  const files = new Map<string, () => string>();
  const faults: Fault[] = [...unreadable];
  let names: readonly NameEntry[] = [];
  const given = new Map<string, Ledger>();
  const read = await manyAtATime(present, (name) => readLedgerFile(folder, name, isHeld));
  faults.push(...read.flatMap((one) => ('fault' in one ? one.fault : [])));
  const texts = read.filter((one) => 'textOf' in one);
  const gone = new Set([...formerDocuments(texts), ...movedFrom(texts)]);
  for (const { file, textOf, parsed } of texts) {
    files.set(file, textOf);
    // A build that was killed between the two: the next one removes the file in the former place.
    if (gone.has(file)) continue;
    if (file === NAMES_LEDGER) {
      const ofNames = parseNamesLedger(textOf(), file);
      faults.push(...ofNames.faults);
      names = ofNames.entries;
      continue;
    }
    const wrong = parsed.ledger ? clash(parsed.ledger, file, given) : parsed.faults;
    for (const found of wrong) faults.push(found);
    if (!parsed.ledger || wrong.length > 0) continue;
    ledgers.push(parsed.ledger);
    for (const id of idsOf(parsed.ledger)) given.set(id, parsed.ledger);
  }
  return { ledgers, names, files, faults, layout: texts.some(isSpread) ? 'spread' : 'flat' };
}

/**
 * The paths of all ledgers inside the folder of ledgers, sorted. One that cannot be read is a fault and not absent: without it
 * addresses would be given anew. Links are followed, for the same reason.
 */
async function filesIn(folder: string): Promise<{ files: string[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const namesIn = async (below: string): Promise<string[]> => {
    const path = join(LEDGER_FOLDER, below);
    const { entries = [], unreadable } = (await readFolder(join(folder, path))) ?? {};
    if (unreadable) faults.push(fault('bad-ledger', { file: path }, unreadable));
    return entries.map(({ name }) => (below === '' ? name : `${below}/${name}`));
  };
  const names = await namesIn('');
  const spread = await Promise.all(names.filter(isSpreadFolder).map(namesIn));
  return { files: [...names, ...spread.flat()].filter(isLedgerPath).sort(), faults };
}

async function readLedgerFile(folder: string, name: string, isHeld: boolean): Promise<ReadFile | { fault: Fault }> {
  // Some systems decompose the letters of a name; git, on others, ends lines with CR and LF.
  const file = `${LEDGER_FOLDER}/${name.normalize('NFC')}`;
  const path = join(folder, LEDGER_FOLDER, name);
  const { bytes, unreadable = GONE } = (await readPlainFile(path, MOST_BYTES_OF_PROGRAMS)) ?? {};
  if (!bytes) return { fault: fault('bad-ledger', { file }, unreadable) };
  const text = textIn(bytes);
  const { ledger, faults } = file === NAMES_LEDGER ? { faults: [] } : parseLedger(text, file);
  if (isHeld) return { file, textOf: heldText(text), parsed: { ...(ledger && { ledger }), faults } };
  const textOf = () => textIn(readFileSync(path));
  return { file, textOf, parsed: { ...(ledger && { ledger: withoutEntries(ledger, textOf, file) }), faults } };
}

/** A function of its own: V8 would hold the text for the other functions of the one that reads it, too. */
function heldText(text: string): () => string {
  return () => text;
}

function textIn(bytes: Buffer): string {
  return bytes.toString().replaceAll('\r\n', '\n');
}

/** The ledger without its entries, which are read whenever somebody asks. To be asked once for each use. @throws Error where the file is another by then */
function withoutEntries({ entries: _entries, ...about }: Ledger, textOf: () => string, file: string): Ledger {
  return storedLedger(about, () => {
    const { ledger } = parseLedger(textOf(), file);
    if (!ledger) throw new Error(`${file} was changed while the corpus was read. Build again.`);
    return ledger.entries;
  });
}

/** Of a file that was there a moment ago. */
const GONE: Unreadable = { reason: 'it has just been removed', remedy: 'Put it back' };

/** Files whose ledger lies where a large corpus has it, too. */
function movedFrom(texts: readonly ReadFile[]): string[] {
  const all = new Set(texts.map(({ file }) => file));
  return texts.filter(isSpread).flatMap(({ file }) => {
    const flat = `${LEDGER_FOLDER}/${file.replace(/^.*\//, '')}`;
    return all.has(flat) ? [flat] : [];
  });
}

/** A file, and the ledger in it; of that of the names only the text. */
type ReadFile = {
  readonly file: string;
  readonly textOf: () => string;
  readonly parsed: ReturnType<typeof parseLedger>;
};

function isSpread({ file }: ReadFile): boolean {
  return file.split('/').length > 2;
}

/** The files of ledgers that another one names as its former ones. */
function formerDocuments(texts: readonly ReadFile[]): string[] {
  return texts.flatMap(({ file, parsed: { ledger } }) => {
    return ledger && placesOf(ledger.document).includes(file) ? ledger.formerly.flatMap(placesOf) : [];
  });
}

/** Where the ledger of a document may lie. */
function placesOf(document: string): string[] {
  return [ledgerFile(document), ledgerFile(document, 'spread')];
}

/** A ledger that was copied or renamed would give an address of a document to two. @param given ledgers by the ids they give */
function clash(ledger: Ledger, file: string, given: ReadonlyMap<string, Ledger>): Fault[] {
  const { document } = ledger;
  const place = { file, line: 1 };
  if (!placesOf(document).includes(file))
    return [fault('bad-ledger', place, `It is the ledger of "${document}", which is ${ledgerFile(document)}.`)];
  const other = idsOf(ledger)
    .map((id) => given.get(id))
    .find((one) => one !== undefined);
  if (!other) return [];
  return [fault('bad-ledger', place, `It gives an address that ${ledgerFile(other.document)} gives too.`)];
}

function idsOf({ document, formerly }: Ledger): string[] {
  return [document, ...formerly];
}
