/**
 * Markdown with the notes of other tools as quotations that open with their title, so that no note is taken for code. A line
 * stays a line wherever it can.
 *
 * `!!! tip "Try it"`, `:::tip[Try it]` and `> [!TIP] Try it` → `> **Try it**`
 */
export function notesAsQuotations(text: string): string {
  if (!NOTE.test(text)) return text;
  const shown: string[] = [];
  let fence = '';
  let inside: 'indented' | 'fenced' | undefined;
  const lines = text.split('\n');
  const lastEnd = lines.findLastIndex((line) => FENCE_END.test(line));
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '';
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    if (inside === 'indented' && line.trim() !== '' && !/^(?: {4}|\t)/.test(line)) {
      inside = undefined;
      shown.push('');
    }
    if (inside === 'fenced' && !isCode && FENCE_END.test(line)) {
      inside = undefined;
      shown.push('');
    } else if (inside) shown.push(`> ${inside === 'indented' ? line.replace(/^(?: {4}|\t)/, '') : line}`);
    else if (isCode || mark !== '') shown.push(line);
    else {
      const [, indented, title] = INDENTED.exec(line) ?? [];
      const [, fenced, label] = (i < lastEnd && FENCED.exec(line)) || [];
      const [, called, words] = QUOTED.exec(line) ?? [];
      const kind = indented ?? fenced ?? called;
      if (kind === undefined) shown.push(line);
      else {
        shown.push(`> **${(title ?? label ?? words)?.trim() || titled(kind)}**`, '>');
        inside = indented === undefined ? (fenced === undefined ? undefined : 'fenced') : 'indented';
      }
    }
  }
  return shown.join('\n');
}

const NOTE = /^(?:(?:!!!|\?\?\?\+?) |:::|> ?\[!)/m;

/** MkDocs: `!!! note inline "Title"`, and folded with `???`. */
const INDENTED = /^(?:!!!|\?\?\?\+?) ([\w-]+)(?: [\w -]+)?(?: "([^"]*)")?\s*$/;

/** Docusaurus, Starlight: `:::note[Title]`; Pandoc, Quarto: `::: {.callout-note}`. */
const FENCED = /^:{3,} ?\{?\.?(?:callout-)?([a-z]+)[^[\]}]*\}?(?:\[([^\]]*)\])?\s*$/;

/** GitHub, Obsidian: `> [!NOTE]- Title`. */
const QUOTED = /^> ?\[!([\w-]+)\][+-]?(.*)$/;

const FENCE_END = /^:{3,}\s*$/;

function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
