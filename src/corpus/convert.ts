/** Start here: the whole conversion, one line a stage. A stage takes plain data and gives plain data with its faults. */
import { readdir } from 'node:fs/promises';
import { type Kept, NOTHING_KEPT } from '../kept.ts';
import { eachOf, type Stages, UNSEEN } from '../stages.ts';
import { citeCorpus } from './citations/cite-corpus.ts';
import type { Conversion, Request } from './conversion.ts';
import { findDeadAddresses } from './formats/links/dead-addresses.ts';
import { linkTargets } from './formats/links/link-targets.ts';
import { resolveLinks } from './formats/links/links.ts';
import { readManuscript } from './formats/read-manuscript.ts';
import { withoutEmpty } from './formats/without-empty.ts';
import { gatherFaults } from './gather-faults.ts';
import { ledgerChanges } from './ledger/ledger-changes.ts';
import { publish } from './ledger/publish.ts';
import { readLedgers } from './ledger/read-ledgers.ts';
import { withheldEverywhere } from './ledger/withheld.ts';
import { withoutWithdrawn } from './ledger/withdrawal.ts';
import { composePages } from './mdx/compose-pages.ts';
import { homeTree } from './mdx/home/home.ts';
import { readingTimes } from './mdx/document/reading-aids.ts';
import { readAuthority } from './names/authority/read-authority.ts';
import { type Naming, nameCorpus } from './names/name-corpus.ts';
import { readCorpus } from './read/read-corpus.ts';
import { assetsOf, readImages } from './read/files/read-images.ts';
import { readSeeds } from './read/read-seeds.ts';
import { resolveSite } from './read/resolve-site.ts';
import { settle } from './read/settle.ts';

/**
 * Seeds to MDX. With an error among the faults nothing of the rest may be published.
 * @param kept results of former conversions
 */
export async function convert(
  request: Request,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
): Promise<Conversion> {
  return convertTexts(await readTexts(request, kept, stages), request, kept, stages);
}

/** What the documents of a corpus say, each paragraph with its address. */
export type ReadTexts = Awaited<ReturnType<typeof readTexts>>;

/**
 * The first half, document by document: a seed becomes a tree, and the tree paragraphs with addresses. Names are not looked for yet.
 * The parameters are those of {@link convert}.
 */
export async function readTexts(request: Request, kept: Kept = NOTHING_KEPT, stages: Stages = UNSEEN) {
  const { folder, withDrafts } = request;

  stages.begin('corpus');
  // What is there: the index, what it lists, what was published, and who is known.
  const index = await readCorpus(folder, withDrafts, kept);
  const site = resolveSite(request, index.corpus.site);
  const read = await readSeeds(folder, index.listings);
  const before = await readLedgers(folder);
  const { authority, ...known } = await readAuthority(folder);

  const settled = settle(read.seeds, before.ledgers, await readdir(request.publicFolder), withDrafts);
  const withheld = withheldEverywhere(before.ledgers);
  const parsed = eachOf(stages, 'texts', settled.manuscripts, (one) => readManuscript(one, withheld, kept));
  const { parsed: filled, manuscripts, delisted } = withoutEmpty(parsed, settled.delisted);
  const images = await readImages(folder, site.base, [...filled, index.introduction]);
  const targets = linkTargets(filled, images, site.base);
  const linked = filled.map((one) => resolveLinks(one, targets));
  const published = eachOf(stages, 'paragraphs', linked, (one) => publish(one, index.corpus, withheld));
  return {
    index,
    site,
    before,
    naming: { authority, before: before.names, policy: index.corpus.names, manuscripts } satisfies Naming,
    manuscripts,
    linked,
    targets,
    published,
    delisted: delisted.map((ledger) => withoutWithdrawn(ledger, withheld)),
    images,
    /** What found faults. */
    faulty: [index, read, before, settled, ...parsed, ...linked, known],
  };
}

/**
 * The second half, all documents together: their names, who cites whom, and the home page that lists them.
 * @param isOwn of which documents and names pages are composed, by their ids
 */
export async function convertTexts(
  { index, site, before, naming, manuscripts, linked, targets, published, delisted, images, faulty }: ReadTexts,
  request: Request,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
  isOwn: (id: string) => boolean = () => true,
): Promise<Conversion> {
  const named = nameCorpus(published, naming, kept, stages);
  const documents = citeCorpus(named.documents, site);
  const times = readingTimes(documents);
  const home = homeTree(index.introduction, manuscripts, times, site.base);
  const introduction = resolveLinks(home.introduction, targets);
  const contents = resolveLinks(home.contents, targets);
  const dead = findDeadAddresses([...linked, introduction, contents], documents, site.base);

  const content = {
    corpus: index.corpus,
    site,
    documents,
    delisted,
    names: named.names,
    formerNames: named.former,
    withCards: request.withCards ?? false,
  };
  return {
    ...content,
    manuscripts,
    authority: naming.authority,
    recognised: named.recognised,
    assets: assetsOf(images),
    pages: composePages(content, { introduction, contents, sections: home.sections, times }, kept, stages, isOwn),
    ledgerChanges: ledgerChanges(documents, delisted, named.ledger, before),
    faults: gatherFaults([...faulty, named, introduction, contents, dead], request),
  };
}
