import { createPostgresBackend, type Processor, runMigrations, withBackend } from 'bullmq';
import { Client } from 'pg';
import { troubleOf } from '../postgres/trouble.ts';
import type { JobData } from './jobs.ts';

const { Queue, Worker, FlowProducer } = withBackend(createPostgresBackend);

/** Of the queue, and of the schema that holds its tables: nobody else's are touched. */
export const QUEUE = 'pilcrow';
const SCHEMA = 'pilcrow_jobs';

/** Connections of one process, which waits for most of the time. */
const CONNECTIONS = 3;

/** Milliseconds until a database that says nothing is away. */
const PATIENCE = 10_000;

/** Often enough for what dies by chance; what kills each worker that takes it comes to an end. */
const MOST_DEATHS = 20;

/**
 * Makes the tables of the queue, unless they are there.
 * @throws Error with a sentence if the database cannot be used
 */
export async function prepareQueue(address: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: PATIENCE });
  try {
    await client.connect();
    await runMigrations(client, SCHEMA);
  } catch (error) {
    throw troubleOf(error, address);
  } finally {
    await client.end();
  }
}

export function openQueue(address: string) {
  return new Queue<JobData>(QUEUE, connection(address));
}

export function openFlows(address: string) {
  return new FlowProducer(connection(address));
}

/** @param lock milliseconds after which the job of a worker that died is free again */
export function openWorker(address: string, concurrency: number, lock: number, work: Processor<JobData, void>) {
  return new Worker<JobData, void>(QUEUE, work, {
    ...connection(address),
    concurrency,
    lockDuration: lock,
    stalledInterval: Math.ceil(lock / 3),
    maxStalledCount: MOST_DEATHS,
    runRetryDelay: Math.ceil(lock / 6),
  });
}

function connection(connectionString: string) {
  return { connection: { connectionString, schema: SCHEMA, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE } };
}
