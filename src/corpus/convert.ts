/** Start here: the whole conversion, one line a stage. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Root } from 'mdast';
import type { Site } from '../site.ts';
import { findDeadAddresses } from './formats/dead-addresses.ts';
import { type Fault, fault, hardened } from './faults.ts';
import { homeTree } from './mdx/home.ts';
import { homePage } from './mdx/home-page.ts';
import { resolveLinks, type Targets } from './formats/links.ts';
import { type Ledger, serialiseLedger } from './ledger/ledger.ts';
import type { Asset, Corpus, Document, Manuscript } from './model.ts';
import type { Authority, FormerName, Name } from './names/model.ts';
import { nameCorpus } from './names/name-corpus.ts';
import { namesContent } from './names/pages/names-content.ts';
import { type NameEntry, serialiseNamesLedger } from './names/names-ledger.ts';
import { readAuthority } from './names/authority/read-authority.ts';
import type { Recognised } from './names/recogniser/recognise.ts';
import { documentPages, gonePages, homePages } from './mdx/pages.ts';
import { publish } from './ledger/publish.ts';
import { findUnlisted, readIndexFile, readSeeds } from './read/read-corpus.ts';
import { ledgerFile, NAMES_LEDGER, readLedgers } from './ledger/read-ledgers.ts';
import { readFolders } from './read/read-folders.ts';
import { readImages } from './read/read-images.ts';
import { readingTime } from './mdx/reading-aids.ts';
import { INDEX_FILE, readIndex } from './read/read-index.ts';
import { holdsText, readManuscript } from './formats/read-manuscript.ts';
import { routesOf } from './formats/routes.ts';
import { sectionPages } from './mdx/section-pages.ts';
import { sanitiseHtml } from './formats/sanitise-html.ts';
import { resolveSite } from './read/resolve-site.ts';
import { settle } from './read/settle.ts';
import { withoutTexts } from './ledger/withdrawal.ts';
import { withheldEverywhere, withheldFrom } from './ledger/withheld.ts';
import type { LedgerChanges } from './ledger/write-ledgers.ts';

export type Request = {
  /** The folder of the corpus. */
  readonly folder: string;
  /** Where the site will live, if that is not for INDEX.md to say: an origin with an optional path, and a path. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  readonly withDrafts: boolean;
  readonly isStrict: boolean;
  /** Whether each document has a social card of its own. */
  readonly withCards?: boolean;
  /** The folder whose files are copied to the top of the site. */
  readonly publicFolder: string;
};

export type Conversion = {
  readonly corpus: Corpus;
  readonly site: Site;
  /** What is published, before it is divided into paragraphs. */
  readonly manuscripts: readonly Manuscript[];
  readonly documents: readonly Document[];
  /** Sorted by id. */
  readonly names: readonly Name[];
  readonly authority: Authority;
  /** All that the rules found in the texts, whether or not it is published. */
  readonly recognised: Pick<Recognised, 'names' | 'demonyms'>;
  /** Ids that were names once; each keeps a page. */
  readonly formerNames: readonly FormerName[];
  /** Ledgers of documents that were taken off the index. */
  readonly delisted: readonly Ledger[];
  /** What publishing this would write. */
  readonly ledgerChanges: LedgerChanges;
  readonly assets: readonly Asset[];
  readonly withCards: boolean;
  /** MDX by its path inside the content folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** In the order of files and lines, paths relative to the working directory. */
  readonly faults: readonly Fault[];
};

