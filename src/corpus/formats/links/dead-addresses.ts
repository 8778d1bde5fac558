import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { documentPath } from '../../../site.ts';
import { type Fault, fault } from '../../faults.ts';
import type { Document, ParsedFile } from '../../model.ts';
import { fittingId } from '../fitting-id.ts';
import { writtenUrl } from './links.ts';

/**
 * Links to paragraphs and headings that were never there: the reader would arrive at the top of the document.
 * @param files with their links resolved; those of the documents first, in the same order
 */
export function findDeadAddresses(
  files: readonly ParsedFile[],
  documents: readonly Document[],
  base: string,
): { faults: Fault[] } {
  const given = new Map(
    documents.map(({ id, ledger }, i) => [
      documentPath(base, id),
      new Set([...ledger.entries.map(({ address }) => address), ...idsIn(files[i]?.tree)]),
    ]),
  );
  const faults: Fault[] = [];
  for (const [i, { file, firstLine, tree }] of files.entries()) {
    const own = documents[i];
    visit(tree, 'link', (link) => {
      const { url, position } = link;
      // What follows ":~:" says which words to mark.
      const [, path, fragment = ''] = /^([^#]*)#(.*?)(?::~:.*)?$/s.exec(url) ?? [];
      if (path === undefined || fragment === '') return;
      const ids = given.get(path === '' && own ? documentPath(base, own.id) : path);
      if (!ids || ids.has(fragment) || ids.has(decoded(fragment))) return;
      const what = /^p\d+[a-z]*$/.test(fragment) ? 'paragraph' : 'heading';
      const place = { file, line: (position?.start.line ?? 1) + firstLine - 1 };
      faults.push(
        fault('broken-link', place, writtenUrl(link), `leads to a ${what} that was never there. Link to one that is`),
      );
    });
  }
  return { faults };
}

/** The ids of headings, as rehype-slug gives them, and those that the author wrote in HTML. */
function idsIn(tree: Root | undefined): string[] {
  if (!tree) return [];
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

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
