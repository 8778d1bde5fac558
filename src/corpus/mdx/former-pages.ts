import { type EditionAsItWas, editionsAsTheyWere } from '../ledger/editions/editions-as-they-were.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Document, Gone } from '../model.ts';
import { json, type Page } from './page.ts';

/** An edition as it was, as its page shows it. */
export type EditionPage = Pick<Document, 'id' | 'title' | 'language'> &
  EditionAsItWas & {
    /** The edition that is published. */
    readonly last: number;
  };

/** Pages, as data, of the editions that another one took the place of. */
export function editionPages({ id, title, language, ledger }: Document): Page[] {
  const { entries, edition: last } = ledger;
  return editionsAsTheyWere(entries, last).map((one) => [
    `editions/${id}/${one.edition}.json`,
    json({ id, title, language, last, ...one } satisfies EditionPage),
  ]);
}

/**
 * Pages, as data, of addresses that a document had before, and of documents taken off the index: each holds every address ever
 * given under it.
 * @param isOwn of which ids there shall be pages
 */
export function gonePages(
  documents: readonly Document[],
  delisted: readonly Ledger[],
  isOwn: (id: string) => boolean,
): Page[] {
  const moved = documents.flatMap(({ id, title, language, ledger }) =>
    ledger.formerly.filter(isOwn).map((former) => gonePage(former, { title, language, now: id }, ledger)),
  );
  const gone = delisted.flatMap((ledger) =>
    [ledger.document, ...ledger.formerly]
      .filter(isOwn)
      .map((id) =>
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
