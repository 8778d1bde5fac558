import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { isParent } from './markdown-tree.ts';

/**
 * The tree with its footnotes named `1`, `2`, … in the order in which they are first cited, whatever an author called
 * them. Nothing is lost: a note that is never cited, or that has the name of an earlier one, is shown in its place as it
 * was written, and so is a mark without a note.
 */
export function resolveFootnotes(root: Root): Root {
  const { cited, uncited } = sortNotes(root);
  const shown = (node: Nodes): Nodes[] => {
    if (node.type === 'footnoteReference') {
      const number = cited.get(node.identifier);
      return number ? [{ ...node, identifier: number, label: number }] : [{ type: 'text', value: mark(node) }];
    }
    if (!isParent(node)) return [node];
    const inner = { ...node, children: (node.children as Nodes[]).flatMap(shown) } as Nodes;
    if (inner.type !== 'footnoteDefinition') return [inner];
    if (uncited.has(node as FootnoteDefinition)) return asWritten(inner);
    const number = cited.get(inner.identifier) ?? '';
    return [{ ...inner, identifier: number, label: number }];
  };
  return { ...root, children: root.children.flatMap(shown) as Root['children'] };
}

/** The numbers of the notes that a reader meets a mark of, by their names, and the notes of which there is none. */
function sortNotes(root: Root): { cited: Map<string, string>; uncited: Set<FootnoteDefinition> } {
  const { marks, notes } = flowOf(root);
  const byName = new Map<string, FootnoteDefinition>();
  for (const note of notes) if (!byName.has(note.identifier)) byName.set(note.identifier, note);
  const cited = new Map<string, string>();
  const uncited = new Set<FootnoteDefinition>();
  const cite = (found: readonly FootnoteReference[]) => {
    const waiting = [...found];
    for (const { identifier } of waiting) {
      const note = byName.get(identifier);
      if (!note || uncited.has(note) || cited.has(identifier)) continue;
      cited.set(identifier, `${cited.size + 1}`);
      waiting.push(...flowOf(note).marks);
    }
  };
  cite(marks);
  for (const note of notes) {
    if (byName.get(note.identifier) === note && cited.has(note.identifier)) continue;
    uncited.add(note);
    cite(flowOf(note).marks);
  }
  return { cited, uncited };
}

/** The marks in what is read from here on, without those in notes; and the notes, those inside each other too. */
function flowOf(parent: Nodes): { marks: FootnoteReference[]; notes: FootnoteDefinition[] } {
  const marks: FootnoteReference[] = [];
  const notes: FootnoteDefinition[] = [];
  const walk = (node: Nodes, isFlow: boolean) => {
    if (node.type === 'footnoteReference' && isFlow) marks.push(node);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (isParent(node)) for (const child of node.children) walk(child, isFlow && node.type !== 'footnoteDefinition');
  };
  if (isParent(parent)) for (const child of parent.children) walk(child, true);
  return { marks, notes };
}

function asWritten(note: FootnoteDefinition): Nodes[] {
  const opening: Nodes = { type: 'text', value: `${mark(note)}: ` };
  const [first, ...others] = note.children;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [opening, ...first.children] }, ...others]
    : [{ type: 'paragraph', children: [opening] }, ...note.children];
}

function mark({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return `[^${label ?? identifier}]`;
}
