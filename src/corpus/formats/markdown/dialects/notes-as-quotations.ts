/**
 * Markdown with the notes of other tools as quotations that open with their title, so that no note is taken for code, and without
 * the marks of other boxes, which say how a part looks. A line stays a line wherever it can.
 *
 * `!!! tip "Try it"`, `:::tip[Try it]`, `::: tip Try it` and `> [!TIP] Try it` → `> **Try it**`; `::: {.column width=50%}` → nothing
 */
export function notesAsQuotations(text: string): string {
  return NOTE.test(text) ? read(text.split('\n'), 0).join('\n') : text;
}

/** @param depth notes around these lines */
function read(lines: readonly string[], depth: number): string[] {
  const shown: string[] = [];
  let fence = '';
  /** The boxes around a line, from the outermost: whether each is a quotation. */
  let boxes: readonly boolean[] = [];
  let isTitled = false;
  let isSetting = false;
  const lastEnd = lines.findLastIndex((line) => FENCE_END.test(line));
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const quoted = '> '.repeat(boxes.filter(Boolean).length);
    const note =
      fence === '' && depth < MOST_BOXES
        ? (indentedNote(lines, i) ?? indentedBox(lines, i) ?? directive(lines, i))
        : undefined;
    if (note) {
      const inside = note.isQuoted
        ? read(note.inside, depth + 1).map((one) => (one === '' ? '>' : `> ${one}`))
        : note.inside;
      shown.push(...[...note.opening, ...inside, ...note.closing].map((one) => quoted + note.indent + one));
      i = note.last;
      continue;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '';
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    isSetting = isSetting && /^:[\w-]+:(?:\s|$)/.test(line);
    if (isCode || mark !== '') shown.push(quoted + line);
    else if (isSetting) shown.push(quoted);
    else if (boxes.length > 0 && FENCE_END.test(line)) {
      boxes = boxes.slice(0, -1);
      shown.push(quoted.slice(2));
    } else if (isTitled && line.startsWith('#')) {
      isTitled = false;
      shown.push(quoted);
    } else {
      const box = i < lastEnd && boxes.length < MOST_BOXES ? boxOf(line, openingOf(lines, i + 1)) : undefined;
      const callout = QUOTED.exec(line);
      const [, marks = '> ', called, words] = callout && !isIndentedCode(lines, i) ? callout : [];
      const title = called ? words?.trim() || titled(called) : box?.title;
      if (box) boxes = [...boxes, box.title !== undefined];
      if (box?.isByHeading) isTitled = true;
      isSetting = box !== undefined;
      if (title !== undefined)
        shown.push(`${quoted}${marks}**${title.trim()}**`, quoted + withoutItem(marks).trimEnd());
      else shown.push(box ? quoted : quoted + line);
    }
  }
  return shown;
}

/** `- > ` → `  > `: what stands before a further line of an item. */
function withoutItem(marks: string): string {
  return marks.replace(/[^\s>]/g, ' ');
}

/** Four columns and more are code, unless they stand below an item of a list. */
function isIndentedCode(lines: readonly string[], at: number): boolean {
  if (!lines[at]?.startsWith('    ')) return false;
  const above = lines.slice(0, at).findLast((line) => line.trim() !== '');
  return !/^(?: {2}|\s*(?:[-*+]|\d{1,9}[.)])\s)/.test(above ?? '');
}

/** A note or another part of more lines, read as one. */
type Part = {
  readonly indent: string;
  readonly opening: readonly string[];
  readonly inside: readonly string[];
  readonly closing: readonly string[];
  /** Whether what is inside is Markdown of a quotation. */
  readonly isQuoted: boolean;
  /** The last line of it. */
  readonly last: number;
};

/** The note of MkDocs that begins in a line, with all that is indented below it; one that is indented itself belongs to an item of a list. */
function indentedNote(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', kind, title, tab] = INDENTED.exec(lines[start] ?? '') ?? [];
  if (kind === undefined && tab === undefined) return undefined;
  if (indent.length > 3 && !isInItem(lines, start, indent.length)) return undefined;
  const inner = `${indent}    `;
  let last = start;
  for (let i = start + 1; i < lines.length; i += 1) {
    const line = (lines[i] as string).replace(/^\t/, '    ');
    if (line.startsWith(inner) && line.trim() !== '') last = i;
    else if (line.trim() !== '') break;
  }
  const inside = lines.slice(start + 1, last + 1).map((line) => line.replace(/^\t/, '    ').slice(inner.length));
  return { indent, ...titledBy(tab ?? (title || titled(kind ?? ''))), inside, closing: [''], isQuoted: true, last };
}

/** A box between lines of `:::` that are indented, as in an item of a list. */
function indentedBox(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', fence] = /^( {1,12})(:{3,}.*)$/.exec(lines[start] ?? '') ?? [];
  const box = fence === undefined ? undefined : boxOf(fence, undefined);
  if (!box || (indent.length > 3 && !isInItem(lines, start, indent.length))) return undefined;
  const last = lines.findIndex(
    (line, i) => i > start && line.startsWith(indent) && FENCE_END.test(line.slice(indent.length)),
  );
  if (last < 0) return undefined;
  const inside = lines.slice(start + 1, last).map((line) => line.slice(Math.min(indent.length, line.search(/\S|$/))));
  const opening = box.title === undefined ? [''] : titledBy(box.title).opening;
  return { indent, opening, inside, closing: [''], isQuoted: box.title !== undefined, last };
}

function titledBy(title: string): { opening: string[] } {
  return { opening: [`> **${title.trim()}**`, '>'] };
}

