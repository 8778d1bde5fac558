/** Start here: the whole conversion, one line a stage. A stage takes plain data and gives plain data with its faults. */
import { readdir } from 'node:fs/promises';
import { type Kept, NOTHING_KEPT } from '../kept.ts';
import { type Stages, UNSEEN } from '../stages.ts';
import { citeCorpus } from './citations/cite-corpus.ts';
import type { Conversion, Request, Work } from './conversion.ts';
import { findDeadAddresses } from './formats/links/dead-addresses.ts';
import { leadToPlaces } from './formats/links/lead-to-places.ts';
import { labelsOf, linkTargets } from './formats/links/link-targets.ts';
import { resolveLinks } from './formats/links/links.ts';
import { placeLinks } from './formats/links/place-links.ts';
import { placesIn } from './formats/links/places.ts';
import { withoutEmpty } from './formats/without-empty.ts';
import { gatherFaults } from './gather-faults.ts';
import { ledgerChanges } from './ledger/ledger-changes.ts';
import { readLedgers } from './ledger/read-ledgers.ts';
import { withheldEverywhere } from './ledger/withheld.ts';
import { withoutWithdrawn } from './ledger/withdrawal.ts';
import { composePages } from './mdx/compose-pages.ts';
import { homeTree } from './mdx/home/home.ts';
import { readingTimes } from './mdx/document/reading-aids.ts';
import type { Asset, Document, Manuscript, ParsedFile } from './model.ts';
import { readAuthority } from './names/authority/read-authority.ts';
import { findNames, type FoundNames, languageFaults, type Naming, nameCorpus } from './names/name-corpus.ts';
import { readCorpus } from './read/read-corpus.ts';
import { assetsOf, openImages } from './read/files/read-images.ts';
import { readSeeds } from './read/read-seeds.ts';
import { resolveSite } from './read/resolve-site.ts';
import { settle } from './read/settle.ts';
import { type DocumentText, readText, withPlaces } from './read-text.ts';

/**
 * Seeds to MDX. With an error among the faults nothing of the rest may be published.
 * @param kept results of former conversions
 */
export async function convert(
  request: Request,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
): Promise<Conversion> {
  const work: Work = { request, kept, stages };
  const catalogue = await readCatalogue(work);
  return convertTexts(catalogue, await readNamed(catalogue, work), work);
}

/** Which documents there are, and all that one has to know of the others. */
export type Catalogue = Awaited<ReturnType<typeof readCatalogue>>;

/**
 * First of all: what is there, and where it will be. No text is read further than for that.
 * @param isHeld whether the texts are held, for who will read them all
 */
export async function readCatalogue({ request, kept, stages }: Work, isHeld = true) {
  const { folder, withDrafts } = request;
  stages.begin('corpus');
  // The index, what it lists, what was published, and who is known.
  const index = await readCorpus(folder, withDrafts, kept);
  const site = resolveSite(request, index.corpus.site);
  const read = await readSeeds(folder, index.listings, isHeld);
  const before = await readLedgers(folder, () => true, isHeld);
  const { authority, ...known } = await readAuthority(folder);

  const settled = settle(read.seeds, before.ledgers, await readdir(request.publicFolder), withDrafts);
  const withheld = withheldEverywhere(before.ledgers);
  const { manuscripts, delisted, faults } = withoutEmpty(settled, withheld, kept);
  return {
    corpus: index.corpus,
    introduction: index.introduction,
    site,
    manuscripts,
    targets: linkTargets(manuscripts, labelsOf(manuscripts), site.base),
    delisted: delisted.map((ledger) => withoutWithdrawn(ledger, withheld)),
    withheld,
    authority,
    before,
    /** What was wrong, by what found it: nothing else of that is held. */
    faulty: [index, read, before, settled, { faults }, known].map((one) => ({ faults: one.faults })),
  };
}

/** What some documents say, and the files of their images. */
export type ReadTexts = {
  readonly texts: readonly DocumentText[];
  readonly assets: readonly Asset[];
  /** As `citeCorpus` asks it. */
  readonly mayQuote?: (id: string) => boolean;
};

/** The same with the names in them. */
export type NamedTexts = { readonly read: ReadTexts; readonly found: FoundNames };

