/** How often it is asked whether npm is still there. Milliseconds. */
const INTERVAL = 1000;

/**
 * Calls back once when npm, which started this command, has ended: the shell between them hands no signal on, so that who ends
 * npm would leave the command running. Does nothing where no npm script was run, and keeps no process alive.
 */
export function whenLeft(end: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const caller = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === caller) return;
    clearInterval(timer);
    end();
  }, INTERVAL);
  timer.unref();
}
