/** Clean HTML inside a block as nodes of Markdown where it has them, else as elements with literal attributes. */
import type { Element, RootContent as HtmlContent } from 'hast';
import type { Nodes } from 'mdast';
import { textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { isBlank } from '../../../text/white-space.ts';
import { isParent } from '../markdown-tree.ts';
import { stubOf } from './clean-html.ts';

/** What an element becomes. */
export type Handler = (element: Element, nodes: readonly Nodes[]) => Nodes[];

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

export function isInline(node: HtmlContent, nodes: readonly Nodes[]): boolean {
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

export function attributesOf({ properties }: Element): Record<string, string> {
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

/** Not only white space. */
export function holdsSomething(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'footnoteReference' || node.type === 'thematicBreak') return true;
  if ('value' in node) return !isBlank(node.value);
  if (node.type === 'mdxJsxTextElement' && node.attributes.length > 0) return true;
  return isParent(node) && node.children.some(holdsSomething);
}
