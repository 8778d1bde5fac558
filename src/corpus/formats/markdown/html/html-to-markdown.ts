/** Clean HTML between blocks as nodes of Markdown where Markdown has them, else as elements with literal attributes. */
import type { Element, RootContent as HtmlContent } from 'hast';
import type { Heading, Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { flowElement, textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { plainText } from '../../plain-text.ts';
import { stubOf } from './clean-html.ts';
import { attributesOf, type Handler, holdsSomething, inline, isInline } from './inline-html.ts';
import { itemsOf } from './items-of.ts';

/** HTML between blocks: text and inline elements that stand loose are paragraphs. */
export function flow(html: readonly HtmlContent[], nodes: readonly Nodes[]): Nodes[] {
  const blocks: Nodes[] = [];
  let loose: HtmlContent[] = [];
  const endParagraph = () => {
    const children = inline(loose, nodes);
    loose = [];
    const paragraph = { type: 'paragraph', children } as Nodes;
    if (holdsSomething(paragraph)) blocks.push(paragraph);
  };
  for (const node of html) {
    if (isInline(node, nodes)) loose.push(node);
    else {
      endParagraph();
      blocks.push(...block(node, nodes));
    }
  }
  endParagraph();
  return blocks;
}

function block(node: HtmlContent, nodes: readonly Nodes[]): Nodes[] {
  if (node.type !== 'element') return [];
  const stub = stubOf(node, nodes);
  return stub ? [stub] : anchored(node, blockOf(node, nodes));
}

/** The blocks with the id of their element, where none of them has it: at the start of the first text, else before it. */
function anchored({ tagName, properties: { id } }: Element, blocks: readonly Nodes[]): Nodes[] {
  if (typeof id !== 'string' || HOLDS_ITS_ID.test(tagName)) return [...blocks];
  const anchor = textElement('span', { id }, []);
  const [first, ...others] = blocks;
  const opened = first && openedWith(anchor, first);
  return opened ? [opened, ...others] : [{ type: 'paragraph', children: [anchor] }, ...blocks];
}

const HOLDS_ITS_ID = /^(table|thead|tbody|tfoot|tr|dl|details)$/;

/** A block that begins with an anchor; none where it would be no longer what it is, as a picture that stands alone. */
function openedWith(anchor: MdxJsxTextElement, node: Nodes): Nodes | undefined {
  if (node.type === 'heading' || node.type === 'paragraph') {
    const isPicture = node.children.length === 1 && node.children[0]?.type === 'image';
    return isPicture ? undefined : { ...node, children: [anchor, ...node.children] };
  }
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return undefined;
  const [first, ...others] = node.children;
  const opened = first && openedWith(anchor, first);
  return opened && ({ ...node, children: [opened, ...others] } as Nodes);
}

/** An element as blocks of Markdown where it has them; of an element that has no handler, what is inside. */
const blockOf: Handler = (element, nodes) => (BLOCKS.get(element.tagName) ?? inside)(element, nodes);

const inside: Handler = ({ children }, nodes) => flow(children, nodes);

/** A paragraph, or a figure with lines of its own, as its caption; of one that holds other blocks, these. */
const paragraph: Handler = (element, nodes) => {
  if (!isOfLines(element, nodes)) return inside(element, nodes);
  return filled({ type: 'paragraph', children: inline(element.children, nodes) } as Nodes);
};

function isOfLines({ children }: Element, nodes: readonly Nodes[]): boolean {
  return children.every(
    (child) =>
      isInline(child, nodes) ||
      (child.type === 'element' && /^(p|div)$/.test(child.tagName) && isOfLines(child, nodes)),
  );
}

const heading: Handler = ({ tagName, children }, nodes) => [
  { type: 'heading', depth: Number(tagName[1]) as Heading['depth'], children: inline(children, nodes) } as Nodes,
];

const list: Handler = ({ tagName, properties, children }, nodes) => {
  const shown = itemsOf(children).map((item) => ({
    type: 'listItem',
    spread: false,
    children: anchored(item, inside(item, nodes)),
  }));
  const start = Number(properties.start ?? 1);
  return filled({ type: 'list', ordered: tagName === 'ol', start, spread: false, children: shown } as Nodes);
};

/** What Markdown cannot write, or not with all that it holds, stays an element. */
const parts: Handler = (element, nodes) => {
  const inner = element.children.flatMap((child) => part(child, nodes));
  return filled(flowElement(element.tagName, idOf(element), inner) as Nodes);
};

const fold: Handler = (element, nodes) => {
  const isSummary = (child: HtmlContent) => child.type === 'element' && child.tagName === 'summary';
  const summary = element.children.filter(isSummary).slice(0, 1);
  const others = element.children.filter((child) => !summary.includes(child));
  const inner = [...summary.flatMap((child) => part(child, nodes)), ...flow(others, nodes)];
  return filled(flowElement(element.tagName, attributesOf(element), inner) as Nodes);
};

const BLOCKS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ['p', paragraph],
  ['hr', () => [{ type: 'thematicBreak' }]],
  ['pre', ({ children }, nodes) => [{ type: 'code', value: textOf(children, nodes).replace(/\n$/, '') }]],
  ['blockquote', (element, nodes) => filled({ type: 'blockquote', children: inside(element, nodes) } as Nodes)],
  ['ul', list],
  ['ol', list],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'dl'].map((name) => [name, parts] as const),
  ['details', fold],
]);

/** What stands in a table, a list of definitions or a fold: a cell, a line, or more of such. */
function part(node: HtmlContent, nodes: readonly Nodes[]): Nodes[] {
  if (node.type !== 'element') return [];
  return /^(td|th|caption|dt|dd|summary)$/.test(node.tagName) ? [box(node, nodes)] : block(node, nodes);
}

/** An element that holds either a line of text or blocks. */
function box(element: Element, nodes: readonly Nodes[]): Nodes {
  const { tagName, children } = element;
  const attributes = attributesOf(element);
  if (!children.every((child) => isInline(child, nodes)))
    return flowElement(tagName, attributes, flow(children, nodes)) as Nodes;
  const line = textElement(tagName, attributes, inline(children, nodes));
  return { type: 'paragraph', children: [line] } as Nodes;
}

function idOf({ properties: { id } }: Element): Record<string, string> {
  return typeof id === 'string' ? { id } : {};
}

function textOf(html: readonly HtmlContent[], nodes: readonly Nodes[]): string {
  return html
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const stub = stubOf(node, nodes);
      return stub ? plainText(stub) : textOf(node.children, nodes);
    })
    .join('');
}

function filled(node: Nodes): Nodes[] {
  return holdsSomething(node) ? [node] : [];
}
