import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import { plainSpaces } from '../../text/white-space.ts';

/** A value of a YAML file as it was written, with its line. Scalars are text: `yes` and `7` are. */
export type Written = { readonly line: number } & (
  | { readonly text: string; readonly isQuoted: boolean }
  | { readonly list: readonly Written[] }
  | { readonly keys: readonly WrittenKey[] }
);

type WrittenKey = { readonly key: string; readonly line: number; readonly value: Written };

/** One item of the list, and how to call it in a sentence: by its name, in quotes, or by its place in the list. */
export type WrittenEntry = { readonly title: string; readonly value: Written };

/** Something that cannot be used, and how to mend it. */
export type Wrong = { readonly line: number; readonly what: string; readonly remedy: string };

/** What a file holds, as far as it can be read. */
export type WrittenEntries = {
  readonly entries: readonly WrittenEntry[];
  readonly wrongs: readonly Wrong[];
  /** No entry is missing. */
  readonly isWhole: boolean;
};

/** The items of a YAML list. Where it cannot be parsed, those before the first thing wrong, and each thing that is. */
export function writtenEntries(yaml: string): WrittenEntries {
  const lines = new LineCounter();
  const lineAt: LineAt = (offset) => lines.linePos(offset).line;
  const { contents, errors } = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  if (isSeq(contents)) return readItems(contents, errors, lineAt);
  const [wrong] = errors;
  if (wrong) return { entries: [], wrongs: [syntaxWrong(wrong, contents, lineAt, 'The file')], isWhole: false };
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { entries: [], wrongs: [], isWhole: true };
  return { entries: [], wrongs: [{ ...NO_LIST, line: lineAt(start(contents)) }], isWhole: false };
}

type LineAt = (offset: number) => number;

const NO_LIST = {
  what: 'The file is not a list.',
  remedy: 'Write "- name: …" for each entry, and its other keys below, as far to the right as "name".',
};

function readItems(list: YAMLSeq, errors: readonly YAMLParseError[], lineAt: LineAt): WrittenEntries {
  const entries = list.items.map((item, index): WrittenEntry => {
    const value = toWritten(item, lineAt);
    return { title: titleOf(value, index), value };
  });
  const told = new Map<number, Wrong>();
  for (const error of errors) {
    const at = placeOf(error, list.items);
    const title = entries[at]?.title ?? 'The file';
    if (!told.has(at)) told.set(at, syntaxWrong(error, list, lineAt, title));
  }
  const firstBroken = Math.min(...told.keys());
  return { entries: entries.slice(0, firstBroken), wrongs: [...told.values()], isWhole: told.size === 0 };
}

/** The index of the item with the error. One error an item is told: what the parser says further on follows from it. */
function placeOf({ code, pos }: YAMLParseError, items: readonly unknown[]): number {
  if (code === 'MULTIPLE_DOCS') return items.length;
  return Math.max(
    0,
    items.findLastIndex((item) => start(item) <= pos[0]),
  );
}

function syntaxWrong(error: YAMLParseError, root: Node | null, lineAt: LineAt, title: string): Wrong {
  const opening = error.code === 'MISSING_CHAR' ? openedQuote(root, error.pos[0]) : undefined;
  const [what, remedy] = (opening === undefined ? SYNTAX[error.code] : OPEN_QUOTE) ?? ANY_SYNTAX;
  return { line: lineAt(opening ?? error.pos[0]), what: `${title}: ${what}`, remedy };
}

/** Where the quote begins that is still open at the offset. */
function openedQuote(root: Node | null, offset: number): number | undefined {
  let opening: number | undefined;
  visit(root, {
    Scalar(_key, node) {
      if (node.type?.startsWith('QUOTE') && start(node) < offset && end(node) >= offset) opening = start(node);
    },
  });
  return opening;
}

const OPEN_QUOTE = ['the quote that opens here is not closed.', 'Add one at the end of the value.'] as const;

const COLON = [
  'this line cannot be read: it holds a second ": ".',
  'Write quotes around a value with a colon and a space in it, and begin the keys of an entry below each other.',
] as const;

const ANY_SYNTAX = [
  'this line is not YAML.',
  'Write "key: value" on a line of its own, indented with spaces like the keys above it, and quotes around a value with other signs.',
] as const;

/** What an editor is told, by the code of the parser. */
const SYNTAX: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  TAB_AS_INDENT: ['this line is indented with a tab.', 'Write spaces.'],
  MISSING_CHAR: [
    'there is no "- " before this entry.',
    'Add it, or write this line as far to the right as those that it belongs to.',
  ],
  BAD_INDENT: [
    'this line is not indented as the parser expects, or a bracket is not closed.',
    'Write it as far to the right as those that it belongs to, and close each [ and {.',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this sign.', 'Write quotes around the value.'],
  MULTIPLE_DOCS: ['a line of "---" or "..." ends the list here.', 'Remove this line.'],
  RESOURCE_EXHAUSTION: ['values lie inside values without end.', 'Write a list of entries with plain keys.'],
};

/** An entry holds a list that holds misprints; deeper values are of no use. */
const DEEPEST = 4;

/** References, anchors and tags are left unread: what they do is more than a list of names needs. */
function toWritten(node: unknown, lineAt: LineAt, depth = 0): Written {
  const line = lineAt(start(node));
  if (isAlias(node) || (isNode(node) && (node.tag !== undefined || node.anchor !== undefined)))
    return { line, text: UNREAD, isQuoted: false };
  if (isScalar(node)) return { line, text: String(node.value), isQuoted: node.type !== 'PLAIN' };
  if (depth < DEEPEST && isSeq(node))
    return { line, list: node.items.map((item) => toWritten(item, lineAt, depth + 1)) };
  if (depth < DEEPEST && isMap(node)) {
    const keys = node.items.map(({ key, value }): WrittenKey => {
      const line = lineAt(start(key));
      const name = isScalar(key) ? String(key.value) : '';
      return { key: name, line, value: value ? toWritten(value, lineAt, depth + 1) : { line, ...EMPTY } };
    });
    return { line, keys };
  }
  return { line, ...EMPTY };
}

const EMPTY = { text: '', isQuoted: false } as const;

/** Stands for what begins with `&`, `*` or `!`; no file can hold it. */
export const UNREAD = '\0';

function titleOf(value: Written, index: number): string {
  const name = 'keys' in value ? value.keys.find(({ key }) => key === 'name')?.value : undefined;
  const text = name && 'text' in name && name.text !== UNREAD ? name.text.trim() : '';
  return text ? `"${brief(text)}"` : `Entry ${index + 1}`;
}

/** So much of a value is shown in a sentence, in UTF-16 units. */
const SHOWN = 60;

/** A value as a sentence can hold it, on one line. */
export function brief(text: string): string {
  const line = plainSpaces(text);
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`.toWellFormed();
}

function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function end(node: unknown): number {
  return (node as Node | null)?.range?.[1] ?? 0;
}
