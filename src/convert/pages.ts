import type { Root } from 'mdast';
import { documentPath, type Site } from '../site.ts';
import { composeBody, composeFrontMatter, serialise } from './compose.ts';
import { type Edition, history } from './history.ts';
import type { Ledger } from './ledger.ts';
import { type Corpus, type Document, type Gone, type Metadata, paragraphs } from './model.ts';

/** The front matter of the home page. */
export type SitePage = Pick<Corpus, 'title' | 'description' | 'language' | 'rights' | 'contact'> &
  Pick<Site, 'isPublic'>;

/** The front matter of a document: all that its page shows beside its text. */
export type DocumentPage = Pick<Document, 'id' | 'title' | 'description' | 'language' | 'sourceName'> &
  Pick<Metadata, 'author' | 'date' | 'source' | 'supplied' | 'note'> & {
    readonly edition: number;
    /** What changed from edition to edition, the newest first, where there is more than one. */
    readonly editions?: readonly Edition[] | undefined;
    readonly words: number;
    readonly previous?: Neighbour | undefined;
    readonly next?: Neighbour | undefined;
  };

type Neighbour = { readonly title: string; readonly path: string };

/** A page by its path inside the content folder, as MDX. */
type Page = readonly [path: string, mdx: string];

/** INDEX.md as a page. */
export function homePage(
  { title, description, language, rights, contact }: Corpus,
  home: Root,
  { isPublic }: Site,
): Page {
  return [
    'site/index.mdx',
    composeFrontMatter({ title, description, language, rights, contact, isPublic } satisfies Record<
      keyof SitePage,
      unknown
    >) + serialise(home),
  ];
}

/** The documents as pages, each with its neighbours: a template needs nothing but the page. */
export function documentPages(documents: readonly Document[], base: string): Page[] {
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
      editions: ledger.edition > 1 ? history(ledger.entries, ledger.edition) : undefined,
      words: countWords(document),
      previous: neighbour(documents[i - 1]),
      next: neighbour(documents[i + 1]),
    } satisfies Record<keyof DocumentPage, unknown>);
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

/** Words of the paragraphs; scripts without spaces count each character. */
function countWords(document: Document): number {
  return paragraphs(document).reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
