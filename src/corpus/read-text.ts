import { leadToPlaces } from './formats/links/lead-to-places.ts';
import type { Targets } from './formats/links/link-targets.ts';
import { resolveLinks } from './formats/links/links.ts';
import type { Places } from './formats/links/places.ts';
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

/** The text with its links leading to the places that they mean. */
export function withPlaces(text: DocumentText, places: Places, base: string): DocumentText {
  const own = documentPath(base, text.document.id);
  const led = text.links.map(({ url, top }) => places(url, top, own));
  if (led.every((url) => url === undefined)) return text;
  return {
    ...text,
    document: withBlocks(text.document, (blocks) =>
      blocks.map((block) =>
        'node' in block ? ({ ...block, node: leadToPlaces(block.node, own, places) } as typeof block) : block,
      ),
    ),
    links: text.links.flatMap((link, i) => {
      const url = led[i] ?? link.url;
      return url.includes('#') ? [{ ...link, url }] : [];
    }),
  };
}
