import type { Kind } from '../../corpus/names/model.ts';
import type { DocumentPage } from '../../corpus/mdx/document/document-page.ts';

/** A document as a schema.org Article, in JSON that cannot end the `script` around it. */
export function jsonLd(
  { title, description, author, date, language, supplied, source, names }: DocumentPage,
  url: string,
): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    author: author && { '@type': 'Person', name: author },
    // A date that the editor inferred is no date of publication.
    datePublished: supplied?.includes('date') ? undefined : date,
    inLanguage: language,
    isBasedOn: source,
    url,
    mentions:
      names.length === 0
        ? undefined
        : names.map(({ name, kind, path, sameAs }) => ({
            '@type': TYPES[kind],
            name,
            url: new URL(path, url).href,
            sameAs: sameAs.length > 0 ? sameAs : undefined,
          })),
  };
  return JSON.stringify(article).replace(/</g, '\\u003c');
}

const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  other: 'Thing',
};
