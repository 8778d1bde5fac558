import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { flowElement, textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { isParent, parseMarkdown } from '../markdown-tree.ts';
import { asElements } from '../html/inline-html.ts';

/**
 * The tree with the terms and definitions of PHP Markdown Extra, Kramdown, Pandoc and Hugo as lists of HTML, each term with its
 * definitions a list of its own: an entry of a glossary is what people cite. An empty line may stand between, and what is indented
 * below a definition belongs to it.
 *
 * `Term\n: What it *means*` → `<dl><dt>Term</dt><dd>What it *means*</dd></dl>`
 *
 * @param text what the tree was read from
 */
export function definitionLists(root: Root, text: string): Root {
  const inside = <P extends Parents>(parent: P): P => {
    const children = (parent.children as Nodes[]).map((child) => (isFlowParent(child) ? inside(child) : child));
    return { ...parent, children: isFlowParent(parent) ? withLists(children, text) : children } as P;
  };
  return text.includes('\n:') || text.startsWith(':') ? inside(root) : root;
}

function isFlowParent(node: Nodes): node is Parents {
  return isParent(node) && /^(root|blockquote|list|listItem)$/.test(node.type);
}

function withLists(children: readonly Nodes[], text: string): Nodes[] {
  const shown: Nodes[] = [];
  for (let i = 0; i < children.length; i += 1) {
    const node = children[i] as Nodes;
    const [term, ...tight] = partsOf(node);
    const loose = tight.length === 0 ? definitionsOf(children[i + 1]) : [];
    if (!term || (tight.length === 0 && loose.length === 0) || !isLine(term)) {
      shown.push(node);
      continue;
    }
    const definitions = tight.map((part): Nodes[] => [{ type: 'paragraph', children: part }]);
    for (let next = children[i + 1]; next; next = children[i + 1]) {
      const more = definitionsOf(next);
      if (more.length > 0) definitions.push(...more.map((part): Nodes[] => [{ type: 'paragraph', children: part }]));
      else if (isIndented(next, text)) definitions.at(-1)?.push(...unplaced(parseMarkdown(next.value)).children);
      else break;
      i += 1;
    }
    const list = flowElement('dl', {}, [
      box('dt', [{ type: 'paragraph', children: term }]),
      ...definitions.map((one) => box('dd', one)),
    ]);
    shown.push({ ...list, ...(node.position && { position: node.position }) });
  }
  return shown;
}

/** The lines of a paragraph up to the first that begins with `: `, and what stands behind each of these. */
function partsOf(node: Nodes | undefined): PhrasingContent[][] {
  if (node?.type !== 'paragraph') return [];
  const parts: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    const lines =
      child.type === 'text'
        ? child.value.split(parts.length === 1 && parts[0]?.length === 0 ? DEFINES_AT_START : DEFINES)
        : [];
    if (lines.length < 2) parts.at(-1)?.push(child);
    for (const [j, value] of lines.length < 2 ? [] : lines.entries()) {
      if (j > 0) parts.push([]);
      if (value !== '') parts.at(-1)?.push({ ...child, value } as PhrasingContent);
    }
  }
  return parts;
}

const DEFINES = /\n:[ \t]+/;

const DEFINES_AT_START = /(?:^|\n):[ \t]+/;

/** The definitions of a paragraph that begins with one. */
function definitionsOf(node: Nodes | undefined): PhrasingContent[][] {
  const [before, ...definitions] = partsOf(node);
  return before?.length === 0 ? definitions : [];
}

/** A term is one line, with something in it. */
function isLine(term: readonly PhrasingContent[]): boolean {
  return (
    term.length > 0 &&
    term.every((part) => part.type !== 'break' && !(part.type === 'text' && part.value.includes('\n')))
  );
}

function isIndented(node: Nodes, text: string): node is Nodes & { type: 'code'; value: string } {
  return node.type === 'code' && !/[`~]/.test(text.charAt(node.position?.start.offset ?? 0));
}

/** What was read apart from its document has lines of its own, which name no place in it. */
function unplaced<N extends Nodes>({ position: _position, ...node }: N): N {
  return (
    isParent(node as Nodes) ? { ...node, children: (node as unknown as Parents).children.map(unplaced) } : node
  ) as N;
}

function box(name: 'dt' | 'dd', blocks: readonly Nodes[]): Nodes {
  const [only] = blocks;
  if (blocks.length > 1 || only?.type !== 'paragraph') return flowElement(name, {}, blocks) as Nodes;
  return { type: 'paragraph', children: [textElement(name, {}, only.children.map(asElements))] } as Paragraph;
}
