/**
 * `npm run bench -- endpoint`: what a question costs of a corpus in PostgreSQL that no browser can search, beside the least that a
 * question can cost. `--at postgres://…` takes a database of yours, and loads it only if it holds none: to load takes most of the
 * time.
 */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import type { IndexRecord } from '../src/data/search/index-records.ts';
import { loadRecords } from '../src/engines/postgres/load-records.ts';
import { serveRecords } from '../src/engines/postgres/serve-records.ts';
import { enoughFor } from '../src/browser/search/search-address.ts';
import { ask } from '../src/search/ask.ts';
import { openEndpoint } from '../src/search/index/endpoint.ts';
import type { Candidate, Need, Sources } from '../src/search/index/sources.ts';
import type { SearchName } from '../src/search/names/name-index.ts';
import { createResolver } from '../src/search/names/resolve-name.ts';
import { english } from '../src/search/stems/english.ts';
import { startDatabase } from '../src/engines/postgres/start-database.ts';
import { median } from './measure/median.ts';
import { prose } from './material/prose.ts';

const { values } = parseArgs({
  options: { paragraphs: { type: 'string', default: '1000000' }, at: { type: 'string' } },
});

/** Questions of a kind. */
const QUESTIONS = 100;

/** Names of the corpus, one in each paragraph. */
const NAMES = 50_000;

/** The names by their last word, in small letters. */
const BY_SURNAME = Map.groupBy(
  Array.from({ length: NAMES }, (_, number): SearchName => ({
    id: `person-${number}`,
    name: nameOf(number),
    kind: 'person',
    mentions: 20,
  })),
  ({ name }) => name.split(' ')[1]?.toLowerCase() ?? '',
);

const documents = Math.ceil(Number(values.paragraphs) / prose(1).paragraphs.length);

const own = values.at === undefined ? await startDatabase() : undefined;
const address = values.at ?? own?.address ?? '';
try {
  await load();
  const server = await serveRecords({ database: address, host: '127.0.0.1', port: 0 });
  await askAll(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await new Promise((resolve) => server.close(resolve));
} finally {
  await own?.stop();
}

/** Says what the database holds, and how long it took to load if it was not there. */
async function load(): Promise<void> {
  const client = new Client(address);
  await client.connect();
  const start = performance.now();
  const held = await client.query<{ records: number }>('select records from pilcrow.load').catch(() => undefined);
  const isThere = held?.rows[0]?.records === documents;
  if (held?.rows[0] && !isThere)
    throw new Error(
      `The database holds ${held.rows[0].records} other records, which this would replace. Give it an empty one.`,
    );
  if (!isThere) await loadRecords(client, generated(), undefined);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const { rows } = await client.query<{ size: string }>(
    "select pg_size_pretty(pg_total_relation_size('pilcrow.record')) as size",
  );
  await client.end();
  console.log(
    `${documents} records of ${prose(1).paragraphs.length} paragraphs, ${rows[0]?.size} with their index; ${isThere ? 'they were there' : `loaded in ${minutes} minutes`}.`,
  );
}

async function* generated(): AsyncGenerator<IndexRecord> {
  for (let i = 0; i < documents; i += 1) {
    const { title, paragraphs } = prose(i + 1);
    const written = paragraphs.map((said, at) => {
      const number = (i * paragraphs.length + at) % NAMES;
      const name = nameOf(number);
      const mention = { start: 0, end: name.length, name: `person-${number}`, kind: 'person' as const };
      return { number: String(at + 1), text: `${name} said: ${said}`, mentions: [mention] };
    });
    const id = `document-${i + 1}`;
    yield {
      record: { path: `/${id}/`, language: 'en', position: i, from: 0, paragraphs: written },
      document: id,
      title,
      year: String(1800 + (i % 200)),
      names: written.flatMap(({ mentions }) => mentions.map(({ name }) => name)),
      mainNames: new Set(),
      kinds: ['person'],
    };
  }
}

function nameOf(number: number): string {
  const syllables = ['ba', 'le', 'mi', 'ro', 'tu', 'ka', 'ven', 'dor', 'sil', 'han', 'wyn', 'gar', 'pol', 'fen', 'jas'];
  const made = (count: number) => {
    let [rest, word] = [count, ''];
    for (let i = 0; i < 3; i += 1) {
      word += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    }
    return `${word[0]?.toUpperCase()}${word.slice(1)}`;
  };
  return `${made(number * 7)} ${made(number)}`;
}

async function askAll(endpoint: string): Promise<void> {
  const kinds: Readonly<Record<string, (turn: number) => string>> = {
    'a word in every document': (turn) => ['was', 'talk', 'harbour', 'report', 'answer'][turn % 5] ?? '',
    'a rare word': (turn) => wordsOf(turn).find((word) => word.length > 12) ?? 'harbourtalk',
    'two words': (turn) => [wordsOf(turn)[3], wordsOf(turn)[9]].join(' '),
    'three words in a row': (turn) => wordsOf(turn).slice(4, 7).join(' '),
    'a name': (turn) => nameOf((turn * 487) % NAMES),
    'a name and a word': (turn) => `${nameOf((turn * 12) % NAMES)} ${wordsOf(turn)[5]}`,
    'nothing that is there': (turn) => `zq${nameOf(turn).toLowerCase().replace(' ', 'x')}`,
  };
  const least = await timesOf(async () => void (await fetch(`${endpoint}/records/none/1`)));
  console.log(
    `\nMilliseconds of ${QUESTIONS} questions, each with all its requests and the reading of as many answers as a page asks for; the least that a request takes: ${least}.\n`,
  );
  for (const [kind, questionOf] of Object.entries(kinds)) {
    const times = await timesOf(async (turn) => {
      // Nothing is remembered from one question to the next.
      const { candidates } = await openEndpoint(endpoint);
      const { results } = await ask(
        sourcesWith((need) => candidates(need, 1)),
        { query: questionOf(turn), enough: enoughFor(0) },
      );
      if (results.length === 0 && !kind.startsWith('nothing')) console.log(`  nothing for ${questionOf(turn)}`);
    });
    console.log(`${kind.padEnd(28)}${times}`);
  }
}

/** With the names that a question may mean at hand, as the parts of the list of names give them. */
function sourcesWith(candidates: (need: Need) => Promise<readonly Candidate[]>): Sources {
  const namesFor = async (words: readonly string[]) => {
    const names = words.flatMap((word) => BY_SURNAME.get(word) ?? []);
    return { names, resolve: createResolver({ names, plain: '', unlike: '' }) };
  };
  return { base: '', stemmers: [english], namesFor, candidates };
}

function wordsOf(turn: number): string[] {
  return prose(1 + ((turn * 811) % documents)).paragraphs[turn % 12]?.split(/[^a-z]+/i) ?? [];
}

async function timesOf(run: (turn: number) => Promise<void>): Promise<string> {
  const times: number[] = [];
  for (let turn = 0; turn < QUESTIONS; turn += 1) {
    const start = performance.now();
    await run(turn);
    times.push(performance.now() - start);
  }
  return `median ${median(times)?.toFixed(1)}, most ${Math.max(...times).toFixed(0)}`;
}
