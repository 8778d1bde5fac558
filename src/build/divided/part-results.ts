import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kept } from '../../kept.ts';

const FILE = 'results.sqlite';

/** Results that a step of a divided build makes, in a database in the folder of its part. */
export function partResults(folder: string): Kept & Disposable {
  const database = new DatabaseSync(join(folder, FILE));
  database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; BEGIN');
  database.exec('CREATE TABLE result (id TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID');
  const add = database.prepare('INSERT OR REPLACE INTO result VALUES (?, ?)');
  const find = database.prepare('SELECT value FROM result WHERE id = ?');
  return {
    get: (key) => resultIn(find.get(key)),
    set: (key, result) => void add.run(key, JSON.stringify(result)),
    [Symbol.dispose]() {
      database.exec('COMMIT');
      database.close();
    },
  };
}

/** Results that other steps have made, and how many were asked for and found. */
export type OtherResults = Kept & Disposable & { readonly asked: number; readonly found: number };

/**
 * Results that other steps have made, to be read beside those of this one.
 * @param folders of their parts, already checked
 * @param own what this step makes, if it makes any
 */
export function resultsOf(folders: readonly string[], own?: Kept): OtherResults {
  const databases = folders.map((folder) => new DatabaseSync(join(folder, FILE), { readOnly: true }));
  const finds = databases.map((database) => database.prepare('SELECT value FROM result WHERE id = ?'));
  let [asked, found] = [0, 0];
  return {
    get asked() {
      return asked;
    },
    get found() {
      return found;
    },
    get(key) {
      asked += 1;
      for (const find of finds) {
        const value = resultIn(find.get(key));
        if (value === undefined) continue;
        found += 1;
        return value;
      }
      return own?.get(key);
    },
    set: (key, result) => own?.set(key, result),
    [Symbol.dispose]() {
      for (const database of databases) database.close();
    },
  };
}

function resultIn(row: Record<string, unknown> | undefined): unknown {
  return row && JSON.parse(String(row.value));
}
