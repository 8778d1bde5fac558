import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Fault, fault } from '../../../faults.ts';
import { isParent } from '../markdown-tree.ts';

/** Liquid, Jinja, Hugo and Handlebars: `{% include x %}`, `{# x #}`, `{{ site.title }}`, `{{< figure >}}`; MDX: `import Tabs from '@theme/Tabs';`; MkDocs: `--8<-- "x.md"`; DocFX: `[!INCLUDE [x](x.md)]`; a note that has no end: `:::note` */
const TAG =
  /^(?::{3,} ?[a-z{]|(?:!!!|\?\?\?\+?) [a-z]).{0,200}|\[!INCLUDE\b.{0,200}|--8<--.{1,200}|\{%.{1,200}?%\}|\{#-? .{1,200}? -?#\}|\{\{.{1,200}?\}\}|^import .{1,200} from ['"][^'"\n]{1,200}['"];?$/m;

/** One warning for a document that holds tags which another tool would have replaced. */
export function findTemplateTags(tree: Root, file: string, firstLine: number): Fault[] {
  let found: Fault | undefined;
  visit(tree, (node) => {
    const tag = found ? undefined : TAG.exec(textAt(node))?.[0];
    if (tag === undefined) return;
    found = fault('template-tag', { file, line: (node.position?.start.line ?? 1) + firstLine - 1 }, tag);
  });
  return found ? [found] : [];
}

/** A tag may hold an address, which is a link of its own in the text. */
function textAt(node: Nodes): string {
  if (node.type === 'link' || node.type === 'image') return node.url;
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return '';
  return wordsOf(node);
}

/** Without code and formulas, in which braces are the author's. */
function wordsOf(node: Nodes): string {
  if (node.type === 'inlineCode') return ' ';
  return isParent(node) ? node.children.map(wordsOf).join('') : textOf(node);
}
