/** The generated pages in `src/content/`, as `src/convert/pages.ts` writes them. */
import type { MDXInstance } from 'astro';
import type { DocumentPage, SitePage } from './convert/pages.ts';
import type { Gone } from './convert/model.ts';

/** The documents, each by its id; a page is loaded when it is rendered. */
export const documents = Object.entries(import.meta.glob<MDXInstance<DocumentPage>>('./content/documents/*.mdx')).map(
  ([file, load]) => ({ id: file.replace(/^.*\/|\.mdx$/g, ''), load }),
);

/** Addresses that led to a document once. */
export const gone: readonly Gone[] = Object.values(
  import.meta.glob<Gone>('./content/gone/*.json', { eager: true, import: 'default' }),
);

/** INDEX.md: what it says of the corpus, and the text of the home page. */
export const site = Object.values(
  import.meta.glob<MDXInstance<SitePage>>('./content/site/index.mdx', { eager: true }),
)[0] as MDXInstance<SitePage>;
