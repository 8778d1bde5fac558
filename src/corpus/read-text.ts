import { leadToTops } from './formats/links/lead-to-tops.ts';
import type { Targets } from './formats/links/link-targets.ts';
import { resolveLinks } from './formats/links/links.ts';
import { hasTitleWithin, idsIn, type PlaceLink, placeLinks } from './formats/links/place-links.ts';
import { readManuscript } from './formats/read-manuscript.ts';
import type { Kept } from '../kept.ts';
import type { Fault } from './faults.ts';
import { publish } from './ledger/publish.ts';
import type { Withheld } from './ledger/withheld.ts';
import type { Asset, Corpus, Document, Manuscript } from './model.ts';
import { assetsOf, type Images, type ImagesOf } from './read/files/read-images.ts';
import { documentPath } from '../site.ts';
import { withBlocks } from './stored-document.ts';

/** What a document says, and what others have to know of it. Its trees do not know where in the file they stand. */
export type DocumentText = {
  readonly document: Document;
  /** To which its author, or a heading, gave a name. */
  readonly ids: readonly string[];
  readonly links: readonly PlaceLink[];
  /** Whether its title is its top: no heading in it has the id that one of this title has. */
  readonly isTitleTop: boolean;
  readonly faults: readonly Fault[];
};

/** What a text depends on beside its manuscript. */
type Around = { readonly corpus: Pick<Corpus, 'language'>; readonly targets: Targets; readonly withheld: Withheld };

/** A manuscript as the text that is published, and the files of its images. Nothing of the tree that it is parsed to outlives this. */
export async function readText(
  manuscript: Manuscript,
  { corpus, targets, withheld }: Around,
  imagesOf: ImagesOf,
  kept: Kept,
): Promise<{ readonly text: DocumentText; readonly assets: readonly Asset[] }> {
  const parsed = readManuscript(manuscript, withheld, kept);
  const images: Images = await imagesOf(parsed);
  const linked = resolveLinks(parsed, { ...targets, images });
  const text = {
    document: publish(linked, corpus, withheld),
    ids: idsIn(linked.tree),
    links: placeLinks(linked),
    isTitleTop: !hasTitleWithin(parsed.tree, manuscript.title),
    faults: [...parsed.faults, ...linked.faults],
  };
  return { text, assets: assetsOf(images) };
}

/** Tells of the path of a document whether its title is its top. */
export function topsOf(texts: readonly DocumentText[], base: string): (path: string) => boolean {
  const tops = new Set(
    texts.flatMap(({ isTitleTop, document }) => (isTitleTop ? documentPath(base, document.id) : [])),
  );
  return (path) => tops.has(path);
}

/** The text with its links to titles leading to tops. */
export function withTops(text: DocumentText, isTop: (path: string) => boolean): DocumentText {
  if (!text.links.some(({ top }) => top !== undefined && isTop(top))) return text;
  const { document, links } = text;
  return {
    ...text,
    document: withBlocks(document, (blocks) =>
      blocks.map((block) =>
        'node' in block ? ({ ...block, node: leadToTops(block.node, isTop) } as typeof block) : block,
      ),
    ),
    links: links.filter(({ top }) => top === undefined || !isTop(top)),
  };
}
