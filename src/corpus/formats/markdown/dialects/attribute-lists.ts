import type { Code, Nodes, Parents, Root } from 'mdast';
import { textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { isParent } from '../markdown-tree.ts';
import { fittingId } from '../../fitting-id.ts';

/**
 * The tree without the lists of attributes that Kramdown, MkDocs, Pandoc and Quarto give to what stands before them, and without the
 * names that Obsidian gives to blocks and MyST to headings: they say how it looks. The id of a heading is kept, as an anchor in it.
 *
 * `## Part {#own .wide}` → `## <span id="own"></span>Part`; `[small]{.smallcaps}` → `small`; `{: .note }` → nothing
 */
export function withoutAttributeLists(root: Root): Root {
  const taken = new Set<string>();
  const inside = <P extends Parents>(parent: P): P => {
    const children = (parent.children as Nodes[]).flatMap((child, i): Nodes[] => {
      if (child.type === 'text') return textWithout(child.value, i > 0, i === parent.children.length - 1, child);
      if (child.type === 'code') return [withPlainLanguage(child)];
      if (!isParent(child)) return [child];
      if (isTarget(child) || (i > 0 && isBlockName(child))) return [];
      const read = inside(child);
      const isEmptied = child.type === 'paragraph' && child.children.length > 0 && read.children.length === 0;
      return isEmptied ? [] : [read];
    });
    const id = parent.type === 'heading' ? idAtEnd(parent) : undefined;
    if (id === undefined || taken.has(id)) return { ...parent, children } as P;
    taken.add(id);
    return { ...parent, children: [textElement('span', { id: fittingId(id) }, []), ...children] } as P;
  };
  return inside(root);
}

/** Obsidian, below a list, a table or a quotation: `^a1b2c3`, alone. */
function isBlockName({ type, children: [first, ...others] }: Parents): boolean {
  return (
    type === 'paragraph' &&
    first?.type === 'text' &&
    others.length === 0 &&
    /^\^(?=[\w-]*[a-z])[\w-]{3,40}$/.test(first.value)
  );
}

/** `(install)=`, alone: the name that MyST and Sphinx give to the heading below, for their cross-references. */
function isTarget({ type, children: [first, ...others] }: Parents): boolean {
  return type === 'paragraph' && first?.type === 'text' && others.length === 0 && TARGET.test(first.value);
}

const TARGET = /^\([\w/.:-]{1,100}\)=$/;

/** One attribute: `.wide`, `#top`, `width=50%`, `title="A map"`, or `-` for a heading without a number. */
const ATTRIBUTE = String.raw`(?:[.#][\p{L}_][\p{L}\p{M}\p{N}_:.-]*|[\p{L}_][\p{L}\p{N}_:-]*=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{}"']+))`;

/** Kramdown also gives them by a name, as in `{:wide}`. */
const NAMED = String.raw`\{:\s*[\p{L}_][\p{L}\p{N}_-]*(?:\s+${ATTRIBUTE}){0,20}\s*\}`;

const LIST = String.raw`(?:\{:?\s*(?:-|:?toc|${ATTRIBUTE}(?:\s+${ATTRIBUTE}){0,20})\s*\}|${NAMED})`;

const OWN_LINE = new RegExp(String.raw`(?:^|\n)[ \t]*${LIST}[ \t]*(?=\n|$)`, 'gu');
const AT_START = new RegExp(`^${LIST}`, 'u');
const AT_END = new RegExp(String.raw`[ \t]*${LIST}\s*$`, 'u');
const SPAN = new RegExp(String.raw`\[((?!\^)[^[\]\n]*)\]${LIST}`, 'gu');

/** Obsidian, at the end of a block: `^a1b2c3`. */
const BLOCK_NAME = /(?<=\S|^)[ \t]+\^(?=[\w-]*[a-z])[\w-]{3,40}$/;

/** A list stands behind an element, in a line of its own, or at the end of a block; anywhere else braces are the author's. */
function textWithout(text: string, isBehind: boolean, isLast: boolean, node: Nodes): Nodes[] {
  if (!/[{^]/.test(text)) return [node];
  let shown = isBehind ? text.replace(AT_START, '') : text;
  shown = shown.replace(SPAN, '$1').replace(OWN_LINE, '');
  if (isLast) shown = shown.replace(AT_END, '').replace(BLOCK_NAME, '');
  if (shown === text) return [node];
  if (!isBehind) shown = shown.trimStart();
  return shown === '' ? [] : [{ ...node, value: shown } as Nodes];
}

function idAtEnd({ children }: Parents): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [list = ''] = AT_END.exec(last.value) ?? [];
  return /[\s{:]#([^\s}]+)/.exec(list)?.[1];
}

/** Pandoc, Quarto and R: `{#one .python .numberLines}`, `{r, echo=FALSE}` → `python`, `r` */
function withPlainLanguage(code: Code): Code {
  if (!code.lang?.startsWith('{')) return code;
  const list = `${code.lang} ${code.meta ?? ''}`;
  const language =
    /^\{([\w+#-]*[\w+-])/.exec(list.replace(/^\{#\S+\s*/, '{'))?.[1] ?? /\.(?!numberLines)([\w+#-]+)/.exec(list)?.[1];
  return language === undefined ? code : { ...code, lang: language, meta: null };
}
