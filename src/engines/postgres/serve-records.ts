/** The endpoint that a site asks when no browser can search its corpus: GET only, bounded, read-only, and to be kept by any cache. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Pool } from 'pg';
import { isNeed } from './is-need.ts';
import { FORMAT } from './load-records.ts';
import { queryOf } from './need-query.ts';
import type { CandidatesAnswer } from '../../search/index/endpoint.ts';
import type { Need } from '../../search/index/sources.ts';
import { Trouble, troubleOf } from './trouble.ts';

/** Where the endpoint is, and what it asks. */
export type Serving = { readonly database: string; readonly host: string; readonly port: number };

/** Records that are named for a need: of a common word the first in the order of the corpus, those that say it often before. */
const MOST_CANDIDATES = 500;

/** Of a request, in bytes. A question of three words needs 500; of 48 words, the most that a page asks for, some 16,000. */
const LONGEST_ADDRESS = 32_000;

/** Milliseconds that the database may take for an answer. */
const LONGEST_QUERY = 3000;

/**
 * Words are told from their index alone. The planner believes that to read the words of a record costs nothing, and that of many records
 * the first are soon found: then it reads all records in their order, for seconds where few have what is asked.
 */
const BY_INDEX = '-c enable_seqscan=off -c enable_indexscan=off -c enable_indexonlyscan=off';

/** Seconds that caches may keep what changes when the database is loaded again, and what is of one load. */
const SHORT = 60;
const FOREVER = 31_536_000;

/** @throws Error with a sentence if the database cannot be asked, or the port cannot be had */
export async function serveRecords({ database, host, port }: Serving): Promise<Server> {
  const pool = new Pool({
    connectionString: database,
    connectionTimeoutMillis: LONGEST_QUERY,
    statement_timeout: LONGEST_QUERY,
    options: `-c default_transaction_read_only=on ${BY_INDEX}`,
  });
  // A connection that breaks while nobody uses it is taken out of the pool; the next question opens another.
  pool.on('error', () => undefined);
  const server = createServer({ maxHeaderSize: 2 * LONGEST_ADDRESS }, async (request, response) => {
    const { status, body, headers } = await answer(pool, request, database);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-length': Buffer.byteLength(body),
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  server.once('close', () => void pool.end());
  try {
    await checkFormat(pool);
    await listen(server, host, port);
  } catch (error) {
    await pool.end();
    throw troubleOf(error, database);
  }
  return server;
}

/** @throws Trouble if the database was loaded by another version */
async function checkFormat(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ format: number }>('select format from pilcrow.load');
  const format = rows[0]?.format;
  if (format !== FORMAT) throw new Trouble('other', `its format is ${format}, not ${FORMAT}`);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise.catch(({ message }: Error) => {
    throw new Error(
      `The endpoint cannot be served at ${host}:${port}: ${message}. Take another port: PORT=${port + 1}`,
    );
  });
}

type Answer = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> };

async function answer(pool: Pool, { method, url = '' }: IncomingMessage, database: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only GET is answered.', { allow: 'GET, HEAD' });
  if (url.length > LONGEST_ADDRESS) return refusal(414, 'The question is too long.');
  const asked = URL.parse(url, 'http://localhost');
  const [, what, load = '', id = ''] = asked?.pathname.split('/') ?? [];
  try {
    if (what === 'candidates') return await candidates(pool, asked?.searchParams.get('need') ?? '');
    if (what === 'records' && /^\d{1,9}$/.test(id)) return await record(pool, load, Number(id));
    return refusal(404, 'There is nothing here.');
  } catch (error) {
    // What went wrong is not sent: it may say where the database is.
    console.error((troubleOf(error, database) as Error).message);
    return refusal(503, 'The database does not answer.', { 'retry-after': '5' });
  }
}

async function candidates(pool: Pool, text: string): Promise<Answer> {
  const need = parseNeed(text);
  if (!need) return refusal(400, 'This is no need that the site asks for.');
  const { rows } = await pool.query<Omit<CandidatesAnswer, 'format'> & { origin: string | null }>({
    name: 'candidates',
    text: CANDIDATES,
    // Nothing has an empty lexeme: where no record can have what is needed, none is found.
    values: [queryOf(need, true) ?? '', queryOf(need) ?? ''],
  });
  const { load = '', candidates: found = [], origin = null } = rows[0] ?? {};
  return told(JSON.stringify({ format: FORMAT, load, candidates: found } satisfies CandidatesAnswer), SHORT, origin);
}

function parseNeed(text: string): Need | undefined {
  try {
    const need: unknown = JSON.parse(text);
    return isNeed(need) ? need : undefined;
  } catch {
    return undefined;
  }
}

/** Two buckets, each in the order of the corpus: to rank all records of a common word would cost a second. */
const CANDIDATES = `
select load, origin, (
  with often as (select id from pilcrow.record where words @@ $1::tsquery order by id limit ${MOST_CANDIDATES}),
    any_of as (select id from pilcrow.record where words @@ $2::tsquery order by id limit ${MOST_CANDIDATES}),
    best as (
      select id, max(score) as score
      from (select id, 1 as score from often union all select id, 0 from any_of) as found
      group by id order by 2 desc, id limit ${MOST_CANDIDATES}
    )
  select coalesce(json_agg(json_build_array(id, score) order by score desc, id), '[]') from best
) as candidates from pilcrow.load`;

async function record(pool: Pool, load: string, id: number): Promise<Answer> {
  const { rows } = await pool.query<{ content: string; origin: string | null }>({
    name: 'record',
    text: 'select content, origin from pilcrow.record, pilcrow.load where id = $1 and load.load = $2',
    values: [id, load],
  });
  const [found] = rows;
  return found ? told(found.content, FOREVER, found.origin) : refusal(404, 'There is no such record any more.');
}

function told(body: string, seconds: number, origin: string | null): Answer {
  const caching = `public, max-age=${seconds}${seconds === FOREVER ? ', immutable' : ''}`;
  return { status: 200, body, headers: { 'access-control-allow-origin': origin ?? '*', 'cache-control': caching } };
}

function refusal(status: number, error: string, headers: Answer['headers'] = {}): Answer {
  const body = JSON.stringify({ format: FORMAT, error });
  return { status, body, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store', ...headers } };
}
