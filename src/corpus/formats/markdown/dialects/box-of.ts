type Box = { readonly title?: string; readonly isByHeading?: true };

/** What a line opens: a note with its title, or another box. */
export function boxOf(line: string, opening: string | undefined): Box | undefined {
  const [, name, title] = FENCED_BY_NAME.exec(line) ?? [];
  if (name !== undefined) return NOTES.test(name) || TITLED.test(name) ? { title: title || titled(name) } : {};
  const attributes = FENCED_BY_ATTRIBUTES.exec(line)?.[1];
  if (attributes !== undefined) {
    const callout = /\.callout-([a-z]+)/.exec(attributes)?.[1];
    const given = /title="([^"]*)"/.exec(attributes)?.[1];
    if (callout === undefined || given !== undefined) return given === undefined ? {} : { title: given };
    return opening === undefined ? { title: titled(callout) } : { title: opening, isByHeading: true };
  }
  const [, kind, label, words] = FENCED.exec(line) ?? [];
  if (kind === undefined) return undefined;
  if (PLACED.test(kind) && !label && !words) return {};
  return { title: label || (words && !KINDS.test(kind) ? `${titled(kind)} ${words}` : words) || titled(kind) };
}

/** The first line from here on that is such, or -1. */
export function indexFrom(
  lines: readonly string[],
  from: number,
  isSuch: (line: string) => boolean,
  to = lines.length,
): number {
  for (let i = from; i < Math.min(to, lines.length); i += 1) if (isSuch(lines[i] as string)) return i;
  return -1;
}

/** The title of a note that has none of its own: `tip` → `Tip` */
export function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}

/** The heading that Quarto takes for the title of a note: the first line in it, if it is one. */
export function openingOf(lines: readonly string[], from: number): string | undefined {
  const next = lines.slice(from, from + 3).find((line) => line.trim() !== '');
  return /^#{1,6} +(.+?)[ #]*$/.exec(next ?? '')?.[1];
}

/** What notes are called by most tools. What else stands in such a place may be words of the author. */
export const KINDS =
  /^(?:note|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|attention|failure|fail|missing|danger|error|bug|example|quote|cite|seealso|details)$/;

/** What MyST calls notes. */
export const NOTES =
  /^(?:admonition|note|tip|hint|important|seealso|attention|caution|warning|danger|error|dropdown|sidebar|margin|topic)$/;

/** Parts of a page of MyST with a title. */
export const TITLED = /^(?:tab-item|card|grid-item-card)$/;

/** Docusaurus and Starlight: `:::note[Title]`; VitePress: `::: note Title`. */
const FENCED = /^:{3,} ?([a-z][a-z-]*)(?:\[([^\]]*)\]| +([^{}]*?))?(?: *\{[^{}]*\})?\s*$/;

/** Pandoc and Quarto: `::: {.callout-note}`, `::: {#one .column width=50%}`. */
const FENCED_BY_ATTRIBUTES = /^:{3,} ?\{([^{}]*)\}\s*:*\s*$/;

/** MyST: `:::{admonition} Title`. */
const FENCED_BY_NAME = /^:{3,} ?\{([a-z][\w-]*)\}[ \t]*(.*?)[ \t]*$/;

export const FENCE_END = /^:{3,}\s*$/;

/** Boxes that only say where their content stands. */
const PLACED = /^(?:columns?|row|grid|center|tabs?|code-group|panel-tabset|raw|v-pre|incremental|nonincremental)$/;
