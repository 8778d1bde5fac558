import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { type Ledger, parseLedger } from './ledger.ts';

/** Where the ledgers lie inside a corpus. */
const LEDGER_FOLDER = 'ledger';

/** Ledgers of names have a file of their own beside those of the documents. */
const NAMES = 'names.jsonl';

/** The ledgers of a corpus, and each file of them as it is; none if nothing was published yet. */
export async function readLedgers(
  folder: string,
): Promise<{ ledgers: Ledger[]; files: Map<string, string>; faults: Fault[] }> {
  const names = await readdir(join(folder, LEDGER_FOLDER)).catch(() => []);
  const ledgers: Ledger[] = [];
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  for (const name of names.filter((one) => one.endsWith('.jsonl') && one !== NAMES).sort()) {
    const file = `${LEDGER_FOLDER}/${name}`;
    const text = await readFile(join(folder, file), 'utf8');
    const parsed = parseLedger(text, file);
    files.set(file, text);
    for (const found of parsed.faults) faults.push(found);
    if (parsed.ledger) ledgers.push(parsed.ledger);
  }
  return { ledgers, files, faults };
}

/** The file of a document's ledger inside the corpus. */
export function ledgerFile(document: string): string {
  return `${LEDGER_FOLDER}/${document}.jsonl`;
}
