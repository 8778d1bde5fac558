import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { documentPath } from '../../site.ts';
import { type Fault, fault } from '../faults.ts';
import type { Document } from '../model.ts';

/** A file of the corpus in which every link leads where it does on the site. */
export type LinkedFile = { readonly file: string; readonly firstLine: number; readonly tree: Root };

/** Links to paragraphs that were never there: the reader would arrive at the top of the document. */
export function findDeadAddresses(files: readonly LinkedFile[], documents: readonly Document[], base: string): Fault[] {
  const given = new Map(
    documents.map(({ id, ledger }) => [documentPath(base, id), new Set(ledger.entries.map(({ address }) => address))]),
  );
  const faults: Fault[] = [];
  for (const [i, { file, firstLine, tree }] of files.entries()) {
    const own = documents[i];
    visit(tree, 'link', ({ url, position }) => {
      const [, path, address] = /^([^#]*)#(p\d+[a-z]*)$/.exec(url) ?? [];
      if (path === undefined || address === undefined) return;
      const addresses = given.get(path === '' && own ? documentPath(base, own.id) : path);
      if (!addresses || addresses.has(address)) return;
      const place = { file, line: (position?.start.line ?? 1) + firstLine - 1 };
      faults.push(fault('broken-link', place, url, 'leads to a paragraph that was never there. Link to one that is'));
    });
  }
  return faults;
}
