import { stripVTControlCharacters } from 'node:util';
import { reasonOfSystem } from './reason-of-system.ts';

/** Lines of a reason: the rest of what tools say is a trace of their own code. */
const LINES = 4;

/**
 * What went wrong, and in which file, as far as the tool that failed says it; what the system refused to it, in plain words.
 * @param place where it wrote
 */
export function reasonOfTool(error: unknown, place?: string): string {
  const refused = reasonOfSystem(error, place);
  if (refused !== undefined) return refused;
  const { message, id } = error as Error & { id?: string };
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s*(?:at .*)?$/.test(line));
  return [...(id ? [id] : []), ...lines.slice(0, LINES)].join('\n  ');
}
