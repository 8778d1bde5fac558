import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kept } from '../../kept.ts';

/**
 * Results that outlive a build, in a database of SQLite. What is damaged counts as not there; a database that cannot be read or
 * written is given up, and the build goes on without it.
 */
export class KeptResults implements Kept {
  asked = 0;
  found = 0;
  /** Why nothing is kept, if that is for a person to mend: a full disk, a folder of another user. */
  failure: Error | undefined;
  readonly #place: { readonly file: string; readonly program: string } | undefined;
  readonly #used = new Set<string>();
  #statements: ReturnType<typeof openStatements> | undefined;

  /** @param place the file, if results are kept, and what they are made by: of other programs none is found */
  constructor(place?: { readonly file: string; readonly program: string }) {
    this.#place = place;
    if (!place) return;
    try {
      this.#statements = openStatements(place.file);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  get(key: string): unknown {
    this.asked += 1;
    const id = this.#idOf(key);
    const row = this.#attempt(({ find }) => find.get(id));
    if (!row || row.sum !== sumOf(id, String(row.value))) return undefined;
    this.found += 1;
    this.#used.add(id);
    return JSON.parse(String(row.value));
  }

  set(key: string, result: unknown): void {
    const id = this.#idOf(key);
    const value = JSON.stringify(result);
    this.#used.add(id);
    this.#attempt(({ add }) => add.run(id, sumOf(id, value), value));
  }

  /** Forgets what was neither asked for nor made since this was opened. */
  forgetOthers(): void {
    this.#attempt(({ forget }) => forget.run(JSON.stringify([...this.#used])));
  }

  /** Writes what is new. */
  close(): void {
    this.#attempt(({ database }) => {
      database.exec('COMMIT');
      database.close();
    });
    this.#statements = undefined;
  }

  #idOf(key: string): string {
    return hash('sha256', `${this.#place?.program}\n${key}`);
  }

  #attempt<Result>(what: (statements: ReturnType<typeof openStatements>) => Result): Result | undefined {
    if (!this.#statements) return undefined;
    try {
      return what(this.#statements);
    } catch (error) {
      this.#giveUp(error);
      return undefined;
    }
  }

  #giveUp(error: unknown): void {
    this.#statements?.database.close();
    this.#statements = undefined;
    // Half a database is in nobody's way: the next build starts another.
    if (this.#place && isDamage(error)) rmSync(this.#place.file, { force: true });
    else this.failure = error as Error;
  }
}

function openStatements(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    // After a loss of power the database may be damaged, which costs no more than a build.
    database.exec('PRAGMA auto_vacuum = FULL; PRAGMA synchronous = OFF; BEGIN IMMEDIATE');
    // With a row number of its own, a value lies behind the last one, and the tree in which ids are looked up stays small.
    database.exec('CREATE TABLE IF NOT EXISTS result (id TEXT UNIQUE, sum TEXT, value TEXT)');
    return {
      database,
      find: database.prepare('SELECT sum, value FROM result WHERE id = ?'),
      add: database.prepare('INSERT OR REPLACE INTO result VALUES (?, ?, ?)'),
      forget: database.prepare('DELETE FROM result WHERE id NOT IN (SELECT value FROM json_each(?))'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Tells a value that is not what was kept under this id. */
function sumOf(id: string, value: string): string {
  return hash('sha256', `${id}\n${value}`);
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, https://sqlite.org/rescode.html; SQLITE_ERROR where a table has other columns. */
function isDamage(error: unknown): boolean {
  return [1, 11, 26].includes((error as { errcode?: number }).errcode ?? 0);
}
