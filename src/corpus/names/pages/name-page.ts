import { documentPath, paragraphPath } from '../../../site.ts';
import type { Document } from '../../model.ts';
import type { Name, Occurrence } from '../model.ts';
import { sentencesWith } from '../sentence-around.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';

/** All that the page of a name shows. */
export type NamePage = Pick<Name, 'id' | 'name' | 'kind' | 'isReviewed' | 'aliases' | 'sameAs'> &
  Partial<Pick<Name, 'wikidata' | 'note'>> & {
    readonly total: number;
    /** Forms found in the texts, the most frequent first. */
    readonly spellings: readonly Spelling[];
    readonly documents: readonly MentioningDocument[];
    readonly neighbours: readonly Neighbour[];
    /** Of a name with very many mentions: which of its pages this is, from 1, and how many there are. */
    readonly page: number;
    readonly pages: number;
  };

export type Spelling = { readonly text: string; readonly count: number; readonly isMisprint: boolean };

/** A document that mentions a name: the paragraphs in order, each with its sentences, in which every second piece is a mention. */
type MentioningDocument = {
  readonly title: string;
  readonly language: string;
  readonly path: string;
  /** Where in the document the mentions of this page stand, in thousandths of its length. */
  readonly places: readonly number[];
  readonly paragraphs: readonly {
    readonly number: string;
    readonly path: string;
    readonly sentences: readonly (readonly string[])[];
  }[];
};

/** What the pages of names have to know of the whole corpus. */
export type NamesContext = {
  readonly base: string;
  readonly documents: ReadonlyMap<string, Pick<Document, 'title' | 'language'>>;
  readonly names: ReadonlyMap<string, Name>;
};

/** So many mentions make one page of a name. */
const MENTIONS_A_PAGE = 500;

/** What the pages of names have to know of a corpus. */
export function namesContext(documents: readonly Document[], names: readonly Name[], base: string): NamesContext {
  return {
    base,
    documents: new Map(documents.map((document) => [document.id, document])),
    names: new Map(names.map((name) => [name.id, name])),
  };
}

/** The page of a name, or its pages if it has very many mentions. */
export function* namePages(name: Name, context: NamesContext): Generator<NamePage> {
  const { id, kind, isReviewed, aliases, sameAs, wikidata, note, occurrences } = name;
  const pages = Math.ceil(occurrences.length / MENTIONS_A_PAGE);
  const neighbours = neighboursOf(name, context, pages <= 1);
  const spellings = spellingsOf(name);
  for (let i = 0; i < pages; i += 1)
    yield {
      id,
      name: name.name,
      kind,
      isReviewed,
      aliases,
      sameAs,
      ...(wikidata !== undefined && { wikidata }),
      ...(note !== undefined && { note }),
      total: occurrences.length,
      spellings,
      documents: mentioningDocuments(occurrences.slice(i * MENTIONS_A_PAGE, (i + 1) * MENTIONS_A_PAGE), context),
      neighbours: i === 0 ? neighbours : [],
      page: i + 1,
      pages,
    };
}

/** The forms under which the texts name it, the most frequent first. */
export function spellingsOf({ tally, misprints }: Name): Spelling[] {
  return tally.forms
    .map(({ text, count }) => ({ text, count, isMisprint: misprints.includes(text) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function mentioningDocuments(occurrences: readonly Occurrence[], { base, documents }: NamesContext) {
  return [...Map.groupBy(occurrences, ({ document }) => document)].map(([id, inDocument]): MentioningDocument => {
    const { title = '', language = '' } = documents.get(id) ?? {};
    return {
      title,
      language,
      path: documentPath(base, id),
      places: [...new Set(inDocument.map(({ place }) => place))],
      paragraphs: [...Map.groupBy(inDocument, ({ address }) => address)].map(([address, here]) => ({
        number: address.slice(1),
        path: paragraphPath(base, id, address),
        sentences: sentencesWith(here),
      })),
    };
  });
}
