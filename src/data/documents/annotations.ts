import { type Document, paragraphs } from '../../corpus/model.ts';
import { absolute, documentPath, paragraphPath, type Site } from '../../site.ts';
import { nameLink } from '../../corpus/names/name-link.ts';
import type { Name } from '../../corpus/names/model.ts';

/** UTF-16 units of the words around a mention by which a program finds it again. */
const AROUND = 32;

/**
 * `/<document>/annotations.json`: its mentions as a page of W3C Web Annotations. Each identifies the name that some words of a
 * paragraph stand for: the paragraph by its address, the words by their place in its text and by themselves.
 */
export function annotations(names: readonly Name[], site: Site): (document: Document) => string {
  const known = new Map(names.map((name) => [name.id, name]));
  const url = (path: string) => absolute(site, path);
  return (document) => {
    const source = url(documentPath(site.base, document.id));
    const items = paragraphs(document).flatMap(({ address, text, mentions }) =>
      mentions.flatMap(({ name: id, start, end }) => {
        const name = known.get(id);
        if (!name) return [];
        const words = {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, end + AROUND),
        };
        const place = { type: 'TextPositionSelector', start, end, refinedBy: words };
        return [
          {
            id: `${url(paragraphPath(site.base, document.id, address))}:${start}`,
            type: 'Annotation',
            motivation: 'identifying',
            body: [
              { type: 'SpecificResource', source: url(nameLink(name, site.base)), purpose: 'identifying' },
              { type: 'TextualBody', value: name.name, purpose: 'tagging' },
            ],
            target: { source, selector: { type: 'FragmentSelector', value: address, refinedBy: place } },
          },
        ];
      }),
    );
    const page = { type: 'AnnotationPage', startIndex: 0, items };
    return `${JSON.stringify({ format: 1, '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${source}annotations.json`, ...page })}\n`;
  };
}
