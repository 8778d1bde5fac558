import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { manyAtATime } from '../read/files/many-at-a-time.ts';
import type { LedgerChanges } from './ledger-changes.ts';
import { draftOf, keepDraft, writeDraft } from './replace-file.ts';

/** A fault for each ledger that this build would write and may not. */
export function refuseChanges({ written, removed }: LedgerChanges, folder: string): Fault[] {
  const files = [...written.keys(), ...removed];
  return files.map((file) => fault('ledger-would-change', { file: join(folder, file) }));
}

/** Puts ledgers on disk, each whole or not at all, new ones before old ones go: a kill in between loses no address. */
export async function writeLedgers(folder: string, changes: LedgerChanges): Promise<void> {
  const drafts = await draftLedgers(folder, changes);
  await drafts.keep().finally(drafts.forget);
}

/** Ledgers that are written, and not in their places yet. */
export type Drafts = {
  /** Puts them in their places. */
  keep(): Promise<void>;
  /** Removes those that are not in their places. */
  forget(): Promise<void>;
};

/**
 * Writes ledgers beside those that are there. A full disk or a folder that may not be written is met here, before the site is
 * published whose addresses they hold.
 */
export async function draftLedgers(folder: string, { written, removed }: LedgerChanges): Promise<Drafts> {
  const forget = async () => {
    for (const file of written.keys()) await rm(draftOf(join(folder, file)), { force: true });
  };
  try {
    await manyAtATime(written, ([file, textOf]) => writeDraft(join(folder, file), textOf()));
  } catch (error) {
    await forget();
    throw error;
  }
  return {
    async keep() {
      await manyAtATime(written.keys(), (file) => keepDraft(join(folder, file)));
      for (const file of removed) await rm(join(folder, file), { force: true });
    },
    forget,
  };
}
