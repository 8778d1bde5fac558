/** Clean HTML as nodes of Markdown where Markdown has them, else as elements with literal attributes. */
import type { Element, RootContent as HtmlContent } from 'hast';
import type { Heading, Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { flowElement, textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { isBlank } from '../../../text/white-space.ts';
import { plainText } from '../../plain-text.ts';
import { isParent } from '../markdown-tree.ts';
import { stubOf } from './clean-html.ts';
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

type Handler = (element: Element, nodes: readonly Nodes[]) => Nodes[];

/** An element as blocks of Markdown where it has them; of an element that has no handler, what is inside. */
const blockOf: Handler = (element, nodes) => (BLOCKS.get(element.tagName) ?? inside)(element, nodes);

const inside: Handler = ({ children }, nodes) => flow(children, nodes);

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

/** HTML inside a block. What would be a block of its own, as an item of a list in a cell, stands in a line of its own. */
export function inline(html: readonly HtmlContent[], nodes: readonly Nodes[]): Nodes[] {
  const shown: Nodes[] = [];
  let isApart = false;
  for (const node of html) {
    const isOwn = hasOwnLine(node);
    const made = inlineOf(node, nodes);
    if (!made.some(holdsSomething) && (isOwn || isApart)) continue;
    if ((isOwn || isApart) && shown.some(holdsSomething) && shown.at(-1)?.type !== 'break')
      shown.push(isCell(node) ? { type: 'text', value: ' ' } : { type: 'break' });
    shown.push(...made);
    isApart = isOwn;
  }
  return shown;
}

const OWN_LINE =
  /^(?:p|div|center|[uod]l|li|dt|dd|table|caption|thead|tbody|tfoot|t[rdh]|details|summary|blockquote|pre|h[1-6]|section|article|figure|figcaption|header|footer)$/;

function hasOwnLine(node: HtmlContent): boolean {
  return node.type === 'element' && (OWN_LINE.test(node.tagName) || node.children.some(hasOwnLine));
}

function isCell(node: HtmlContent): boolean {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}

function inlineOf(node: HtmlContent, nodes: readonly Nodes[]): Nodes[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const stub = stubOf(node, nodes);
  return stub ? [asElements(stub)] : (PHRASES.get(node.tagName) ?? phrase)(node, nodes);
}

/** An element that stays one, with what it says of itself; else what is inside. */
const phrase: Handler = (element, nodes) => {
  const { tagName: name, children } = element;
  const attributes = attributesOf(element);
  const isBare = Object.keys(attributes).length === 0;
  if (!INLINE.test(name) || (isBare && /^(span|a)$/.test(name))) return inline(children, nodes);
  return [textElement(name === 'a' ? 'span' : name, attributes, inline(children, nodes))];
};

const image: Handler = ({ properties }) => {
  const { src = '', alt = '', title } = properties as { src?: string; alt?: string; title?: string };
  return [{ type: 'image', url: src, alt, ...(title && { title }) }];
};

const link: Handler = (element, nodes) => {
  const { href } = element.properties;
  if (typeof href !== 'string') return phrase(element, nodes);
  return [{ type: 'link', url: href, children: inline(element.children, nodes) } as Nodes];
};

const PHRASES: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['br', () => [{ type: 'break' }]],
  ['img', image],
  ['a', link],
  ['i', ({ children }, nodes) => [textElement('em', {}, inline(children, nodes))]],
  ['b', ({ children }, nodes) => [textElement('strong', {}, inline(children, nodes))]],
]);

const INLINE =
  /^(em|strong|a|span|u|s|strike|del|ins|code|kbd|samp|var|tt|sub|sup|q|cite|dfn|abbr|mark|small|bdo|ruby|rt|rp|time|wbr)$/;

/** Marks of emphasis beside elements and inside each other cannot be told apart: there they are elements too. */
export function asElements(node: Nodes): Nodes {
  if (!isParent(node)) return node;
  const children = (node.children as Nodes[]).map(asElements);
  const name = EMPHASIS[node.type];
  return name === undefined ? ({ ...node, children } as Nodes) : textElement(name, {}, children);
}

const EMPHASIS: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 'del' };

function isInline(node: HtmlContent, nodes: readonly Nodes[]): boolean {
  if (node.type !== 'element') return true;
  const stub = stubOf(node, nodes);
  if (stub) return PHRASING.has(stub.type);
  if (!/^(br|img|em|i|strong|b|input)$/.test(node.tagName) && !INLINE.test(node.tagName)) return false;
  // An address or a mark that an author did not close holds the blocks after it.
  return node.children.every((child) => isInline(child, nodes));
}

const PHRASING: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break image link footnoteReference mdxJsxTextElement'.split(' '),
);

function attributesOf({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      /^(id|title|lang|dir|colSpan|rowSpan|scope|open)$/.test(name) &&
      value !== null &&
      value !== undefined &&
      value !== false
        ? [[name.toLowerCase(), value === true ? '' : String(value)]]
        : [],
    ),
  );
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

function holdsSomething(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'footnoteReference' || node.type === 'thematicBreak') return true;
  if ('value' in node) return !isBlank(node.value);
  if (node.type === 'mdxJsxTextElement' && node.attributes.length > 0) return true;
  return isParent(node) && node.children.some(holdsSomething);
}
