/** `npm run cluster -- postgres://…`: a large site, built by `npm run worker` on any machines. Exit code 1 if there is no new site. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runCluster } from '../engines/cluster/run-cluster.ts';
import { takeJobs } from '../engines/cluster/take-jobs.ts';
import { startDatabase } from '../engines/postgres/start-database.ts';
import { databaseIn } from './database-in.ts';

const giveUp = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => giveUp.abort());

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { shards: { type: 'string' } } });
  const isBuilt = positionals.length > 0 ? await build(positionals, values.shards) : await buildHere(values.shards);
  if (!isBuilt) process.exitCode = 1;
} catch (error) {
  console.error(giveUp.signal.aborted ? 'The build was given up. Its parts are kept.' : (error as Error).message);
  process.exitCode = 1;
}

async function build(words: readonly string[], shards: string | undefined): Promise<boolean> {
  return await runCluster({
    address: databaseIn(words, 'npm run cluster -- [--shards N] [postgres://user@host/database]'),
    environment: process.env,
    shards,
    say: console.log,
    complain: console.error,
    stop: giveUp.signal,
  });
}

/** With a database and workers of its own. */
async function buildHere(shards: string | undefined): Promise<boolean> {
  const database = await startDatabase();
  try {
    const { address } = database;
    const concurrency = availableParallelism();
    const { stop } = await takeJobs({ address, environment: process.env, concurrency, say: () => undefined });
    giveUp.signal.addEventListener('abort', () => void stop());
    return await build([address], shards).finally(stop);
  } finally {
    await database.stop();
  }
}
