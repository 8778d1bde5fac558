/** `npm run withdraw -- DOCUMENT[#pN] --reason "…" [--edition N]`: takes a text back from the ledger, so that no build shows it. */
import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { hasErrors, sentence } from './convert/faults.ts';
import { type Ledger, serialiseLedger } from './convert/ledger.ts';
import { ledgerFile, readLedgers } from './convert/read-ledgers.ts';
import { withdrawDocument, withdrawParagraph, withdrawWording } from './convert/withdrawal.ts';
import { writeLedgers } from './convert/write-ledgers.ts';
import { readSettings } from './settings.ts';

const USAGE = 'Usage: npm run withdraw -- DOCUMENT or DOCUMENT#pN --reason "why" [--edition N]';

try {
  console.log(await withdraw(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @throws Error with a sentence for the person who asked for what cannot be done */
async function withdraw(args: readonly string[]): Promise<string> {
  const { target, reason, edition } = readArguments(args);
  const { seeds } = readSettings([], process.env);
  const { ledgers, faults } = await readLedgers(seeds);
  if (hasErrors(faults)) throw new Error(faults.map(sentence).join('\n'));
  const [document = '', address] = target.split('#');
  const ledger = ledgers.find((one) => one.document === document);
  if (!ledger)
    throw new Error(
      `"${document}" was never published. Published are: ${ledgers.map((one) => one.document).join(', ')}.`,
    );
  const changed = change(ledger, address, reason, edition);
  const file = ledgerFile(document);
  await writeLedgers(seeds, { written: new Map([[file, serialiseLedger(changed)]]), removed: [] });
  return [
    `${target} is withdrawn in ${relative('', seeds)}/${file}. Run "npm run build" and publish the site to take it from every page.`,
    'The seed still holds the text, and so does the history of git: remove it from both if nobody may read it there.',
  ].join('\n');
}

function change(ledger: Ledger, address: string | undefined, reason: string, edition: number | undefined): Ledger {
  if (address === undefined) return withdrawDocument(ledger, reason);
  if (!ledger.entries.some((entry) => entry.address === address))
    throw new Error(`${ledger.document} never had a paragraph ${address}.`);
  if (edition === undefined) return withdrawParagraph(ledger, address, reason);
  const changed = withdrawWording(ledger, address, edition);
  if (!changed)
    throw new Error(
      `${address} has no earlier wording of edition ${edition}. To take back what it says now, change the seed or leave out --edition.`,
    );
  return changed;
}

function readArguments(args: readonly string[]): { target: string; reason: string; edition: number | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { reason: { type: 'string' }, edition: { type: 'string' } },
    });
    const [target, ...others] = positionals;
    const isNumber = values.edition === undefined || /^[1-9]\d*$/.test(values.edition);
    if (!target || others.length > 0 || !values.reason?.trim() || !isNumber)
      throw new Error('Something is missing or too much.');
    return {
      target,
      reason: values.reason.trim(),
      edition: values.edition === undefined ? undefined : Number(values.edition),
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}
