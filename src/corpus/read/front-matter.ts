import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Fault, fault } from '../faults.ts';
import type { Entry } from './metadata.ts';

/** The keys of a YAML block between two lines of `---`, and the Markdown after it. A text without one has no keys. */
export type FrontMatter = {
  readonly entries: readonly Entry[];
  readonly body: string;
  /** The line of the file at which `body` starts. */
  readonly firstLine: number;
  readonly faults: readonly Fault[];
};

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/** @param text with `\n` at the ends of lines */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (!block) return { entries: [], body: text, firstLine: 1, faults: [] };
  const yaml = readYaml(block[1] ?? '', file);
  if (!yaml) return { entries: [], body: text, firstLine: 1, faults: [] };
  return { ...yaml, body: text.slice(block[0].length), firstLine: block[0].trimEnd().split('\n').length + 1 };
}

/** Prose between two rules is not YAML: it gives nothing. */
function readYaml(yaml: string, file: string): { entries: Entry[]; faults: Fault[] } | undefined {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const faults = parsed.errors.map((error) =>
    fault(
      'bad-metadata',
      { file, line: lineAt(error.pos[0]) },
      'The YAML between the two --- cannot be read:',
      `${error.message.replace(/[.:\s]*$/, '')}. Write lines of "key: value", with quotes around a value that holds a colon.`,
    ),
  );
  if (faults.length > 0 || parsed.contents === null) return { entries: [], faults };
  if (!isMap(parsed.contents)) return undefined;
  const entries: Entry[] = [];
  for (const { key, value } of parsed.contents.items) {
    const place = { file, line: lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0) };
    const written = isSeq(value) ? value.items.map((item) => scalar(item)) : [value === null ? '' : scalar(value)];
    if (written.some((part) => part === undefined)) {
      faults.push(
        fault('bad-metadata', place, `"${scalar(key)}" has values inside values.`, 'Write one line of text.'),
      );
    } else {
      entries.push({ key: scalar(key) ?? '', value: written.join(', ').replace(/\s+/g, ' '), place });
    }
  }
  return { entries, faults };
}

function scalar(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value ?? '') : undefined;
}
