import type { List, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { setextUnderline } from 'micromark-core-commonmark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import type { Construct, Extension } from 'micromark-util-types';
import { visit } from 'unist-util-visit';
import { formulaSyntax } from './formulas/formula-syntax.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import { hasSignsOfGfm } from './signs-of-gfm.ts';
import { formulasFromMarkdown } from './formulas/formulas-from-markdown.ts';

/** The tree of a text in GitHub Flavored Markdown, with formulas of TeX, and with emphasis beside the marks of Chinese and Japanese. */
export function parseMarkdown(text: string): Root {
  const pieces = piecesOf(text);
  const trees = pieces.map((piece) => shifted(parsePiece(piece.text), piece));
  const [first] = trees as [Root];
  if (trees.length === 1) return first;
  const children: Root['children'] = [];
  for (const [i, tree] of trees.entries()) {
    const [list, ...others] = tree.children;
    const last = children.at(-1);
    if (pieces[i]?.isOfList && list?.type === 'list' && last?.type === 'list')
      children.splice(-1, 1, joined(last, list), ...others);
    else children.push(...tree.children);
  }
  return { ...first, children };
}

/** Two parts of a list as one. */
function joined(one: List, other: List): List {
  one.children.push(...other.children);
  if (one.position && other.position) one.position.end = other.position.end;
  one.spread ||= other.spread ?? false;
  return one;
}

function parsePiece(text: string): Root {
  const isGfm = hasSignsOfGfm(text);
  return fromMarkdown(text, {
    extensions: [
      ...(isGfm ? [gfm({ singleTilde: false })] : []),
      cjkFriendlyExtension(),
      formulaSyntax(text),
      LINEAR_HEADINGS,
    ],
    mdastExtensions: [...(isGfm ? [gfmFromMarkdown()] : []), formulasFromMarkdown],
  });
}

/** The nodes with their positions in the whole text. */
function shifted(tree: Root, { lines, offset }: Piece): Root {
  visit(tree, ({ position }) => {
    if (lines === 0 || !position) return;
    for (const point of [position.start, position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
  return tree;
}

/**
 * Headings that a line of `=` or `-` below makes. micromark-core-commonmark 2.0 goes through all that was read so far for each: 12 kB of
 * them take seconds. It needs the paragraph above the line only, and goes when it asks for no more.
 */
const LINEAR_HEADING: Construct = {
  ...setextUnderline,
  name: 'linearHeading',
  resolveTo(events, context) {
    const tail = events.splice(events.findLastIndex(([kind, { type }]) => kind === 'enter' && type === 'content'));
    for (const event of setextUnderline.resolveTo?.(tail, context) ?? tail) events.push(event);
    return events;
  },
};

/** The signs that such a line is made of, as micromark counts characters: `-` and `=`. */
const [DASH, EQUALS] = [45, 61] as const;

const LINEAR_HEADINGS: Extension = {
  disable: { null: ['setextUnderline'] },
  flow: { [DASH]: LINEAR_HEADING, [EQUALS]: LINEAR_HEADING },
};

export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** The first node, in reading order, for which the question is answered with yes. */
export function findNode<N extends Nodes>(node: Nodes, isWanted: (node: Nodes) => node is N): N | undefined {
  if (isWanted(node)) return node;
  if (!isParent(node)) return undefined;
  for (const child of node.children) {
    const found = findNode(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The node without its places in the file, which take more memory than all else of it. */
export function withoutPositions<Node extends Nodes>({ position: _position, ...node }: Node): Node {
  if (!('children' in node)) return node as Node;
  return { ...node, children: (node.children as Nodes[]).map(withoutPositions) } as Node;
}

/**
 * The tree with every node replaced by what `change` makes of it, children first: one node, several, or none.
 * The tree that was given stays as it was: `parent` and `index` say where in it the node stood.
 */
export function rewrite(root: Root, change: (node: Nodes, parent: Parents, index: number) => readonly Nodes[]): Root {
  const inside = <P extends Parents>(parent: P): P =>
    ({
      ...parent,
      children: (parent.children as Nodes[]).flatMap((child, index) =>
        change(isParent(child) ? inside(child) : child, parent, index),
      ),
    }) as P;
  return inside(root);
}
