import { type Kept, keptOr, keyOf } from '../../../kept.ts';
import { cardPath, documentPath, paragraphPath } from '../../../site.ts';
import type { Citation } from '../../citations/citation.ts';
import { type Edition, history } from '../../ledger/editions/history.ts';
import {
  type ParagraphHistory,
  paragraphHistories,
  unchangedAddresses,
} from '../../ledger/editions/paragraph-history.ts';
import { lastingIdentifier } from '../../ledger/lasting-identifier.ts';
import { type Document, type Metadata, paragraphs } from '../../model.ts';
import type { Kind, Name } from '../../names/model.ts';
import { nameLink } from '../../names/name-link.ts';
import type { Page } from '../page.ts';
import { composeFrontMatter } from '../syntax/mdx-front-matter.ts';
import { composeBody } from './compose.ts';
import { openingSentences } from './opening-sentences.ts';
import { type ReadingAids, readingAids } from './reading-aids.ts';
import { type WrittenMentions, writtenMentions } from './written-mentions.ts';

/** The front matter of a document: all that its page shows beside its text. */
export type DocumentPage = Pick<Document, 'id' | 'title' | 'language' | 'sourceName'> &
  Pick<Metadata, 'author' | 'date' | 'source' | 'supplied' | 'note'> &
  ReadingAids & {
    /** What machines are told of it: the editor's line, else its first sentences. */
    readonly description?: string | undefined;
    readonly edition: number;
    /** What names it on any host. */
    readonly identifier: string;
    /** The path of its social card, where it has one of its own. */
    readonly card?: string | undefined;
    /** What changed from edition to edition, the newest first, where there is more than one. */
    readonly editions?: readonly Edition[] | undefined;
    /** The paragraphs that are not as they were, each through all editions. */
    readonly histories?: readonly ParagraphHistory[] | undefined;
    /** The addresses of all others. */
    readonly unchanged?: readonly string[] | undefined;
    /** The paragraphs that others cite. */
    readonly cited?: readonly CitedParagraph[] | undefined;
    /** The names that it mentions, the most mentioned first; of very many, not the rarest. */
    readonly names: readonly MentionedName[];
    /** Where it mentions names: `rehypeMentions` puts them into the text. */
    readonly mentions: WrittenMentions;
    readonly previous?: Neighbour | undefined;
    readonly next?: Neighbour | undefined;
  };

/** A paragraph by its address, and where others cite it. */
type CitedParagraph = {
  readonly address: string;
  readonly by: readonly (Pick<Citation, 'title' | 'how'> & { readonly number: string; readonly path: string })[];
};

/** A name as a machine that reads the page is told of it. */
type MentionedName = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly path: string;
  readonly sameAs: readonly string[];
};

/** So many names of a document are told to machines in its page. */
const MENTIONED = 50;

type Neighbour = { readonly title: string; readonly path: string };

/** What the page of a document shows of others: its neighbours in the index, and the names by their id. */
export type Around = {
  readonly previous: Document | undefined;
  readonly next: Document | undefined;
  readonly names: ReadonlyMap<string, Name>;
  /** How long it takes to read it. */
  readonly readingTime: string;
  readonly base: string;
  /** Whether each document has a social card of its own. */
  readonly withCards: boolean;
  readonly kept: Kept;
};

/** A document as its page: a template needs nothing else. */
export function documentPage(
  document: Document,
  { previous, next, names, readingTime, base, withCards, kept }: Around,
): Page {
  const { id, title, description, language, metadata, sourceName, blocks, ledger } = document;
  const { author, date, source, supplied, note } = metadata;
  const frontMatter = composeFrontMatter({
    id,
    title,
    description: description ?? openingSentences(document),
    author,
    date,
    language,
    source,
    supplied,
    note,
    sourceName,
    edition: ledger.edition,
    identifier: lastingIdentifier(ledger),
    card: withCards ? cardPath(base, id) : undefined,
    editions: ledger.edition > 1 ? history(ledger.entries, ledger.edition) : undefined,
    histories: ledger.edition > 1 ? paragraphHistories(ledger.entries) : undefined,
    unchanged: ledger.edition > 1 ? unchangedAddresses(ledger.entries) : undefined,
    ...readingAids(document, readingTime),
    cited: citedParagraphs(document, base),
    names: mentionedNames(document, names, base),
    mentions: writtenMentions(document, names, base),
    previous: previous && neighbour(previous, base),
    next: next && neighbour(next, base),
  } satisfies Record<keyof Required<Omit<DocumentPage, keyof ReadingAids>>, unknown>);
  const body = keptOr(kept, keyOf('body', JSON.stringify(blocks)), () => composeBody(blocks));
  return [`documents/${id}.mdx`, frontMatter + body];
}

function citedParagraphs(document: Document, base: string): CitedParagraph[] | undefined {
  const cited = paragraphs(document).flatMap(({ address, citedBy = [] }) => {
    const by = citedBy.map(({ document: id, title, address: there, how }) => ({
      title,
      how,
      number: there.slice(1),
      path: paragraphPath(base, id, there),
    }));
    return by.length > 0 ? [{ address, by }] : [];
  });
  return cited.length > 0 ? cited : undefined;
}

function neighbour({ title, id }: Document, base: string): Neighbour {
  return { title, path: documentPath(base, id) };
}

function mentionedNames(document: Document, byId: ReadonlyMap<string, Name>, base: string): MentionedName[] {
  const counts = new Map<string, number>();
  for (const { name } of paragraphs(document).flatMap(({ mentions }) => mentions))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, MENTIONED)
    .flatMap(([id]) => {
      const known = byId.get(id);
      if (!known) return [];
      const wikidata = known.wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${known.wikidata}`];
      return [
        { id, name: known.name, kind: known.kind, path: nameLink(known, base), sameAs: [...wikidata, ...known.sameAs] },
      ];
    });
}
