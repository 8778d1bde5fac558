import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from './faults.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import { type NameEntry, parseNamesLedger } from './names/names-ledger.ts';

/** Where the ledgers lie inside a corpus. */
const LEDGER_FOLDER = 'ledger';

/** The ledger of names, beside those of the documents. */
export const NAMES_LEDGER = `${LEDGER_FOLDER}/names.jsonl`;

/** The ledgers of a corpus, and each file of them as it is; none if nothing was published yet. */
export async function readLedgers(
  folder: string,
): Promise<{ ledgers: Ledger[]; names: readonly NameEntry[]; files: Map<string, string>; faults: Fault[] }> {
  const present = await readdir(join(folder, LEDGER_FOLDER), { withFileTypes: true }).catch(() => []);
  const ledgers: Ledger[] = [];
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  let names: readonly NameEntry[] = [];
  for (const name of namesOf(present)) {
    // Some systems decompose the letters of a name; git, on others, ends lines with CR and LF.
    const file = `${LEDGER_FOLDER}/${name.normalize('NFC')}`;
    const text = (await readFile(join(folder, LEDGER_FOLDER, name), 'utf8')).replaceAll('\r\n', '\n');
    files.set(file, text);
    if (file === NAMES_LEDGER) {
      const parsed = parseNamesLedger(text, file);
      faults.push(...parsed.faults);
      names = parsed.entries;
      continue;
    }
    const parsed = parseLedger(text, file);
    const wrong = parsed.ledger ? clash(parsed.ledger, file, ledgers) : parsed.faults;
    for (const found of wrong) faults.push(found);
    if (parsed.ledger && wrong.length === 0) ledgers.push(parsed.ledger);
  }
  return { ledgers, names, files, faults };
}

function namesOf(entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map(({ name }) => name)
    .sort();
}

/** A ledger that was copied or renamed would give an address of a document to two. */
function clash({ document, formerly }: Ledger, file: string, others: readonly Ledger[]): Fault[] {
  const place = { file, line: 1 };
  if (file !== ledgerFile(document))
    return [fault('bad-ledger', place, `It is the ledger of "${document}", which is ${ledgerFile(document)}.`)];
  const ids = new Set([document, ...formerly]);
  const other = others.find((one) => [one.document, ...one.formerly].some((id) => ids.has(id)));
  if (!other) return [];
  return [fault('bad-ledger', place, `It gives an address that ${ledgerFile(other.document)} gives too.`)];
}

/** The file of a document's ledger inside the corpus. */
export function ledgerFile(document: string): string {
  return `${LEDGER_FOLDER}/${document}.jsonl`;
}
