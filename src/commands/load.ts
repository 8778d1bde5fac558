/** `npm run load -- postgres://…`: puts what search knows of the built site into PostgreSQL, for `npm run serve`. */
import { Client } from 'pg';
import { builtPages, originOf } from '../engines/built-site.ts';
import { loadRecords } from '../engines/postgres/load-records.ts';
import { troubleOf } from '../engines/postgres/trouble.ts';
import { recordsOf } from '../data/search/index-records.ts';
import { readSettings } from '../settings.ts';
import { databaseIn } from './database-in.ts';

try {
  const database = databaseIn(process.argv.slice(2), 'npm run load -- postgres://user@host/database');
  const { out } = readSettings([], process.env);
  const origin = await originOf(out);
  const client = new Client(database);
  try {
    await client.connect();
    const { load, records } = await loadRecords(client, recordsOf(builtPages(out)), origin);
    console.log(`${records} records are in the database, as load ${load}.`);
  } finally {
    await client.end();
  }
} catch (error) {
  console.error((troubleOf(error, process.argv[2] ?? '') as Error).message);
  process.exitCode = 1;
}
