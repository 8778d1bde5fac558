/** The files of a ledger: one JSON object a line, the first about the others. */
import { hash } from 'node:crypto';

/** The objects of the lines, or the first line that is none, counted from 1. */
export function readJsonLines(text: string): {
  readonly values: readonly object[];
  readonly wrong?: { readonly line: number; readonly reason: string };
} {
  const lines = text.split('\n');
  const wrong = (line: number, reason: string) => ({ values: [], wrong: { line, reason } });
  const conflict = lines.findIndex((line) => /^(<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0) return wrong(conflict + 1, 'It holds a merge conflict: two branches published at once.');
  if (lines.pop() !== '') return wrong(lines.length + 1, 'Its last line is cut off.');
  const values: object[] = [];
  for (const [i, line] of lines.entries()) {
    const value = parseLine(line);
    if (value === undefined) return wrong(i + 1, 'This line is not a JSON object.');
    values.push(value);
  }
  return { values };
}

/** What a first line says of the lines behind it: one that was lost, merged or edited by hand is noticed. */
export function checksum(lines: string): string {
  return hash('sha256', lines).slice(0, 16);
}

export function linesBehindFirst(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

function parseLine(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
