/** Where ledgers lie inside a corpus: in one folder, and those of a large corpus in many, which are read as one. */
import { hash } from 'node:crypto';

export const LEDGER_FOLDER = 'ledger';

/** The ledger of names, beside those of the documents. */
export const NAMES_LEDGER = `${LEDGER_FOLDER}/names.jsonl`;

/** `spread`: by the first two digits of a hash, `ledger/3f/essay.jsonl`. */
export type Layout = 'flat' | 'spread';

/** Documents from which on ledgers are spread: hosts of git and editors do not show a folder of more. */
const SPREAD_FROM = 10_000;

/** The layout of a corpus of so many documents; what is spread stays so. @param known that of the ledgers that are there */
export function layoutFor(documents: number, known: Layout = 'flat'): Layout {
  return documents >= SPREAD_FROM ? 'spread' : known;
}

/** The file of a document's ledger inside the corpus. */
export function ledgerFile(document: string, layout: Layout = 'flat'): string {
  const within = layout === 'spread' ? `${hash('sha256', document).slice(0, 2)}/` : '';
  return `${LEDGER_FOLDER}/${within}${document}.jsonl`;
}

/** The document of a ledger, by its path inside the ledger's folder. */
export function documentOf(path: string): string {
  return path.replace(/^.*\/|\.jsonl$/g, '').normalize('NFC');
}

/** Whether a name inside the ledger's folder may be that of a folder of ledgers: `3f`. */
export function isSpreadFolder(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}

/** Whether a path inside the ledger's folder, with `/`, may be a ledger: `essay.jsonl`, `3f/essay.jsonl`. */
export function isLedgerPath(path: string): boolean {
  return /^(?:[0-9a-f]{2}\/)?[^/]+\.jsonl$/.test(path);
}
