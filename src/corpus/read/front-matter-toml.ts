import { parse, TomlError } from 'smol-toml';
import { type Fault, fault } from '../faults.ts';
import type { Entry } from './metadata.ts';

/** The keys of the TOML between two lines of `+++`. Prose between such lines, which has no `=`, gives nothing. */
export function readToml(toml: string, file: string): { entries: Entry[]; faults: Fault[] } | undefined {
  if (!toml.includes('=')) return undefined;
  try {
    const lines = toml.split('\n');
    const entries = Object.entries(parse(toml)).map(([key, value]): Entry => {
      const at = lines.findIndex((line) =>
        line
          .replace(/[["'\]]/g, '')
          .trimStart()
          .startsWith(key),
      );
      return { key, value: tomlText(value), place: { file, line: Math.max(0, at) + 2 } };
    });
    return { entries, faults: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    const remedy = `${reason}. Write lines of key = "value".`;
    const place = { file, line: error.line + 1 };
    const found = fault('bad-metadata', place, 'The TOML between the two +++ cannot be read:', remedy);
    return { entries: [], faults: [found] };
  }
}

/** A text, or a list of such; of a table its `name` alone, as in `[[authors]]`. */
function tomlText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const texts = value.map(tomlText);
    return texts.every((text) => text !== undefined) ? texts.join(', ') : undefined;
  }
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return nameIn(value);
  return String(value).replace(/\s+/g, ' ');
}

function nameIn(table: object | null): string | undefined {
  return table && 'name' in table && typeof table.name === 'string' ? table.name : undefined;
}
