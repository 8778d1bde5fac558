import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { IndexRecord } from '../../data/search/index-records.ts';
import { stemmerOf } from '../../search/stems/stemmer.ts';
import { lexemesOf } from './lexemes.ts';
import { quoted } from './need-query.ts';
import { Trouble } from './trouble.ts';

/** Of the tables and of the lexemes in them. A server asks no other. */
export const FORMAT = 1;

/** What a database was loaded with. */
export type Loaded = {
  /** A hash of all records. */
  readonly load: string;
  readonly records: number;
};

/** Rows of a statement. */
const BATCH = 200;

/** Beside the schema that is asked, until all is there. */
const NEXT = 'pilcrow_next';

/**
 * Puts the records of a site in the place of those that the database holds, in one transaction at the end: who asks meanwhile is
 * answered from the last ones.
 * @param origin of the site, whose pages may ask; of any, if it is not known
 * @throws Trouble when another load is under way; what the database throws
 */
export async function loadRecords(
  client: Client,
  records: AsyncIterable<IndexRecord>,
  origin: string | undefined,
): Promise<Loaded> {
  await takeLock(client);
  await client.query(TABLES);
  const hash = createHash('sha256');
  let count = 0;
  let rows: Row[] = [];
  for await (const record of records) {
    const row = await rowOf(record, count + 1);
    hash.update(row.content).update('\n');
    count += 1;
    rows.push(row);
    if (rows.length < BATCH) continue;
    await insert(client, rows);
    rows = [];
  }
  await insert(client, rows);
  const load = hash.digest('hex').slice(0, 16);
  await client.query(`insert into ${NEXT}.load (format, load, records, origin) values ($1, $2, $3, $4)`, [
    FORMAT,
    load,
    count,
    origin,
  ]);
  await client.query(INDEX);
  await client.query(SWAP);
  return { load, records: count };
}

/** Until the connection ends: a load that was cut off holds nobody up. */
async function takeLock(client: Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(
    "select pg_try_advisory_lock(hashtext('pilcrow load')) as free",
  );
  if (!rows[0]?.free) throw new Trouble('load-under-way');
}

/** The database does not look through a table that grows all the time. */
const TABLES = `
drop schema if exists ${NEXT} cascade;
create schema ${NEXT};
create table ${NEXT}.load (format integer not null, load text not null, records integer not null, origin text);
create table ${NEXT}.record (id integer primary key, content text not null, words tsvector not null)
  with (autovacuum_enabled = false);
`;

/** An index is made faster of rows that are there, with room to sort them. */
const INDEX = `
set maintenance_work_mem = '256MB';
create index on ${NEXT}.record using gin (words);
analyze ${NEXT}.record;
alter table ${NEXT}.record reset (autovacuum_enabled);
`;

const SWAP = `
begin;
drop schema if exists pilcrow cascade;
alter schema ${NEXT} rename to pilcrow;
grant usage on schema pilcrow to public;
grant select on all tables in schema pilcrow to public;
commit;
`;

type Row = { readonly id: number; readonly content: string; readonly words: string };

async function rowOf(one: IndexRecord, id: number): Promise<Row> {
  const { record, document, title, year } = one;
  const lexemes = lexemesOf(one, await stemmerOf(record.language));
  // No text of PostgreSQL holds this character, and no reader sees it.
  const content = JSON.stringify({ ...record, document, title, year }).replaceAll('\\u0000', '');
  return { id, content, words: [...lexemes].map(quoted).join(' ') };
}

async function insert(client: Client, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into ${NEXT}.record select id, content, words::tsvector from unnest($1::integer[], $2::text[], $3::text[]) as row (id, content, words)`,
    [rows.map(({ id }) => id), rows.map(({ content }) => content), rows.map(({ words }) => words)],
  );
}
