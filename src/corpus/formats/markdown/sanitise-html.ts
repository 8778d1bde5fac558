import type { Element, ElementContent, Properties, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Heading, Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { type Fault, fault } from '../../faults.ts';
import { flowElement, textElement } from '../../mdx/syntax/jsx-elements.ts';
import { isBlank } from '../../text/white-space.ts';
import { withoutComments } from './comments.ts';
import { isParent } from './markdown-tree.ts';
import { plainText } from '../plain-text.ts';

/**
 * The tree with its HTML as nodes of Markdown where Markdown has them, else as elements with literal attributes. Comments are
 * gone; what the schema refuses leaves its text, a script and a style nothing. What was refused is one `raw-html` warning.
 *
 * `a <b onclick="x()">b</b><br>` → text, element `b`, break
 */
export function sanitiseHtml(root: Root, file: string, firstLine: number): { tree: Root; faults: Fault[] } {
  const refused = new Set<string>();
  const taken = new Set<string>();
  let line: number | undefined;
  let tooDeep: number | undefined;
  const inside = (children: readonly Nodes[], isFlow: boolean): Nodes[] => {
    const read = children.map((child): Nodes =>
      isParent(child) ? ({ ...child, children: inside(child.children, isFlowParent(child)) } as Nodes) : child,
    );
    const first = read.find(({ type }) => type === 'html');
    if (!first) return read;
    if (deepest(read) > DEEPEST) {
      tooDeep ??= first.position?.start.line ?? 1;
      return [];
    }
    const before = refused.size;
    const html = clean(read, refused, taken);
    if (refused.size > before) line ??= first.position?.start.line ?? 1;
    return isFlow ? flow(html, read) : inline(html, read);
  };
  const tree = { ...root, children: inside(withoutComments(root).children, true) as Root['children'] };
  if (tooDeep !== undefined) {
    const what = 'There are more elements of HTML inside each other than can be read, or such as have no end';
    return { tree, faults: [fault('too-large', { file, line: tooDeep + firstLine - 1 }, what, `${DEEPEST}`)] };
  }
  if (refused.size === 0) return { tree, faults: [] };
  const place = { file, line: (line ?? 1) + firstLine - 1 };
  return { tree, faults: [fault('raw-html', place, [...refused].sort().join(', '))] };
}

/** Elements inside each other: beyond, a parser of HTML takes time by the square of them. */
const DEEPEST = 200;

/** How many elements are open at a time, without those that the next of their kind ends. */
function deepest(nodes: readonly Nodes[]): number {
  let depth = 0;
  let most = 0;
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    for (const [, closes, name = '', isEmpty] of node.value.matchAll(TAG)) {
      if (ENDED.has(name.toLowerCase()) || isEmpty) continue;
      depth = Math.max(0, depth + (closes ? -1 : 1));
      most = Math.max(most, depth);
    }
  }
  return most;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi;

const ENDED = new Set(
  'p li dt dd td th tr thead tbody tfoot option a br hr img input wbr meta link source area col embed'.split(' '),
);

/** Stands in the HTML for a node of Markdown while it is parsed and sanitised. */
const STUB = 'pilcrow-stub';

type Stub = { type: 'stub'; index: number };

/** What GitHub allows, and a few elements as harmless; ids are ours to fit, and attributes of a look are none of a text. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'source' && name !== 'picture'),
    'u',
    'small',
    'mark',
    'abbr',
    STUB,
  ],
  strip: ['script', 'style', 'template'],
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    details: ['open'],
    ol: ['start'],
    [STUB]: ['dataStub'],
  },
};

/** Elements that are refused without a word: they say how a page is laid out, and their content stays. */
const SILENT = new Set([
  'source',
  'picture',
  'center',
  'font',
  'figure',
  'figcaption',
  'section',
  'article',
  'small',
  'mark',
  'abbr',
  'header',
  'footer',
  'nav',
  'main',
  'aside',
  'tbody',
  STUB,
]);

/** Those of them that divide a page: with an id one stays until the id has its place. */
const LAYOUT = /^(center|figure|section|article|header|footer|nav|main|aside)$/;

function clean(children: readonly Nodes[], refused: Set<string>, taken: Set<string>): HtmlContent[] {
  const nodes = children.map((node, index): HtmlContent => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (node.type !== 'html') return { type: 'stub', index } as unknown as HtmlContent;
    const later = children.slice(index).map((next) => (next.type === 'html' ? next.value : ''));
    return { type: 'raw', value: withoutUnclosed(node.value, later.join('')) } as unknown as HtmlContent;
  });
  const parsed = raw({ type: 'root', children: nodes }, { passThrough: ['stub'] }) as HtmlRoot;
  const prepare = (node: HtmlContent | Stub): HtmlContent[] => {
    if (node.type === 'stub')
      return [{ type: 'element', tagName: STUB, properties: { dataStub: String(node.index) }, children: [] }];
    if (node.type !== 'element') return [node];
    const name = node.tagName;
    if (!SILENT.has(name) && !SCHEMA.tagNames?.includes(name)) refused.add(`<${name}>`);
    for (const property of Object.keys(node.properties)) if (/^on/i.test(property)) refused.add(property.toLowerCase());
    const inner = (node.children as (HtmlContent | Stub)[]).flatMap(prepare) as ElementContent[];
    const own = ownId(node.properties, taken);
    return [
      {
        ...node,
        tagName: name === STUB ? 'span' : 'id' in own && LAYOUT.test(name) ? 'div' : name,
        properties: { ...withoutId(node.properties), ...own },
        children: inner,
      },
    ];
  };
  const prepared = { type: 'root', children: (parsed.children as (HtmlContent | Stub)[]).flatMap(prepare) } as HtmlRoot;
  return (sanitize(prepared, SCHEMA) as HtmlRoot).children;
}

