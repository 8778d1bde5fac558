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
import type { Unreadable } from '../read/files/unreadable.ts';
import { manyAtATime } from '../read/files/many-at-a-time.ts';
import { type NameEntry, parseNamesLedger } from '../names/names-ledger.ts';

/** What was published of a corpus before. */
export type ReadLedgers = {
  readonly ledgers: readonly Ledger[];
  readonly names: readonly NameEntry[];
  /** The text of each file, by its path inside the corpus. */
  readonly files: ReadonlyMap<string, string>;
  readonly layout: Layout;
  readonly faults: readonly Fault[];
};

/**
 * The ledgers of a corpus, and each file of them as it is; none if nothing was published yet.
 * @param isWanted whether that of a document is read, by the id under which it was published
 */
export async function readLedgers(
  folder: string,
  isWanted: (document: string) => boolean = () => true,
): Promise<ReadLedgers> {
  const { files: all, faults: unreadable } = await filesIn(folder);
  const present = all.filter((name) => isWanted(documentOf(name)));
  const ledgers: Ledger[] = [];
  const files = new Map<string, string>();
  const faults: Fault[] = [...unreadable];
  let names: readonly NameEntry[] = [];
  const given = new Map<string, Ledger>();
  const read = await manyAtATime(present, (name) => readLedgerFile(folder, name));
  faults.push(...read.flatMap(({ fault: found }) => found ?? []));
  const texts = read.flatMap(({ text }) => text ?? []);
  const gone = new Set([...formerDocuments(texts), ...movedFrom(texts)]);
  for (const { file, text } of texts) {
    files.set(file, text);
    // A build that was killed between the two: the next one removes the file in the former place.
    if (gone.has(file)) continue;
    if (file === NAMES_LEDGER) {
      const parsed = parseNamesLedger(text, file);
      faults.push(...parsed.faults);
      names = parsed.entries;
      continue;
    }
    const parsed = parseLedger(text, file);
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

async function readLedgerFile(folder: string, name: string): Promise<{ text?: ReadText; fault?: Fault }> {
  // Some systems decompose the letters of a name; git, on others, ends lines with CR and LF.
  const file = `${LEDGER_FOLDER}/${name.normalize('NFC')}`;
  const path = join(folder, LEDGER_FOLDER, name);
  const { bytes, unreadable = GONE } = (await readPlainFile(path, MOST_BYTES_OF_PROGRAMS)) ?? {};
  if (!bytes) return { fault: fault('bad-ledger', { file }, unreadable) };
  return { text: { file, text: bytes.toString().replaceAll('\r\n', '\n') } };
}

/** Of a file that was there a moment ago. */
const GONE: Unreadable = { reason: 'it has just been removed', remedy: 'Put it back' };

/** Files whose ledger lies where a large corpus has it, too. */
function movedFrom(texts: readonly ReadText[]): string[] {
  const all = new Set(texts.map(({ file }) => file));
  return texts.filter(isSpread).flatMap(({ file }) => {
    const flat = `${LEDGER_FOLDER}/${file.replace(/^.*\//, '')}`;
    return all.has(flat) ? [flat] : [];
  });
}

type ReadText = { readonly file: string; readonly text: string };

function isSpread({ file }: ReadText): boolean {
  return file.split('/').length > 2;
}

/** The files of ledgers that another one names as its former ones. */
function formerDocuments(texts: readonly ReadText[]): string[] {
  return texts.flatMap(({ file, text }) => {
    const { ledger } = file === NAMES_LEDGER || !text.includes('"formerly":["') ? {} : parseLedger(text, file);
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
