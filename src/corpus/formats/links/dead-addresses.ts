import { documentPath } from '../../../site.ts';
import { type Fault, fault } from '../../faults.ts';
import type { Document } from '../../model.ts';
import { askedOnce } from '../../asked-once.ts';
import { decodedFragment } from './decoded-fragment.ts';
import type { PlaceLink } from './place-links.ts';

/** A file with links. @property own id of the document that it is, if it is one */
type Linking = { readonly file: string; readonly own?: string; readonly links: readonly PlaceLink[] };

/** What a document has for links to lead to. @property ids of its headings and of what its author named */
type Given = { readonly document: Document; readonly ids: readonly string[] };

/** Links to paragraphs and headings that were never there: the reader would arrive at the top of the document. */
export function findDeadAddresses(
  files: readonly Linking[],
  documents: readonly Given[],
  base: string,
): { faults: Fault[] } {
  const given = new Map(documents.map((one) => [documentPath(base, one.document.id), one]));
  const addressesIn = askedOnce(
    ({ document, ids }: Given) => new Set([...document.ledger.entries.map(({ address }) => address), ...ids]),
  );
  const isThere = (path: string, fragment: string) => {
    const target = given.get(path);
    return !target || addressesIn(target).has(fragment);
  };
  const faults = files.flatMap(({ file, own, links }) =>
    links.flatMap(({ url, line, written }) => {
      // What follows ":~:" says which words to mark.
      const [, path, fragment = ''] = /^([^#]*)#(.*?)(?::~:.*)?$/s.exec(url) ?? [];
      if (path === undefined || fragment === '') return [];
      const target = path === '' && own !== undefined ? documentPath(base, own) : path;
      if (isThere(target, fragment) || isThere(target, decodedFragment(fragment))) return [];
      const what = /^p\d+[a-z]*$/.test(fragment) ? 'paragraph' : 'heading';
      const reason = `leads to a ${what} that was never there. Link to one that is`;
      return [fault('broken-link', { file, line }, written, reason)];
    }),
  );
  return { faults };
}
