import type { Image, Link, PhrasingContent, Root } from 'mdast';
import { slug as headingId } from 'github-slugger';
import { rewrite } from '../markdown-tree.ts';

/**
 * The tree with `[[Other]]`, `[[other.md#A heading|words]]` and `![[picture.png|words]]`, as Obsidian and wikis write them, as links
 * and images. Where a link leads, `resolveLinks` finds out: it may be a title.
 */
export function wikilinks(root: Root): Root {
  return rewrite(root, (node) => {
    if (node.type !== 'text' || !node.value.includes('[[')) return [node];
    const parts: PhrasingContent[] = [];
    let end = 0;
    for (const found of node.value.matchAll(WIKILINK)) {
      if (found.index > end) parts.push({ type: 'text', value: node.value.slice(end, found.index) });
      end = found.index + found[0].length;
      const shown = found[1] ? embedded(found) : linked(found);
      parts.push({ ...shown, ...(node.position && { position: node.position }) });
    }
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
    return parts;
  });
}

/** What a link that was written in double brackets names: a title or a file; nothing for any other link. */
export function wikiTarget({ data }: Link): string | undefined {
  return (data as { wikiTarget?: string } | undefined)?.wikiTarget;
}

/** The file name, perhaps with folders before it, of a picture that was written in double brackets; nothing for any other. */
export function embedName({ data }: Image): string | undefined {
  return (data as { embedName?: string } | undefined)?.embedName;
}

/** `!`, the target, the heading, perhaps with those above it, and the words. A condition of a shell, `[[ -f x ]]`, has spaces inside. */
const WIKILINK = /(!?)\[\[(?![\s^])([^[\]#|\n]{0,200})(?:#([^[\]|\n]{0,200}))?(?:\|([^[\]\n]{0,300}))?(?<!\s)\]\]/g;

export const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

function embedded(found: RegExpExecArray): Image | Link {
  const [, , target = '', , words] = found;
  if (!PICTURE.test(target)) return linked(found);
  // Obsidian writes the width of a picture where a link has its words.
  const alt = words && !/^\d+(?:x\d+)?$/.test(words) ? words : '';
  return { type: 'image', url: encodeURI(target), alt, data: { embedName: target } as Image['data'] };
}

function linked([, , named = '', way, words]: RegExpExecArray): Link {
  const target = named.trim();
  // What begins with `^` is the name of a block, which Obsidian does not show.
  const headings = way === undefined || way.startsWith('^') ? [] : way.split('#');
  const heading = headings.at(-1)?.trim();
  const fragment = heading === undefined ? '' : `#${/^p\d+[a-z]*$/.test(heading) ? heading : headingId(heading)}`;
  const value = words?.trim() ?? ([target, ...headings].filter(Boolean).join(', ') || (way ?? ''));
  const data = { wikiTarget: target } as Link['data'];
  return { type: 'link', url: `${encodeURI(target)}${fragment}`, children: [{ type: 'text', value }], data };
}
