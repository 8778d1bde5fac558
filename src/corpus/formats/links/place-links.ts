import GithubSlugger, { slug as headingId } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ParsedFile } from '../../model.ts';
import { fittingId } from '../fitting-id.ts';
import { topOf, writtenUrl } from './links.ts';

/** A link to a place in a document, with its line in the file and as its author wrote it. */
export type PlaceLink = {
  readonly url: string;
  readonly line: number;
  readonly written: string;
  /** As {@link topOf} says. */
  readonly top?: string;
};

/** The links of a file that lead to a place in a document. */
export function placeLinks({ tree, firstLine }: Pick<ParsedFile, 'tree' | 'firstLine'>): PlaceLink[] {
  const links: PlaceLink[] = [];
  visit(tree, 'link', (link) => {
    if (!link.url.includes('#')) return;
    const top = topOf(link);
    const line = (link.position?.start.line ?? 1) + firstLine - 1;
    links.push({ url: link.url, line, written: writtenUrl(link), ...(top !== undefined && { top }) });
  });
  return links;
}

/** The ids of headings, as rehype-slug gives them, and those that the author wrote in HTML. */
export function idsIn(tree: Root): string[] {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'heading') {
      ids.push(fittingId(slugger.slug(textOf(node, { includeImageAlt: false }))));
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const { value, ...attribute } of node.attributes)
      if ('name' in attribute && attribute.name === 'id' && typeof value === 'string') ids.push(value);
  });
  return ids;
}

/** Whether a heading of a text has the id that one of this title has. */
export function hasTitleWithin({ children }: Root, title: string): boolean {
  const wanted = headingId(title);
  return wanted === '' || children.some((node) => node.type === 'heading' && headingId(textOf(node)) === wanted);
}
