import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Fault, fault } from '../../faults.ts';
import { rewrite } from './markdown-tree.ts';

/** Liquid, Jinja, Hugo and Handlebars: `{% include x %}`, `{{ site.title }}`, `{{< figure >}}`. */
const TAG = /\{%.{1,200}?%\}|\{\{.{1,200}?\}\}/;

/** One warning for a document that holds tags which another tool would have replaced. */
export function findTemplateTags(tree: Root, file: string, firstLine: number): Fault[] {
  let found: Fault | undefined;
  visit(tree, (node) => {
    const text = node.type === 'text' ? node.value : node.type === 'link' || node.type === 'image' ? node.url : '';
    const tag = found ? undefined : TAG.exec(text)?.[0];
    if (tag === undefined) return;
    found = fault('template-tag', { file, line: (node.position?.start.line ?? 1) + firstLine - 1 }, tag);
  });
  return found ? [found] : [];
}

/** Attributes that Kramdown, MkDocs and Pandoc would give an element: `{ .wide }`, `{: #top }`. They say how it looks. */
const ATTRIBUTES = / ?\{:?(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}]*"|[\w./-]+)))+\s*\}/g;

/** The tree without lists of attributes. */
export function withoutAttributeLists(tree: Root): Root {
  return rewrite(tree, (node): Nodes[] => {
    if (node.type !== 'text' || !node.value.includes('{')) return [node];
    return [{ ...node, value: node.value.replace(ATTRIBUTES, '') }];
  });
}
