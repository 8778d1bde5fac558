/** A worker as a process of its own, whose jobs are free again soon after it died. `PROGRAM` makes the parts. */
import { takeJobs } from '../../../src/engines/cluster/take-jobs.ts';

const { ADDRESS = '', PROGRAM, LOCK = '600' } = process.env;
const worker = await takeJobs({
  address: ADDRESS,
  environment: process.env,
  concurrency: 1,
  say: console.log,
  lock: Number(LOCK),
  ...(PROGRAM ? { program: PROGRAM } : {}),
});
process.on('SIGTERM', () => {
  console.log('Told to stop.');
  void worker.stop();
});
if (!(await worker.ended)) process.exitCode = 1;
