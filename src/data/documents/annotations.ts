import { type Document, paragraphs } from '../../corpus/model.ts';
import { absolute, documentPath, type Site } from '../../site.ts';
import { nameLink } from '../../corpus/names/name-link.ts';
import type { Name } from '../../corpus/names/model.ts';

/**
 * `/<document>/annotations.json`: the names that it mentions as a page of W3C Web Annotations. Each identifies a name by all the
 * places that mention it: the paragraph by its address, the words in it by themselves and by their offsets, which the model counts in
 * characters, not in UTF-16 units.
 */
export function annotations(names: readonly Name[], site: Site): (document: Document) => string {
  const known = new Map(names.map((name) => [name.id, name]));
  const url = (path: string) => absolute(site, path);
  return (document) => {
    const source = url(documentPath(site.base, document.id));
    const id = `${source}annotations.json`;
    const items = [...targetsByName(document, source)].flatMap(([nameId, target]) => {
      const name = known.get(nameId);
      if (!name) return [];
      const body = [
        { type: 'SpecificResource', source: url(nameLink(name, site.base)), purpose: 'identifying' },
        { type: 'TextualBody', value: name.name, purpose: 'tagging' },
      ];
      return [
        { id: `${id}#${encodeURIComponent(nameId)}`, type: 'Annotation', motivation: 'identifying', body, target },
      ];
    });
    const page = { type: 'AnnotationPage', startIndex: 0, items };
    return `${JSON.stringify({ format: 1, '@context': 'http://www.w3.org/ns/anno.jsonld', id, ...page })}\n`;
  };
}

/** Where the document mentions each name, in the order of its paragraphs. */
function targetsByName(document: Document, source: string): ReadonlyMap<string, readonly object[]> {
  const mentions = paragraphs(document).flatMap(({ address, text, mentions }) =>
    mentions.map(({ name, start, end }) => {
      const exact = text.slice(start, end);
      const first = charactersOf(text.slice(0, start));
      const place = { type: 'TextPositionSelector', start: first, end: first + charactersOf(exact) };
      const words = { ...place, refinedBy: { type: 'TextQuoteSelector', exact } };
      const selector = { type: 'FragmentSelector', conformsTo: OF_HTML, value: address, refinedBy: words };
      return { name, target: { source, selector } };
    }),
  );
  const byName = Map.groupBy(mentions, ({ name }) => name);
  return new Map([...byName].map(([name, its]) => [name, its.map(({ target }) => target)]));
}

/** What the model says fragments of HTML conform to. */
const OF_HTML = 'http://tools.ietf.org/rfc/rfc3236';

function charactersOf(text: string): number {
  return SURROGATES.test(text) ? [...text].length : text.length;
}

const SURROGATES = /[\ud800-\udfff]/;
