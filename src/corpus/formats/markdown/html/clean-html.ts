import type { Element, ElementContent, Properties, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Nodes } from 'mdast';
import { fittingId } from '../../fitting-id.ts';

/**
 * Nodes of Markdown, HTML among them, as a tree of clean HTML. In it an element stands for each node that is no HTML: {@link stubOf}
 * finds the node again.
 * @param refused what was refused is added: `<iframe>`, `onclick`
 * @param taken ids that stand in the document already; those of these nodes are added
 */
export function cleanHtml(children: readonly Nodes[], refused: Set<string>, taken: Set<string>): HtmlContent[] {
  const nodes = children.map((node, index): HtmlContent => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (node.type !== 'html') return { type: 'stub', index } as unknown as HtmlContent;
    const later = children.slice(index).map((next) => (next.type === 'html' ? next.value : ''));
    const shown = withPlaceholders(node.value, later.join(''));
    return { type: 'raw', value: withoutUnclosed(withEnds(shown), later.join('')) } as unknown as HtmlContent;
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
    // What can be chosen stands in a line, word beside word.
    if (name === 'option') inner.push({ type: 'text', value: ' ' });
    const own = ownId(node.properties, taken);
    return [
      {
        ...node,
        tagName: name === STUB ? 'span' : name === 'figure' ? 'p' : LAYOUT.test(name) ? 'div' : name,
        properties: { ...withoutId(node.properties), ...own },
        children: inner,
      },
    ];
  };
  const prepared = { type: 'root', children: (parsed.children as (HtmlContent | Stub)[]).flatMap(prepare) } as HtmlRoot;
  return (sanitize(prepared, SCHEMA) as HtmlRoot).children;
}

/** Whether HTML has an element of this name that may be shown. */
export function isShown(name: string): boolean {
  return SCHEMA.tagNames?.includes(name.toLowerCase()) ?? false;
}

/** `git show <id>`, `List<String>`, `<your name>`: what no HTML knows, and nobody closes, is meant to be read. */
function withPlaceholders(html: string, later: string): string {
  return html.replace(PLACEHOLDER, (tag, name: string) =>
    isShown(name) || REFUSED.has(name.toLowerCase()) || later.includes(`</${name}`) ? tag : `&lt;${tag.slice(1)}`,
  );
}

/** Without values of attributes, and no custom element, which has a hyphen. */
const PLACEHOLDER = /<([a-z][a-z0-9_.]*)(?: [a-z][a-z0-9_-]*){0,9}>/gi;

/** Elements of HTML that no document may have. */
const REFUSED: ReadonlySet<string> = new Set(
  (
    'acronym address applet area article aside audio base basefont bdi bgsound big blink body button canvas center col colgroup command content data datalist dialog dir ' +
    'embed fieldset figcaption figure font footer form frame frameset head header hgroup html iframe image input isindex keygen label legend link listing main map ' +
    'marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object optgroup option output param picture plaintext portal progress rb ' +
    'rtc script search section select shadow slot source spacer style svg template textarea time title track var video wbr xmp'
  ).split(' '),
);

/** `<Card />` of another tool is an empty element. HTML would take all that follows for its content, and of many be as deep as they are many. */
function withEnds(html: string): string {
  return html.replace(SELF_CLOSED, (tag, name: string) => (isShown(name) ? tag : `${tag}</${name}>`));
}

const SELF_CLOSED = /<([a-z][a-z0-9.-]*)(?:\s[^<>]*)?\/>/gi;

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

function withoutId({ id: _id, name: _name, ...others }: Properties): Properties {
  return others;
}

/** The node of Markdown for which an element stands. */
export function stubOf({ tagName, properties }: Element, nodes: readonly Nodes[]): Nodes | undefined {
  return tagName === STUB ? nodes[Number(properties.dataStub)] : undefined;
}

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
    'caption',
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

/** Elements without a name in our schema that divide a page: words on both sides of their borders are not one word. A figure is one paragraph. */
const LAYOUT =
  /^(?:center|figcaption|section|article|header|footer|nav|main|aside|address|hgroup|fieldset|legend|dialog)$/;
