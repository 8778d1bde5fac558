/** `npm run worker -- postgres://…`: makes parts of builds that `npm run cluster` asks for, until it is told to end. */
import { takeJobs } from '../engines/cluster/take-jobs.ts';
import { databaseIn } from './database-in.ts';
import { whenLeft } from './when-left.ts';

try {
  const address = databaseIn(process.argv.slice(2), 'npm run worker -- postgres://user@host/database');
  const { stop, ended } = await takeJobs({ address, environment: process.env, concurrency: 1, say: console.log });
  const end = () => {
    console.log('Ends after the running job. Once more: gives it back.');
    void stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  whenLeft(end);
  console.log('Waiting for jobs.');
  if (!(await ended)) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
