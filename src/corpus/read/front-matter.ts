import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOfTree } from 'mdast-util-to-string';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { type Fault, fault } from '../faults.ts';
import type { Place } from '../model.ts';
import { readHead } from './front-matter-head.ts';
import { readToml } from './front-matter-toml.ts';
import type { Entry } from './metadata.ts';

/** The keys of a block of YAML between two lines of `---` (or `---` and `...`), of TOML between two of `+++`, or of a {@link readHead head} without such lines, and the Markdown after it. A text without one has no keys. */
export type FrontMatter = {
  readonly entries: readonly Entry[];
  readonly body: string;
  /** The line of the file at which `body` starts. */
  readonly firstLine: number;
  readonly faults: readonly Fault[];
};

const BLOCK = /^---(?:json|ya?ml)?[ \t]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** A line that is neither a key nor an item nor a comment. */
const CONTINUED = /^(?![\w.-]+:(?:\s|$)|[-#\s]).+/gm;

/**
 * @param text with `\n` at the ends of lines
 * @param mayHaveHead whether a head without lines of signs around it is read, which no INDEX.md has
 */
export function splitFrontMatter(text: string, file: string, mayHaveHead = true): FrontMatter {
  const toml = TOML_BLOCK.exec(text);
  const ofHugo = toml && readToml(toml[1] ?? '', file);
  if (ofHugo) return { ...decoded(ofHugo), ...bodyAfter(text, toml[0]) };
  const ofJson = readJson(text, file);
  if (ofJson) return ofJson;
  const head = mayHaveHead ? readHead(text, file) : undefined;
  if (head) return { ...decoded({ entries: head.entries, faults: [] }), ...bodyAfter(text, head.block) };
  const above = ABOVE.exec(text)?.[0] ?? '';
  const below = above === '' ? undefined : splitFrontMatter(text.slice(above.length), file, mayHaveHead);
  if (below?.entries.some(({ key }) => key === 'title')) return movedDown(below, above);
  const block = BLOCK.exec(text);
  if (!block) return { entries: [], body: text, firstLine: 1, faults: [] };
  const written = block[1] ?? '';
  const read = readYaml(written, file);
  const yaml = read && read.faults.length > 0 ? (forgiven(written, file) ?? read) : read;
  if (!yaml) return { entries: [], body: text, firstLine: 1, faults: [] };
  return { ...decoded(yaml), ...bodyAfter(text, block[0]) };
}

/** Empty lines and comments of HTML, before what may be such a block. */
const ABOVE = /^(?:[ \t]*\n|<!--(?:(?!-->)[\s\S])*-->[ \t]*\n)+(?=---[ \t]*\n)/;

function movedDown({ entries, body, firstLine, faults }: FrontMatter, above: string): FrontMatter {
  const lines = above.split('\n').length - 1;
  const moved = <Placed extends { readonly place: Place }>(one: Placed) => ({
    ...one,
    place: { ...one.place, line: (one.place.line ?? 1) + lines },
  });
  return { entries: entries.map(moved), body, firstLine: firstLine + lines, faults: faults.map(moved) };
}

/** What is read if a quotation goes on at the start of a line, or if a value means its signs as they are: `title: Part 1: a "day"`. */
function forgiven(yaml: string, file: string): ReturnType<typeof readYaml> {
  const asText = yaml.replace(/^\t+/gm, '  ').replace(PAIR, (line, key: string, value: string) => {
    if (parseDocument(line, { logLevel: 'silent' }).errors.length === 0) return line;
    return `${key}'${value.replace(/^(["'])(.*)\1$/, '$2').replaceAll("'", "''")}'`;
  });
  return [yaml.replace(CONTINUED, '  $&'), asText]
    .map((written) => readYaml(written, file))
    .find((read) => read?.faults.length === 0);
}

/** A key with its value in a line. */
const PAIR = /^([\w.-]+:[ \t]+)(\S.*?)[ \t]*$/gm;

/** Other tools put a title into HTML as it stands: `C&oacute;mo` is `Cómo`. */
function decoded<Read extends Pick<FrontMatter, 'entries'>>(read: Read): Read {
  const decode = (value: string) => value.replace(REFERENCE, (written) => textOfTree(fromMarkdown(written)));
  return { ...read, entries: read.entries.map((entry) => ({ ...entry, value: entry.value && decode(entry.value) })) };
}

/** A character by its name or number in HTML; nothing that would be white space or Markdown of its own. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

function bodyAfter(text: string, block: string): Pick<FrontMatter, 'body' | 'firstLine'> {
  return { body: text.slice(block.length), firstLine: block.trimEnd().split('\n').length + 1 };
}

const TOML_BLOCK = /^(?:\+\+\+|---toml)[ \t]*\n([\s\S]*?)(?<=\n)(?:\+\+\+|---)[ \t]*(?:\n|$)/;

/** Hugo: an object of JSON, which is YAML too. Anything else in braces is the author's. */
function readJson(text: string, file: string): FrontMatter | undefined {
  const [block, json] = JSON_BLOCK.exec(text) ?? [];
  if (block === undefined || json === undefined || !isJson(json)) return undefined;
  const read = readYaml(`\n${json}`, file);
  const entries = read?.entries.map(({ place, ...entry }) => ({
    ...entry,
    place: { ...place, line: (place.line ?? 2) - 2 },
  }));
  return entries && { ...decoded({ entries, faults: [] }), ...bodyAfter(text, block) };
}

const JSON_BLOCK = /^(\{\s*"[\s\S]*?\n\})[ \t]*(?:\n|$)/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Prose between two rules is not YAML: it gives nothing. */
function readYaml(yaml: string, file: string): { entries: Entry[]; faults: Fault[] } | undefined {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, {
    schema: 'failsafe',
    // Other tools take one of the two.
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = parsed.errors;
  if (error) {
    const place = { file, line: lineAt(error.pos[0]) };
    const reason = error.message.replace(/[.:\s]*$/, '');
    const remedy = `${reason}. Write lines of "key: value", with quotes around a value that holds a colon.`;
    const found = fault('bad-metadata', place, 'The YAML between the two --- cannot be read:', remedy);
    return { entries: [], faults: [found] };
  }
  if (parsed.contents === null) return { entries: [], faults: [] };
  if (!isMap(parsed.contents)) return undefined;
  return { entries: entriesOf(parsed.contents, '', (offset) => ({ file, line: lineAt(offset) })), faults: [] };
}

/** Keys inside a key are named with it: `date: { created: 2022 }` → `date.created: 2022` */
function entriesOf(map: YAMLMap, within: string, placeAt: (offset: number) => Place): Entry[] {
  return map.items.flatMap(({ key, value }) => {
    const place = placeAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const name = within + (scalar(key) ?? '');
    if (within === '' && name === 'date' && isMap(value)) return entriesOf(value, `${name}.`, placeAt);
    const written = value === null ? [''] : (isSeq(value) ? value.items : [value]).map(textOf);
    const isText = written.every((part) => part !== undefined);
    return [{ key: name, value: isText ? written.join(', ').replace(/\s+/g, ' ') : undefined, place }];
  });
}

/** A text, or the name of someone of whom more is said: `author: { name: Jane, url: … }` */
function textOf(node: unknown): string | undefined {
  return isMap(node) ? scalar(node.get('name', true)) : scalar(node);
}

function scalar(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const value = String(node.value ?? '');
  return node.type === 'PLAIN' && NULL.test(value) ? '' : value;
}

/** How YAML writes that there is no value. */
const NULL = /^(?:~|null|Null|NULL)$/;
