import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { manyAtATime } from '../read/many-at-a-time.ts';
import { replaceFile } from './replace-file.ts';

/** What a build wants to write: the text of each ledger by its file inside the corpus, and the files of renamed documents. */
export type LedgerChanges = { readonly written: ReadonlyMap<string, string>; readonly removed: readonly string[] };

/** A fault for each ledger that this build would write and may not. */
export function refuseChanges({ written, removed }: LedgerChanges, folder: string): Fault[] {
  const files = [...written.keys(), ...removed];
  return files.map((file) =>
    fault('ledger-would-change', { file: join(folder, file) }, 'This build gives or takes addresses'),
  );
}

/** Puts ledgers on disk, each whole or not at all, new ones before old ones go: a kill in between loses no address. */
export async function writeLedgers(folder: string, { written, removed }: LedgerChanges): Promise<void> {
  await manyAtATime(written, ([file, text]) => replaceFile(join(folder, file), text));
  for (const file of removed) await rm(join(folder, file), { force: true });
}
