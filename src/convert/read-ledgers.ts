import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
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
  const present = await readdir(join(folder, LEDGER_FOLDER)).catch(() => []);
  const ledgers: Ledger[] = [];
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  let names: readonly NameEntry[] = [];
  for (const name of present.filter((one) => one.endsWith('.jsonl')).sort()) {
    const file = `${LEDGER_FOLDER}/${name}`;
    const text = await readFile(join(folder, file), 'utf8');
    if (file === NAMES_LEDGER) {
      const parsed = parseNamesLedger(text, file);
      files.set(file, text);
      faults.push(...parsed.faults);
      names = parsed.entries;
      continue;
    }
    const parsed = parseLedger(text, file);
    files.set(file, text);
    for (const found of parsed.faults) faults.push(found);
    if (parsed.ledger) ledgers.push(parsed.ledger);
  }
  return { ledgers, names, files, faults };
}

/** The file of a document's ledger inside the corpus. */
export function ledgerFile(document: string): string {
  return `${LEDGER_FOLDER}/${document}.jsonl`;
}
