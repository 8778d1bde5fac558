import { boxOf, FENCE_END, indexFrom, openingOf, titled } from './box-of.ts';
import { directive } from './directive.ts';
import { indentedBox, indentedNote } from './note-part.ts';

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
      const content = note.isCode ? note.inside : read(note.inside, depth + 1);
      const inside = note.isQuoted ? content.map((one) => (one === '' ? '>' : `> ${one}`)) : content;
      for (const one of [...note.opening, ...inside, ...note.closing]) shown.push(quoted + note.indent + one);
      i = note.last;
      continue;
    }
    const quotedNote = fence === '' && depth < MOST_BOXES && QUOTED_NOTE.test(line) ? quotationAt(lines, i) : [];
    if (quotedNote.length > 0) {
      for (const one of read(quotedNote, depth + 1)) shown.push(`${quoted}>${one === '' ? '' : ` ${one}`}`);
      i += quotedNote.length - 1;
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
      isSetting = box !== undefined && /^:+ ?\{[a-z]/.test(line);
      if (title !== undefined)
        shown.push(`${quoted}${marks}**${title.trim()}**`, quoted + withoutItem(marks).trimEnd());
      else shown.push(box ? quoted : quoted + line);
    }
  }
  return shown;
}

/** What the quotation says that goes on from here. */
function quotationAt(lines: readonly string[], start: number): string[] {
  const end = indexFrom(lines, start + 1, (line) => !line.startsWith('>'));
  return lines.slice(start, end < 0 ? undefined : end).map((line) => line.replace(/^> ?/, ''));
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

/** A note of MkDocs or Docusaurus in a quotation. */
const QUOTED_NOTE = /^(?:> ?){1,8}(?:(?:!!!|\?\?\?\+?) |:::)/;

const NOTE =
  /^(?:> ?){0,8}(?:[ \t]*(?:(?:!!!|\?\?\?\+?) |===[!+]? ")| *:::| *(?:(?:[-*+]|\d+[.)]) +)?(?:> ?){1,8}\[!)|^ *(?:`{3,}|~{3,})(?:\{|ad(?:monish|-))/m;

/** Boxes inside each other. */
const MOST_BOXES = 8;

/** GitHub, Obsidian: `> [!NOTE]- Title`. */
const QUOTED = /^( {0,12}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})?(?:> ?){1,8})\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?(.*)$/;