/** Seeds to MDX. With an error among the faults nothing of the rest may be published. */
export async function convert(request: Request): Promise<Conversion> {
  const { folder, withDrafts, withCards = false } = request;
  const faults: Fault[] = [];
  const noting = <S extends { readonly faults: readonly Fault[] }>(stage: S): S => {
    for (const found of stage.faults) faults.push(found);
    return stage;
  };

  const { text } = noting(await readIndexFile(folder));
  const { corpus, listings: items, firstLine } = noting(readIndex(text ?? ''));
  const site = resolveSite(request, corpus.site);
  const { listings } = noting(await readFolders(folder, items));
  const wanted = listings.filter(({ metadata }) => withDrafts || !metadata.draft);
  const { seeds } = noting(await readSeeds(folder, wanted));
  const { ledgers, names: namesBefore, files } = noting(await readLedgers(folder));
  const { manuscripts: settled, delisted: notListed } = noting(
    settle(seeds, ledgers, await readdir(request.publicFolder), withDrafts),
  );
  const everywhere = withheldEverywhere(ledgers);
  const read = settled.map((manuscript) => {
    const withheld = withheldFrom(manuscript.ledger, everywhere);
    return { manuscript, withheld, ...noting(readManuscript(manuscript, withheld)) };
  });
  const isShown = ({ manuscript, tree }: (typeof read)[number]) => !manuscript.listing.section || holdsText(tree);
  const drafts = read.filter(isShown);
  const manuscripts = drafts.map(({ manuscript }) => manuscript);
  const emptied = read.filter((one) => !isShown(one)).flatMap(({ manuscript }) => manuscript.ledger ?? []);
  const notPublished = [...notListed, ...emptied];
  const delisted = notPublished.map((ledger) => withoutTexts(ledger, withheldFrom(ledger, everywhere), () => false));
  const introduction = noting(sanitiseHtml(corpus.introduction, INDEX_FILE, firstLine)).tree;
  const images = await readImages(folder, site.base, [
    ...drafts.map(({ manuscript, tree }) => ({ file: manuscript.listing.file, tree })),
    { file: INDEX_FILE, tree: introduction },
  ]);
  const targets: Targets = {
    base: site.base,
    images,
    ids: new Map(manuscripts.map(({ listing, id }) => [listing.file, id])),
    titles: new Map([
      ...manuscripts.flatMap(({ calledAlso = [], id }) => calledAlso.map((name) => [name.toLowerCase(), id] as const)),
      ...manuscripts.map(({ title, id }) => [title.toLowerCase(), id] as const),
      ...manuscripts.map(({ title, id }) => [title, id] as const),
    ]),
    routes: routesOf(manuscripts),
  };
  const linked = (file: string, firstLine: number, tree: Root) => {
    return { file, firstLine, tree: noting(resolveLinks(tree, file, firstLine, targets)).tree };
  };
  const texts = drafts.map(({ manuscript, tree, withheld }) => {
    return { manuscript, withheld, ...linked(manuscript.listing.file, manuscript.firstLine, tree) };
  });
  const published = texts.map(({ manuscript, tree, withheld }) => publish(manuscript, tree, corpus, withheld));
  const { authority } = noting(await readAuthority(folder));
  const lines = new Map(
    manuscripts.map(({ listing, firstLine }) => [listing.file, { inIndex: listing.place.line, first: firstLine }]),
  );
  const named = noting(await nameCorpus(published, authority, namesBefore, corpus.names ?? 'all', lines));
  const { documents, names } = named;
  const times = new Map(documents.map((document) => [document.id, readingTime(document)]));
  const home = homeTree(introduction, manuscripts, times, site.base);
  const before = linked(INDEX_FILE, firstLine, home.introduction);
  const contents = linked(INDEX_FILE, firstLine, home.contents);
  faults.push(...findDeadAddresses([...texts, before, contents], documents, site.base));
  if (text !== undefined && wanted.length === 0)
    faults.push(fault('empty-index', { file: INDEX_FILE, line: firstLine }));
  noting(await findUnlisted(folder, listings));

  return {
    corpus,
    site,
    manuscripts,
    documents,
    names,
    authority,
    recognised: named.recognised,
    formerNames: named.former,
    assets: [...images.values()].flatMap((image) => (typeof image !== 'string' && image.asset ? [image.asset] : [])),
    pages: new Map([
      ...homePages(
        corpus,
        { introduction: before.tree, contents: contents.tree, page: homePage(documents, names, site.base) },
        site,
        names,
      ),
      ...sectionPages(home.sections, times, site.base),
      ...documentPages(documents, names, site.base, withCards),
      ...gonePages(documents, delisted),
      ...namesContent(documents, names, named.former, site.base),
    ]),
    withCards,
    delisted,
    ledgerChanges: changesOf(
      [...documents.map(({ ledger }) => ledger), ...delisted.filter((ledger) => !notPublished.includes(ledger))],
      named.ledger,
      files,
    ),
    faults: sorted(request.isStrict ? hardened(faults) : faults, relative('', folder)),
  };
}

/** Each ledger that is new or different, and the files that documents had under a former address. */
function changesOf(
  ledgers: readonly Ledger[],
  names: readonly NameEntry[],
  files: ReadonlyMap<string, string>,
): LedgerChanges {
  const all = ledgers.map((ledger) => [ledgerFile(ledger.document), serialiseLedger(ledger)] as const);
  if (names.length > 0) all.push([NAMES_LEDGER, serialiseNamesLedger(names)]);
  const formerly = ledgers.flatMap((ledger) => ledger.formerly.map(ledgerFile));
  return {
    written: new Map(all.filter(([file, text]) => files.get(file) !== text)),
    removed: formerly.filter((file) => files.has(file)),
  };
}

function sorted(faults: readonly Fault[], folder: string): Fault[] {
  return faults
    .map((found) => ({ ...found, place: { ...found.place, file: join(folder, found.place.file) } }))
    .sort(
      (a, b) =>
        compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || compare(a.code, b.code),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
