import { reasonOfSystem } from '../build/said/reason-of-system.ts';

/** Ends a command with a sentence: the one of the error, or what the system refused. */
export function endWith(error: unknown): void {
  const refused = reasonOfSystem(error);
  console.error(refused === undefined ? (error as Error).message : `This could not be done: ${refused}`);
  process.exitCode = 1;
}
