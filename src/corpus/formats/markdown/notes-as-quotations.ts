/**
 * Markdown with the notes of other tools as quotations that open with their title, so that no note is taken for code, and without
 * the marks of other boxes, which say how a part looks. A line stays a line wherever it can.
 *
 * `!!! tip "Try it"`, `:::tip[Try it]`, `::: tip Try it` and `> [!TIP] Try it` → `> **Try it**`; `::: {.column width=50%}` → nothing
 */
export function notesAsQuotations(text: string): string {
  if (!NOTE.test(text)) return text;
  const shown: string[] = [];
  let fence = '';
  let isIndented = false;
  /** The boxes around a line, from the outermost: whether each is a quotation. */
  let boxes: readonly boolean[] = [];
  let isTitled = false;
  const lines = text.split('\n');
  const lastEnd = lines.findLastIndex((line) => FENCE_END.test(line));
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '';
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    if (isIndented && line.trim() !== '' && !/^(?: {4}|\t)/.test(line)) {
      isIndented = false;
      shown.push('');
    }
    const quoted = '> '.repeat(boxes.filter(Boolean).length);
    if (isIndented) shown.push(`> ${line.replace(/^(?: {4}|\t)/, '')}`);
    else if (isCode || mark !== '') shown.push(quoted + line);
    else if (boxes.length > 0 && FENCE_END.test(line)) {
      boxes = boxes.slice(0, -1);
      shown.push(quoted.slice(2));
    } else if (isTitled && line.startsWith('#')) {
      isTitled = false;
      shown.push(quoted);
    } else {
      const [, indented, title] = INDENTED.exec(line) ?? [];
      const box = i < lastEnd && boxes.length < MOST_BOXES ? boxOf(line, openingOf(lines, i + 1)) : undefined;
      const [, called, words] = QUOTED.exec(line) ?? [];
      const titleOfNote = indented ? title || titled(indented) : called ? words?.trim() || titled(called) : box?.title;
      if (box) boxes = [...boxes, box.title !== undefined];
      if (box?.isByHeading) isTitled = true;
      if (titleOfNote !== undefined) shown.push(`${quoted}> **${titleOfNote.trim()}**`, `${quoted}>`);
      else shown.push(box ? quoted : quoted + line);
      isIndented = indented !== undefined;
    }
  }
  return shown.join('\n');
}

const NOTE = /^(?:(?:!!!|\?\?\?\+?) |:::|> ?\[!)/m;

/** Boxes inside each other. */
const MOST_BOXES = 8;

/** MkDocs: `!!! note inline "Title"`, and folded with `???`. */
const INDENTED = /^(?:!!!|\?\?\?\+?) ([\w-]+)(?: [\w -]+)?(?: "([^"]*)")?\s*$/;

/** Docusaurus and Starlight: `:::note[Title]`; VitePress: `::: note Title`. */
const FENCED = /^:{3,} ?([a-z]+)(?:\[([^\]]*)\]| +([^{}]*?))?(?: *\{[^{}]*\})?\s*$/;

/** Pandoc and Quarto: `::: {.callout-note}`, `::: {#one .column width=50%}`. */
const FENCED_BY_ATTRIBUTES = /^:{3,} ?\{([^{}]*)\}\s*:*\s*$/;

/** GitHub, Obsidian: `> [!NOTE]- Title`. */
const QUOTED = /^> ?\[!([\w-]+)\][+-]?(.*)$/;

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
  const attributes = FENCED_BY_ATTRIBUTES.exec(line)?.[1];
  if (attributes !== undefined) {
    const callout = /\.callout-([a-z]+)/.exec(attributes)?.[1];
    const title = /title="([^"]*)"/.exec(attributes)?.[1];
    if (callout === undefined || title !== undefined) return title === undefined ? {} : { title };
    return opening === undefined ? { title: titled(callout) } : { title: opening, isByHeading: true };
  }
  const [, kind, label, words] = FENCED.exec(line) ?? [];
  if (kind === undefined) return undefined;
  return PLACED.test(kind) ? {} : { title: label || words || titled(kind) };
}

function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
