import type { Root } from 'mdast';
import { cardPath, documentPath, namePath, type Site } from '../../site.ts';
import { composeBody } from './compose.ts';
import { composeFrontMatter } from './mdx-front-matter.ts';
import { serialiseMdx } from './serialise-mdx.ts';
import { type Edition, history } from '../ledger/history.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Kind, Name } from '../names/model.ts';
import { type ReadingAids, readingAids } from './reading-aids.ts';
import { type Corpus, type Document, type Gone, type Metadata, paragraphs } from '../model.ts';

/** The front matter of the home page. */
export type SitePage = Pick<Corpus, 'title' | 'description' | 'language' | 'rights' | 'contact' | 'offline'> &
  Pick<Site, 'isPublic'> & { readonly hasNames: boolean; readonly hasPlaces: boolean };

/** The front matter of a document: all that its page shows beside its text. */
export type DocumentPage = Pick<Document, 'id' | 'title' | 'description' | 'language' | 'sourceName'> &
  Pick<Metadata, 'author' | 'date' | 'source' | 'supplied' | 'note'> &
  ReadingAids & {
    readonly edition: number;
    /** The path of its social card, where it has one of its own. */
    readonly card?: string | undefined;
    /** What changed from edition to edition, the newest first, where there is more than one. */
    readonly editions?: readonly Edition[] | undefined;
    /** The names that it mentions, the most mentioned first; of very many, not the rarest. */
    readonly names: readonly MentionedName[];
    readonly previous?: Neighbour | undefined;
    readonly next?: Neighbour | undefined;
  };

/** A name as a machine that reads the page is told of it. */
type MentionedName = {
  readonly name: string;
  readonly kind: Kind;
  readonly path: string;
  readonly sameAs: readonly string[];
};

/** So many names of a document are told to machines in its page. */
const MENTIONED = 50;

type Neighbour = { readonly title: string; readonly path: string };

/** A page by its path inside the content folder, as MDX. */
type Page = readonly [path: string, mdx: string];

/** INDEX.md as a page. */
export function homePage(
  { title, description, language, rights, contact, offline }: Corpus,
  home: Root,
  { isPublic }: Site,
  names: readonly Name[],
): Page {
  const hasNames = names.length > 0;
  const hasPlaces = names.some(({ kind }) => kind === 'place');
  return [
    'site/index.mdx',
    composeFrontMatter({
      title,
      description,
      language,
      rights,
      contact,
      offline,
      isPublic,
      hasNames,
      hasPlaces,
    } satisfies Record<keyof SitePage, unknown>) + serialiseMdx(home),
  ];
}

/** The documents as pages, each with its neighbours: a template needs nothing but the page. */
export function documentPages(
  documents: readonly Document[],
  names: readonly Name[],
  base: string,
  withCards: boolean,
): Page[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  const neighbour = (document: Document | undefined) =>
    document && { title: document.title, path: documentPath(base, document.id) };
  return documents.map((document, i) => {
    const { id, title, description, language, metadata, sourceName, blocks, ledger } = document;
    const { author, date, source, supplied, note } = metadata;
    const frontMatter = composeFrontMatter({
      id,
      title,
      description,
      author,
      date,
      language,
      source,
      supplied,
      note,
      sourceName,
      edition: ledger.edition,
      card: withCards ? cardPath(base, id) : undefined,
      editions: ledger.edition > 1 ? history(ledger.entries, ledger.edition) : undefined,
      ...readingAids(document),
      names: mentionedNames(document, byId, base),
      previous: neighbour(documents[i - 1]),
      next: neighbour(documents[i + 1]),
    } satisfies Record<keyof Required<Omit<DocumentPage, keyof ReadingAids>>, unknown>);
    return [`documents/${id}.mdx`, frontMatter + composeBody(blocks)];
  });
}

/**
 * Pages, as data, of addresses that a document had before, and of documents taken off the index: each holds every address ever
 * given under it.
 */
export function gonePages(documents: readonly Document[], delisted: readonly Ledger[]): Page[] {
  const moved = documents.flatMap(({ id, title, language, ledger }) =>
    ledger.formerly.map((former) => gonePage(former, { title, language, now: id }, ledger)),
  );
  const gone = delisted.flatMap((ledger) =>
    [ledger.document, ...ledger.formerly].map((id) =>
      gonePage(
        id,
        { title: ledger.title, ...(ledger.withdrawn !== undefined && { withdrawn: ledger.withdrawn }) },
        ledger,
      ),
    ),
  );
  return [...moved, ...gone];
}

function gonePage(id: string, about: Omit<Gone, 'id' | 'addresses'>, { entries }: Ledger): Page {
  return [`gone/${id}.json`, json({ id, ...about, addresses: entries.map(({ address }) => address) })];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
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
      return [{ name: known.name, kind: known.kind, path: namePath(base, id), sameAs: [...wikidata, ...known.sameAs] }];
    });
}
