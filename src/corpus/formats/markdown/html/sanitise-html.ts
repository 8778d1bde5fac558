import type { Nodes, Root } from 'mdast';
import { type Fault, fault } from '../../../faults.ts';
import { isParent } from '../markdown-tree.ts';
import { cleanHtml, isShown } from './clean-html.ts';
import { withoutComments } from './comments.ts';
import { flow } from './html-to-markdown.ts';
import { inline } from './inline-html.ts';

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
    const its = new Set<string>();
    const html = cleanHtml(read, its, taken);
    if (its.size > 0)
      line = Math.min(line ?? Number.POSITIVE_INFINITY, lineOf(read, its) ?? first.position?.start.line ?? 1);
    for (const what of its) refused.add(what);
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

/** The line of the first HTML that has what was refused: `<iframe>`, `onclick`. */
function lineOf(nodes: readonly Nodes[], refused: ReadonlySet<string>): number | undefined {
  const begun = [...refused].map((what) => what.replace('>', ''));
  const has = (node: Nodes) => node.type === 'html' && begun.some((what) => node.value.toLowerCase().includes(what));
  return nodes.find(has)?.position?.start.line;
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
      if (ENDED.has(name.toLowerCase()) || (isEmpty && !isShown(name))) continue;
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

function isFlowParent({ type }: Nodes): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement'].includes(type);
}
