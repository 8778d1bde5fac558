import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import { manyAtATime } from '../read/files/many-at-a-time.ts';
import { type NameEntry, parseNamesLedger } from '../names/names-ledger.ts';

/** Where the ledgers lie inside a corpus. */
const LEDGER_FOLDER = 'ledger';

/** The ledger of names, beside those of the documents. */
export const NAMES_LEDGER = `${LEDGER_FOLDER}/names.jsonl`;

/** What was published of a corpus before. */
export type ReadLedgers = {
  readonly ledgers: readonly Ledger[];
  readonly names: readonly NameEntry[];
  /** The text of each file, by its path inside the corpus. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
};

/** The ledgers of a corpus, and each file of them as it is; none if nothing was published yet. */
export async function readLedgers(folder: string): Promise<ReadLedgers> {
  const present = await readdir(join(folder, LEDGER_FOLDER), { withFileTypes: true }).catch(() => []);
  const ledgers: Ledger[] = [];
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  let names: readonly NameEntry[] = [];
  const given = new Map<string, Ledger>();
  const texts = await manyAtATime(namesOf(present), async (name) => {
    // Some systems decompose the letters of a name; git, on others, ends lines with CR and LF.
    const file = `${LEDGER_FOLDER}/${name.normalize('NFC')}`;
    return { file, text: (await readFile(join(folder, LEDGER_FOLDER, name), 'utf8')).replaceAll('\r\n', '\n') };
  });
  const renamed = formerDocuments(texts);
  for (const { file, text } of texts) {
    files.set(file, text);
    // A build that was killed between the two: the next one removes the file under the former name.
    if (renamed.has(file)) continue;
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
  return { ledgers, names, files, faults };
}

function namesOf(entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map(({ name }) => name)
    .sort();
}

/** The files of ledgers that another one names as its former ones. */
function formerDocuments(texts: readonly { readonly file: string; readonly text: string }[]): ReadonlySet<string> {
  const former = texts.flatMap(({ file, text }) => {
    const { ledger } = file === NAMES_LEDGER || !text.includes('"formerly":["') ? {} : parseLedger(text, file);
    return ledger && file === ledgerFile(ledger.document) ? ledger.formerly.map(ledgerFile) : [];
  });
  return new Set(former);
}

/** A ledger that was copied or renamed would give an address of a document to two. @param given ledgers by the ids they give */
function clash(ledger: Ledger, file: string, given: ReadonlyMap<string, Ledger>): Fault[] {
  const { document } = ledger;
  const place = { file, line: 1 };
  if (file !== ledgerFile(document))
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

/** The file of a document's ledger inside the corpus. */
export function ledgerFile(document: string): string {
  return `${LEDGER_FOLDER}/${document}.jsonl`;
}
