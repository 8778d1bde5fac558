import { stripVTControlCharacters } from 'node:util';

/** Lines of a reason: the rest of what tools say is a trace of their own code. */
const LINES = 4;

/** What went wrong, and in which file, as far as the tool that failed says it. */
export function reasonOfTool(error: unknown): string {
  const { message, id } = error as Error & { id?: string };
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s*(?:at .*)?$/.test(line));
  return [...(id ? [id] : []), ...lines.slice(0, LINES)].join('\n  ');
}
