import { join } from 'node:path';
import type { Conversion } from '../src/corpus/conversion.ts';
import { convert } from '../src/corpus/convert.ts';
import { hasErrors } from '../src/corpus/faults.ts';
import { writeLedgers } from '../src/corpus/ledger/write-ledgers.ts';
import { PROJECT } from '../src/settings.ts';

/** What a build makes of a corpus, without the pages. */
export function look(folder: string): Promise<Conversion> {
  return convert({ folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') });
}

/** The same, and the addresses are written to its ledger, as by a build. */
export async function publish(folder: string): Promise<Conversion> {
  const conversion = await look(folder);
  if (!hasErrors(conversion.faults)) await writeLedgers(folder, conversion.ledgerChanges);
  return conversion;
}