/** Document by document: a seed becomes a tree, and the tree paragraphs with addresses. Names are not looked for yet. */
export async function readTexts(
  { corpus, site, targets, withheld }: Pick<Catalogue, 'corpus' | 'site' | 'targets' | 'withheld'>,
  manuscripts: readonly Manuscript[],
  { request, kept, stages }: Work,
): Promise<ReadTexts> {
  const imagesOf = openImages(request.folder, site.base);
  const texts: DocumentText[] = [];
  const assets = new Set<Asset>();
  stages.begin('texts', manuscripts.length);
  for (const manuscript of manuscripts) {
    const read = await readText(manuscript, { corpus, targets, withheld }, imagesOf, kept);
    texts.push(read.text);
    for (const asset of read.assets) assets.add(asset);
    stages.done(texts.length);
  }
  return { texts, assets: [...assets] };
}

/** What all documents say, and the names in them. */
export async function readNamed(catalogue: Catalogue, work: Work): Promise<NamedTexts> {
  const read = await readTexts(catalogue, catalogue.manuscripts, work);
  return { read, found: findNames(documentsOf(read), namingOf(catalogue), work.kept, work.stages) };
}

/**
 * All documents together: their names, who cites whom, and the home page that lists them.
 * @param isOwn of which documents and names pages are composed, by their ids
 */
export async function convertTexts(
  catalogue: Catalogue,
  named: NamedTexts,
  work: Work,
  isOwn?: (id: string) => boolean,
): Promise<Conversion> {
  const { before, delisted, faulty } = catalogue;
  const composed = await composeTexts(catalogue, named, work, isOwn);
  const { conversion, texts, home, names } = composed;
  const { documents, site } = conversion;
  const faults = languageFaults(documents, named.found, namingOf(catalogue));
  const linking = [
    ...texts.map(({ document: { id, ledger }, links }) => ({ file: ledger.file, own: id, links })),
    ...home.map((one) => ({ file: one.file, links: placeLinks(one) })),
  ];
  const dead = findDeadAddresses(linking, texts, site.base);
  return {
    ...conversion,
    ledgerChanges: ledgerChanges(documents, delisted, names, before),
    faults: gatherFaults([...faulty, ...texts, { faults }, ...home, dead], work.request),
  };
}

/** The same without what only a whole build asks for: ledgers and faults. */
export async function composeTexts(
  { corpus, introduction: index, site, before, manuscripts, targets, delisted, authority }: Composable,
  { read, found }: NamedTexts,
  work: Work,
  isOwn: (id: string) => boolean = () => true,
) {
  const { folder, withCards = false } = work.request;
  const places = placesIn(read.texts, site.base);
  const texts = read.texts.map((text) => withPlaces(text, places, site.base));
  const naming = namingOf({ corpus, authority, before, manuscripts });
  const named = nameCorpus(documentsOf({ texts }), naming, found, isOwn);
  const linking = new Set(texts.flatMap(({ document, links }) => (links.length > 0 ? [document.id] : [])));
  const documents = citeCorpus(named.documents, site, read.mayQuote, (id) => linking.has(id));
  const times = readingTimes(documents);
  const home = homeTree(index, manuscripts, times, site.base);
  const images = await openImages(folder, site.base)(index);
  const lead = (file: ParsedFile) => {
    const linked = resolveLinks(file, { ...targets, images });
    return { ...linked, tree: leadToPlaces(linked.tree, undefined, places) };
  };
  const [introduction, contents] = [lead(home.introduction), lead(home.contents)];

  const content = { corpus, site, documents, delisted, names: named.names, formerNames: named.former, withCards };
  const conversion: Omit<Conversion, 'ledgerChanges' | 'faults'> = {
    ...content,
    manuscripts,
    authority,
    recognised: named.recognised,
    assets: [...read.assets, ...assetsOf(images)],
    pages: composePages(content, { introduction, contents, sections: home.sections, times }, work, isOwn),
  };
  return { conversion, texts, home: [introduction, contents], names: named.ledger };
}

/** What some documents say, without what others have to know of them. */
export function documentsOf({ texts }: Pick<ReadTexts, 'texts'>): Document[] {
  return texts.map(({ document }) => document);
}

/** What names are looked for by. */
export function namingOf({
  corpus,
  authority,
  before,
  manuscripts,
}: Pick<Composable, 'corpus' | 'authority' | 'before' | 'manuscripts'>): Naming {
  return { authority, before: before.names, policy: corpus.names, manuscripts };
}

/** What has to be known of a corpus to compose pages of it. */
export type Composable = Pick<Catalogue, 'corpus' | 'introduction' | 'site' | 'targets' | 'delisted' | 'authority'> & {
  readonly manuscripts: Conversion['manuscripts'];
  readonly before: Pick<Catalogue['before'], 'names'>;
};
