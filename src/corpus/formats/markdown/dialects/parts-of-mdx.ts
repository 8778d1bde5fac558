import { titled } from './box-of.ts';
import { isInItem } from './note-part.ts';

/**
 * Markdown with the tabs, notes and cards of Docusaurus, Nextra, Mintlify and Starlight as tabs of MkDocs: a part that is indented in
 * them is no code, and what is in them is Markdown. Tags stand in lines of their own; what is not sure stays as it is.
 *
 * `<TabItem value="os" label="Linux">\n  One.\n</TabItem>` → `=== "Linux"\n    One.\n`
 */
export function partsOfMdx(text: string): string {
  return PART.test(text) ? read(text.split('\n'), 0).join('\n') : text;
}

/** Elements of which only the content is shown. */
const GROUPS = 'Tabs\\.Tab|Tabs|Steps|CardGroup|CardGrid|AccordionGroup|Columns|CodeGroup';

/** Notes, whose name is their title where they have none. */
const NOTES = 'Aside|Admonition|Callout|Note|Tip|Info|Warning|Caution|Danger|Important|Hint|Alert';

const NAMES = `(?:${GROUPS}|${NOTES}|TabItem|Tab|Card|Step|Accordion|Expandable)`;

const PART = new RegExp(`^( *)<(${NAMES})(?![\\w.-])`, 'm');

const END = new RegExp(`</(${NAMES})>$`);

const IS_GROUP = new RegExp(`^(?:${GROUPS})$`);

const IS_NOTE = new RegExp(`^(?:${NOTES})$`);

/** From the name on: attributes, whose braces may hold braces. */
const OPENING =
  /^ *<[\w.]+(?:\s+(?:[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?|\{\.\.\.\w+\}))*\s*\/?>/;

/** What opens in a line. */
type Tag = {
  readonly name: string;
  readonly indent: string;
  /** The tag, as one line. */
  readonly opening: string;
  readonly first: number;
  readonly last: number;
  /** What stands behind it. */
  readonly rest: string;
};

/** To the line in which it ends; what is inside stands between the lines of its tags, or in the line of both. */
type Part = Tag & { readonly end: number; readonly words?: string };

/** @param depth parts around these lines */
function read(lines: readonly string[], depth: number): string[] {
  const parts = depth < DEEPEST ? partsIn(lines) : new Map<number, Part>();
  const shown: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const part = parts.get(i);
    if (part) {
      for (const line of shownAs(part, lines, depth)) shown.push(line);
      i = part.end;
    } else shown.push(lines[i] as string);
  }
  return shown;
}

function shownAs(part: Part, lines: readonly string[], depth: number): string[] {
  const { name, indent, opening, first, last, end, words } = part;
  const inside = words === undefined ? lines.slice(last + 1, end) : [words];
  const content = read(withoutIndent(inside), depth + 1);
  const indented = (by: string) => (line: string) => (line === '' ? '' : by + line);
  const spared = Array.from({ length: last - first }, () => '');
  if (IS_GROUP.test(name)) return [...spared, '', ...content.map(indented(indent)), ...(end > last ? [''] : [])];
  // What a tab becomes has a line more than its opening: an empty one is spared.
  const from = content[0]?.trim() === '' ? 1 : 0;
  const label = titleIn(opening) ?? titled(saidBy(opening, IS_NOTE.test(name) ? 'type' : 'value') || name);
  return [
    ...spared,
    `${indent}=== "${label.replaceAll('"', "'")}"`,
    ...content.slice(from).map(indented(`${indent}    `)),
  ];
}

/** Each part by its first line. */
function partsIn(lines: readonly string[]): Map<number, Part> {
  const parts = new Map<number, Part>();
  const open: Tag[] = [];
  let fence = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] as string).trimEnd();
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    if (isCode) continue;
    const tag = tagAt(lines, i);
    const whole = tag && wholeOf(tag);
    if (whole) parts.set(i, whole);
    else if (tag && !tag.rest.endsWith(`</${tag.name}>`) && !tag.opening.endsWith('/>')) open.push(tag);
    // Without an end it is spared all the same: it says nothing.
    if (tag?.rest === '' && IS_GROUP.test(tag.name)) parts.set(i, { ...tag, end: tag.last });
    if (tag) i = tag.last;
    const closes = tag ? undefined : END.exec(line)?.[1];
    const opened = open.slice(-DEEPEST).findLast(({ name }) => name === closes);
    if (!opened) continue;
    open.length = open.lastIndexOf(opened);
    if (opened.rest === '' && isPlain(opened) && line.trim() === `</${closes}>`)
      parts.set(opened.first, { ...opened, end: i });
  }
  return parts;
}

function tagAt(lines: readonly string[], first: number): Tag | undefined {
  const [, indent = '', name] = PART.exec(lines[first] as string) ?? [];
  if (name === undefined || (indent.length > 3 && !isInItem(lines, first, indent.length))) return undefined;
  const [text = ''] = lines
    .slice(first, first + MOST_LINES)
    .join('\n')
    .split(/\n\s*\n/, 1);
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { name, indent, opening: '', first, last: first, rest: text };
  const [rest = ''] = text.slice(opening.length).split('\n', 1);
  const last = first + opening.split('\n').length - 1;
  return { name, indent, opening: opening.replaceAll('\n', ' '), first, last, rest: rest.trim() };
}

/** A part that ends in the line of its tag, with a title: `<Card title="One">Two.</Card>`, `<Card title="One" />` */
function wholeOf(tag: Tag): Part | undefined {
  const { name, opening, rest, last } = tag;
  const title = titleIn(opening);
  if (opening.endsWith('/>')) return title !== undefined && rest === '' ? { ...tag, end: last } : undefined;
  const words = rest.endsWith(`</${name}>`) ? rest.slice(0, -name.length - 3) : '';
  const isSure = isPlain(tag) && (title !== undefined || IS_NOTE.test(name)) && !/<\/?[A-Z]/.test(words);
  return words.trim() !== '' && isSure ? { ...tag, words, end: last } : undefined;
}

/** Whether the title, if it has one, is no program. */
function isPlain({ opening }: Tag): boolean {
  return opening !== '' && (titleIn(opening) !== undefined || !/\s(?:label|title|name)=\{/.test(opening));
}

/** Lines of an opening with all that it says of itself, and parts inside each other. */
const [MOST_LINES, DEEPEST] = [20, 8];

/** What the part is called; else its value or kind, which is a word of a program. */
function titleIn(opening: string): string | undefined {
  return ['label', 'title', 'name'].map((key) => saidBy(opening, key)).find(Boolean);
}

function saidBy(opening: string, key: string): string | undefined {
  return new RegExp(`\\s${key}=(?:"([^"]*)"|'([^']*)'|\\{\\s*(["'])([^"'{}]*)\\3\\s*\\})`)
    .exec(opening)
    ?.filter((_, i) => i !== 0 && i !== 3)
    .find(Boolean);
}

function withoutIndent(lines: readonly string[]): string[] {
  const least = lines.reduce((min, line) => (line.trim() === '' ? min : Math.min(min, line.search(/\S/))), Infinity);
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}