function isInItem(lines: readonly string[], start: number, indent: number): boolean {
  for (let i = start - 1; i >= 0; i -= 1) {
    const line = lines[i] as string;
    const own = line.search(/\S/);
    if (own >= 0 && own < indent) return /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
  }
  return false;
}

/** The directive of MyST that a fence begins: a note, a picture, a formula or code; others stay as they are. */
function directive(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', fence = '', name = '', words = ''] = DIRECTIVE.exec(lines[start] ?? '') ?? [];
  if (fence === '') return undefined;
  const isEnd = (line: string) => line.trim().startsWith(fence) && /^([`~])\1*$/.test(line.trim());
  const end = lines.findIndex((line, i) => i > start && isEnd(line));
  const last = end < 0 ? lines.length - 1 : end;
  const content = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .map((line) => line.slice(Math.min(indent.length, line.search(/\S|$/))));
  const settings = settingsOf(content);
  const body = content.slice(settings.length);
  const part = { indent, closing: [''], last };
  if (NOTES.test(name)) return { ...part, ...titledBy(words || titled(name)), inside: body, isQuoted: true };
  if (name === 'figure' || name === 'image') {
    const alt = settings.map((line) => /^:alt: *(.*)$/.exec(line)?.[1]).find(Boolean) ?? '';
    const caption = body.join(' ').trim().replaceAll('"', '\\"');
    const picture = `![${alt}](${encodeURI(words.trim())}${caption && ` "${caption}"`})`;
    return { ...part, opening: [picture], inside: [], isQuoted: false };
  }
  if (name === 'math') return { ...part, opening: ['$$'], inside: body, closing: ['$$'], isQuoted: false };
  return { ...part, opening: [fence + words], inside: body, closing: [fence], isQuoted: false };
}

/** What stands first in a directive and says how it looks: `:class: wide`, or YAML between two lines of `---`. */
function settingsOf(content: readonly string[]): readonly string[] {
  if (content[0] === '---') return content.slice(0, content.indexOf('---', 1) + 1);
  const length = content.findIndex((line) => !/^:[\w-]+:(?:\s|$)/.test(line));
  return content.slice(0, length < 0 ? content.length : length);
}

const NOTES =
  /^(?:admonition|note|tip|hint|important|seealso|attention|caution|warning|danger|error|dropdown|sidebar|margin|topic)$/;

const DIRECTIVE =
  /^( {0,12})(`{3,}|~{3,})\{(admonition|note|tip|hint|important|seealso|attention|caution|warning|danger|error|dropdown|sidebar|margin|topic|figure|image|math|code|code-block|code-cell|sourcecode)\}[ \t]*(.*?)[ \t]*$/;

const NOTE =
  /^(?:\s*(?:(?:!!!|\?\?\?\+?) |===[!+]? ")| *:::| *(?:(?:[-*+]|\d+[.)]) +)?(?:> ?)+\[!)|^ *(?:`{3,}|~{3,})\{/m;

/** Boxes inside each other. */
const MOST_BOXES = 8;

/** MkDocs: `!!! note inline "Title"`, folded with `???`; `=== "Title"` is one of several tabs. */
const INDENTED = /^( *)(?:(?:!!!|\?\?\?\+?) ([\w-]+)(?: [\w -]+)?(?: "([^"]*)")?|===[!+]? "([^"]+)")\s*$/;

/** Docusaurus and Starlight: `:::note[Title]`; VitePress: `::: note Title`. */
const FENCED = /^:{3,} ?([a-z][a-z-]*)(?:\[([^\]]*)\]| +([^{}]*?))?(?: *\{[^{}]*\})?\s*$/;

/** Pandoc and Quarto: `::: {.callout-note}`, `::: {#one .column width=50%}`. */
const FENCED_BY_ATTRIBUTES = /^:{3,} ?\{([^{}]*)\}\s*:*\s*$/;

/** MyST: `:::{admonition} Title`. */
const FENCED_BY_NAME = /^:{3,} ?\{([a-z][\w-]*)\}[ \t]*(.*?)[ \t]*$/;

/** GitHub, Obsidian: `> [!NOTE]- Title`. */
const QUOTED = /^( {0,12}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})?(?:> ?){1,8})\[!([\w-]+)\][+-]?(.*)$/;

const FENCE_END = /^:{3,}\s*$/;

/** Boxes that only say where their content stands. */
const PLACED = /^(?:columns?|row|grid|center|tabs?|code-group|panel-tabset|raw|v-pre|incremental|nonincremental)$/;

/** The heading that Quarto takes for the title of a note: the first line in it, if it is one. */
function openingOf(lines: readonly string[], from: number): string | undefined {
  const next = lines.slice(from, from + 3).find((line) => line.trim() !== '');
  return /^#{1,6} +(.+?)[ #]*$/.exec(next ?? '')?.[1];
}

type Box = { readonly title?: string; readonly isByHeading?: true };

/** What a line opens: a note with its title, or another box. */
function boxOf(line: string, opening: string | undefined): Box | undefined {
  const [, name, title] = FENCED_BY_NAME.exec(line) ?? [];
  if (name !== undefined) return NOTES.test(name) ? { title: title || titled(name) } : {};
  const attributes = FENCED_BY_ATTRIBUTES.exec(line)?.[1];
  if (attributes !== undefined) {
    const callout = /\.callout-([a-z]+)/.exec(attributes)?.[1];
    const given = /title="([^"]*)"/.exec(attributes)?.[1];
    if (callout === undefined || given !== undefined) return given === undefined ? {} : { title: given };
    return opening === undefined ? { title: titled(callout) } : { title: opening, isByHeading: true };
  }
  const [, kind, label, words] = FENCED.exec(line) ?? [];
  if (kind === undefined) return undefined;
  return PLACED.test(kind) ? {} : { title: label || words || titled(kind) };
}

function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
