import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks at a lock that another process has, in milliseconds. */
const PATIENCE = 250;

/**
 * Waits until no other process has the lock of this folder and takes it. The operating system releases it when the
 * process ends, however it ends: the lock is SQLite's on a database that holds nothing.
 *
 * @param onWait called once if it is not free at once
 * @returns releases it
 */
export async function takeLock(folder: string, onWait: () => void): Promise<() => void> {
  await mkdir(folder, { recursive: true });
  for (let waited = false; ; waited = true) {
    const database = new DatabaseSync(join(folder, 'lock.sqlite'));
    try {
      database.exec('BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      database.close();
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      if (!waited) onWait();
      await sleep(PATIENCE);
    }
  }
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
