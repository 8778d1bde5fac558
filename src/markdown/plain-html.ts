import type { Root, RootContent } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toHtml } from 'hast-util-to-html';

/** The component that shows HTML that is ready, its `html`. */
export const PLAIN_HTML = 'PlainHtml';

/**
 * Makes each run of plain elements one `<PlainHtml html="…" />`. A renderer that is handed each element by itself takes several
 * times as long, and a text may have a hundred thousand of them.
 */
export function rehypePlainHtml() {
  return (tree: Root): void => {
    const children: RootContent[] = [];
    let run: RootContent[] = [];
    const endRun = () => {
      if (run.length > 0) children.push(plainHtml(run));
      run = [];
    };
    for (const child of tree.children) {
      if (isPlain(child)) {
        run.push(child);
        continue;
      }
      endRun();
      children.push(child);
    }
    endRun();
    tree.children = children;
  };
}

function isPlain(node: RootContent): boolean {
  if (node.type === 'element') return node.children.every(isPlain);
  return node.type === 'text' || node.type === 'comment';
}

function plainHtml(children: RootContent[]): RootContent {
  const html = toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: PLAIN_HTML,
    attributes: [{ type: 'mdxJsxAttribute', name: 'html', value: html }],
    children: [],
  };
  return element as unknown as RootContent;
}
