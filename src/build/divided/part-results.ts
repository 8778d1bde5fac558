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

/** Results that another step has made. @param folder of its part, already checked */
export function resultsIn(folder: string): Pick<Kept, 'get'> & Disposable {
  const database = new DatabaseSync(join(folder, FILE), { readOnly: true });
  const find = database.prepare('SELECT value FROM result WHERE id = ?');
  return { get: (key) => resultIn(find.get(key)), [Symbol.dispose]: () => database.close() };
}

function resultIn(row: Record<string, unknown> | undefined): unknown {
  return row && JSON.parse(String(row.value));
}
