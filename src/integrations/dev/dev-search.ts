import { hash } from 'node:crypto';
import type { Conversion } from '../../corpus/conversion.ts';
import { searchShards } from '../../data/search/search-shards.ts';
import { indexedPages } from '../index-built-pages.ts';
import { searchIndexFiles } from '../search-index.ts';

/** The search index of a dev server, which follows the corpus. */
export type DevSearch = {
  /** Its files, by their paths in the site. @param load the HTML of a document's page, as the server has it */
  files(conversion: Conversion, load: (id: string) => Promise<string>): Promise<ReadonlyMap<string, Uint8Array>>;
};

/**
 * The index is made when search first asks after a change, of pages that are rendered once until their text changes, and of words that
 * are kept: what is left is Pagefind's own time, which cannot change an index that it has.
 */
export function devSearch(): DevSearch {
  const pages = new Map<string, { readonly digest: string; readonly html: Promise<string> }>();
  const kept = new Map<string, unknown>();
  let last: { readonly conversion: Conversion; readonly files: ReturnType<typeof searchIndexFiles> } | undefined;
  return {
    files(conversion, load) {
      if (last?.conversion === conversion) return last.files;
      const pageOf = (id: string) => {
        const digest = digestOf(conversion, id);
        const known = pages.get(id);
        if (known?.digest === digest) return known.html;
        const html = load(id);
        pages.set(id, { digest, html });
        html.catch(() => pages.delete(id));
        return html;
      };
      const files = searchIndexFiles({
        pages: indexedPages(conversion, pageOf),
        shards: searchShards(conversion),
        kept,
      });
      const own = { conversion, files };
      last = own;
      files.catch(() => {
        if (last === own) last = undefined;
      });
      return files;
    },
  };
}

/** Tells whether a page of a document is as it was. */
function digestOf({ pages }: Conversion, id: string): string {
  return hash('sha256', `${pages.get('site.json')}\n${pages.get(`documents/${id}.mdx`)}`);
}
