import type { Root } from 'mdast';
import { rewrite } from './markdown-tree.ts';

/**
 * The tree with each bare address ended at the first mark of Chinese or Japanese, which GitHub Flavored Markdown takes for a part of it.
 *
 * `https://example.org/he。` → a link, and `。`
 */
export function endAddresses(root: Root): Root {
  return rewrite(root, (node) => {
    if (node.type !== 'link') return [node];
    const [only] = node.children;
    const at = node.url.search(MARK);
    if (at < 0 || only?.type !== 'text' || node.children.length > 1 || !only.value.endsWith(node.url)) return [node];
    const rest = node.url.length - at;
    return [
      { ...node, url: node.url.slice(0, at), children: [{ ...only, value: only.value.slice(0, -rest) }] },
      { type: 'text', value: only.value.slice(-rest), ...(node.position && { position: node.position }) },
    ];
  });
}

const MARK = /[。，、；：！？「」『』（）《》〈〉【】…]/;
