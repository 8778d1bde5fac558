/** `npm run withdraw -- DOCUMENT[#pN] --reason "…" [--edition N]`: takes a text back from the ledger, so that no build shows it. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors, sentence } from '../corpus/faults.ts';
import { type Ledger, serialiseLedger } from '../corpus/ledger/ledger.ts';
import { ledgerFile } from '../corpus/ledger/ledger-files.ts';
import { readLedgers } from '../corpus/ledger/read-ledgers.ts';
import { hasEarlierWording, type Target, withdraw } from '../corpus/ledger/withdrawal.ts';
import { writeLedgers } from '../corpus/ledger/write-ledgers.ts';
import { takeLock } from '../build/lock.ts';
import { CACHE, readSettings } from '../settings.ts';
import { endWith } from './end-with.ts';

const USAGE = 'Usage: npm run withdraw -- DOCUMENT or DOCUMENT#pN --reason "why" [--edition N]';

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}

/** @throws Error with a sentence for the person who asked for what cannot be done */
async function run(args: readonly string[]): Promise<string> {
  const { target: asked, reason } = readArguments(args);
  const { seeds } = readSettings([], process.env);
  // A build that reads the ledger now would write it back with the text in it.
  const release = await takeLock(CACHE, () =>
    console.error('A build is under way in this checkout. Waiting for it to end …'),
  );
  try {
    const { ledgers, faults, layout } = await readLedgers(seeds);
    if (hasErrors(faults)) throw new Error(faults.map(sentence).join('\n'));
    const target = published(ledgers, asked);
    const changed = withdraw(ledgers, target, reason).filter((ledger, i) => ledger !== ledgers[i]);
    const written = new Map(
      changed.map((ledger) => [ledgerFile(ledger.document, layout), () => serialiseLedger(ledger)]),
    );
    await writeLedgers(seeds, { written, removed: [] });
    const files = [...written.keys()].map((file) => join(relative('', seeds), file));
    return [
      `Withdrawn in ${files.join(', ')}. Run "npm run build" and publish the site to take it from every page.`,
      'The seed still holds the text, and so does the history of git: remove it from both if nobody may read it there.',
    ].join('\n');
  } finally {
    release();
  }
}

/** What is meant, under the address that the document has today. @throws Error if it was never published */
function published(ledgers: readonly Ledger[], { document, address, edition }: Target): Target {
  const ledger = ledgers.find((one) => one.document === document || one.formerly.includes(document));
  if (!ledger)
    throw new Error(
      `"${document}" was never published. Published are: ${ledgers.map((one) => one.document).join(', ')}.`,
    );
  const entries = ledger.entries.filter((one) => address === undefined || one.address === address);
  if (address !== undefined && entries.length === 0) throw new Error(`${document} never had a paragraph ${address}.`);
  if (edition !== undefined && !entries.some((entry) => hasEarlierWording(entry, edition)))
    throw new Error(
      `${address ?? document} has no earlier wording of edition ${edition}. To take back what it says now, change the seed or leave out --edition.`,
    );
  return { document: ledger.document, address, edition };
}

function readArguments(args: readonly string[]): { target: Target; reason: string } {
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
    const [document = '', address] = target.split('#');
    const edition = values.edition === undefined ? undefined : Number(values.edition);
    return { target: { document, address, edition }, reason: values.reason.trim() };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}
