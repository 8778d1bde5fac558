import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Fault, fault } from '../../faults.ts';

/** Liquid, Jinja, Hugo and Handlebars: `{% include x %}`, `{{ site.title }}`, `{{< figure >}}`; MDX: `import Tabs from '@theme/Tabs';` */
const TAG = /\{%.{1,200}?%\}|\{\{.{1,200}?\}\}|^import .{1,200} from ['"][^'"\n]{1,200}['"];?$/m;

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
