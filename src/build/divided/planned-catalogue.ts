/** What a plan tells the steps of the documents of a corpus, so that each reads only its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Composable } from '../../corpus/convert.ts';
import { linkTargets } from '../../corpus/formats/links/link-targets.ts';
import { readLedgers } from '../../corpus/ledger/read-ledgers.ts';
import type { Catalogued, Manuscript, Seed } from '../../corpus/model.ts';
import { INDEX_FILE } from '../../corpus/read/read-index.ts';
import { readSeeds } from '../../corpus/read/read-seeds.ts';

/** The catalogue without texts, ledgers and INDEX.md. */
export type PlannedCatalogue = Composable & Pick<Catalogue, 'withheld'> & { readonly manuscripts: readonly Planned[] };

/** A manuscript, and the id by which its ledger knows it, if it was published. */
type Planned = Omit<Catalogued, 'ledger'> & { readonly published?: string };

const FILE = 'catalogue.json';

export function writeCatalogue(folder: string, catalogue: Catalogue): void {
  const { corpus, site, authority, delisted, before, targets, withheld } = catalogue;
  const manuscripts = catalogue.manuscripts.map(
    ({ content: _content, breaks: _breaks, ledger, ...manuscript }): Planned => ({
      ...manuscript,
      ...(ledger && { published: ledger.document }),
    }),
  );
  const written = {
    corpus,
    site,
    authority,
    // The entries of one that is stored are not its own, which JSON has.
    delisted: delisted.map((ledger) => ({ ...ledger, entries: ledger.entries })),
    manuscripts,
    names: before.names,
    labels: [...targets.labels],
    withheld: [...withheld].map(([words, reasons]) => [words, [...reasons]] as const),
  };
  writeFileSync(join(folder, FILE), JSON.stringify(written));
}

export function readPlanned(folder: string): PlannedCatalogue {
  const { names, labels, withheld, ...written } = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
  return {
    ...written,
    before: { names },
    introduction: { file: INDEX_FILE, firstLine: 1, tree: { type: 'root', children: [] } },
    targets: linkTargets(written.manuscripts, new Map(labels), written.site.base),
    withheld: new Map(withheld.map(([words, reasons]: [number, [string, string][]]) => [words, new Map(reasons)])),
  };
}

/** Reads the texts of these manuscripts, and what was published of them. */
export async function readManuscripts(seeds: string, planned: readonly Planned[]): Promise<Manuscript[]> {
  const published = new Set(planned.flatMap((one) => one.published ?? []));
  const { ledgers } = await readLedgers(seeds, (document) => published.has(document));
  const byDocument = new Map(ledgers.map((ledger) => [ledger.document, ledger]));
  const byFile = await readSeedsOf(seeds, planned);
  return planned.flatMap(({ published: id, ...manuscript }) => {
    const seed = byFile.get(manuscript.listing.file);
    const ledger = byDocument.get(id ?? '');
    return seed ? [{ ...seed, ...manuscript, ...(ledger && { ledger }) }] : [];
  });
}

/** The seeds of these manuscripts, by their files. */
export async function readSeedsOf(folder: string, planned: readonly Planned[]): Promise<ReadonlyMap<string, Seed>> {
  const listings = planned.map(({ listing }) => listing);
  const { seeds } = await readSeeds(folder, listings);
  return new Map(seeds.map(({ seed }) => [seed.listing.file, seed]));
}
