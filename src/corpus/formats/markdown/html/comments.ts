import type { Nodes, Root } from 'mdast';
import { isParent } from '../markdown-tree.ts';

/**
 * The tree without the comments of its HTML. Markdown ends a block of HTML at an empty line; a comment in it goes on to its `-->`,
 * whatever stands between, as it does in a browser. One that has no end is gone as far as its block reaches.
 */
export function withoutComments(root: Root): Root {
  return { ...root, children: without(root.children) as Root['children'] };
}

function without(children: readonly Nodes[]): Nodes[] {
  const opens = children.some((child) => child.type === 'html' && shownOf(child.value).isOpen);
  const lastEnd = opens ? children.findLastIndex((child) => afterEnd(child) !== undefined) : -1;
  const shown: Nodes[] = [];
  let isInside = false;
  for (const [i, child] of children.entries()) {
    const rest = isInside ? afterEnd(child) : [child];
    if (!rest) continue;
    isInside = false;
    for (const node of rest) {
      if (node.type === 'html') {
        const { value, isOpen } = shownOf(node.value);
        shown.push({ ...node, value });
        isInside = isOpen && i < lastEnd;
      } else if (node.type === 'image')
        shown.push({ ...node, alt: node.alt && node.alt.replace(/<!--[\s\S]*?-->/g, '') });
      else shown.push(isParent(node) ? ({ ...node, children: without(node.children) } as Nodes) : node);
    }
  }
  return shown;
}

/** HTML without its comments, and whether the last of them has no end. */
function shownOf(html: string): { value: string; isOpen: boolean } {
  let value = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    value += html.slice(at, start);
    // `<!-->` and `<!--->` are whole.
    END.lastIndex = start + 2;
    if (!END.test(html)) return { value, isOpen: true };
    at = END.lastIndex;
  }
  return { value: value + html.slice(at), isOpen: false };
}

const END = /--!?>/g;

/** What of a node stands behind the end of a comment; nothing, if the end is not in it. */
function afterEnd(node: Nodes): Nodes[] | undefined {
  if ('value' in node) {
    const end = node.value.indexOf('-->');
    const value = node.value.slice(end + 3);
    return end < 0 ? undefined : /\S/.test(value) ? [{ ...node, value }] : [];
  }
  if (!isParent(node)) return undefined;
  for (const [i, child] of node.children.entries()) {
    const rest = afterEnd(child);
    const children = rest && [...rest, ...node.children.slice(i + 1)];
    if (children) return children.length > 0 ? [{ ...node, children } as Nodes] : [];
  }
  return undefined;
}