/** An element that takes all that follows for its own text, and never ends, would swallow it. */
function withoutUnclosed(html: string, later: string): string {
  return html.replace(SWALLOWING, (tag, name: string) => (new RegExp(`</${name}\\b`, 'i').test(later) ? tag : ''));
}

const SWALLOWING =
  /<(script|style|template|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|select|svg|math)\b[^>]*>/gi;

/** Ids of paragraphs, of footnotes and of the frame are none of the text's; no id stands twice. */
function ownId(properties: Properties, taken: Set<string>): Properties {
  const wanted = properties.id ?? properties.name;
  if (typeof wanted !== 'string' || wanted === '' || /\s/.test(wanted)) return {};
  const id = fittingId(wanted);
  if (taken.has(id)) return {};
  taken.add(id);
  return { id };
}

/** An id of an author that is not one of a paragraph, of a footnote or of the frame. */
export function fittingId(wanted: string): string {
  return /^(p\d+[a-z]*|content|status|footnote-label|user-content-.*)$/.test(wanted) ? `section-${wanted}` : wanted;
}

function withoutId({ id: _id, name: _name, ...others }: Properties): Properties {
  return others;
}

/** HTML between blocks: text and inline elements that stand loose are paragraphs. */
function flow(html: readonly HtmlContent[], nodes: readonly Nodes[]): Nodes[] {
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

function blockOf(node: Element, nodes: readonly Nodes[]): Nodes[] {
  const { tagName: name, children } = node;
  const inner = () => flow(children, nodes);
  if (/^h[1-6]$/.test(name))
    return [
      { type: 'heading', depth: Number(name[1]) as Heading['depth'], children: inline(children, nodes) } as Nodes,
    ];
  if (name === 'hr') return [{ type: 'thematicBreak' }];
  if (name === 'pre') return [{ type: 'code', value: textOf(children, nodes).replace(/\n$/, '') }];
  if (name === 'blockquote') return filled({ type: 'blockquote', children: inner() } as Nodes);
  if (name === 'ul' || name === 'ol') {
    const items = children.filter((child) => child.type === 'element' && child.tagName === 'li') as Element[];
    const start = Number(node.properties.start ?? 1);
    const list = items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: anchored(item, flow(item.children, nodes)),
    }));
    return filled({ type: 'list', ordered: name === 'ol', start, spread: false, children: list } as Nodes);
  }
  if (/^(table|thead|tbody|tfoot|tr|dl)$/.test(name)) {
    const parts = children.flatMap((child) => part(child, nodes));
    return filled(flowElement(name, idOf(node), parts) as Nodes);
  }
  if (name === 'details') {
    const isSummary = (child: HtmlContent) => child.type === 'element' && child.tagName === 'summary';
    const summary = children.filter(isSummary).slice(0, 1);
    const others = children.filter((child) => !summary.includes(child));
    const parts = [...summary.flatMap((child) => part(child, nodes)), ...flow(others, nodes)];
    return filled(flowElement(name, attributesOf(node), parts) as Nodes);
  }
  return inner();
}

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

function inline(html: readonly HtmlContent[], nodes: readonly Nodes[]): Nodes[] {
  return html.flatMap((node): Nodes[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const stub = stubOf(node, nodes);
    if (stub) return [asElements(stub)];
    const { tagName: name, properties } = node;
    const children = () => inline(node.children, nodes);
    if (name === 'br') return [{ type: 'break' }];
    if (name === 'img') {
      const { src = '', alt = '', title } = properties as { src?: string; alt?: string; title?: string };
      return [{ type: 'image', url: src, alt, ...(title && { title }) }];
    }
    if (name === 'a' && typeof properties.href === 'string')
      return [{ type: 'link', url: properties.href, children: children() } as Nodes];
    if (name === 'i' || name === 'b') return [textElement(name === 'i' ? 'em' : 'strong', {}, children())];
    const attributes = attributesOf(node);
    const isBare = Object.keys(attributes).length === 0;
    if (!INLINE.test(name) || (isBare && /^(span|a)$/.test(name))) return children();
    return [textElement(name === 'a' ? 'span' : name, attributes, children())];
  });
}

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
  return /^(br|img|em|i|strong|b|input)$/.test(node.tagName) || INLINE.test(node.tagName);
}

const PHRASING: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break image link footnoteReference mdxJsxTextElement'.split(' '),
);

function stubOf({ tagName, properties }: Element, nodes: readonly Nodes[]): Nodes | undefined {
  return tagName === STUB ? nodes[Number(properties.dataStub)] : undefined;
}

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

function isFlowParent({ type }: Nodes): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement'].includes(type);
}
