import { paragraphPath } from '../../../site.ts';
import type { Name, Occurrence } from '../model.ts';
import { nameLink } from '../name-link.ts';
import { type Quote, sentenceAround, sentencesWith } from '../sentence-around.ts';
import type { NamesContext } from './name-page.ts';

/** A name that stands in the same paragraphs. */
export type Neighbour = Pick<Name, 'id' | 'name' | 'kind'> & {
  readonly path: string;
  /** Of paragraphs that hold both. */
  readonly shared: number;
  /** The first of them; the sentence only where it does not stand above already, with the mentions of the page's name. */
  readonly example: { readonly number: string; readonly path: string; readonly quote?: Quote };
};

/** So many names of the same paragraphs are shown, and looked at in one paragraph. */
const NEIGHBOURS = { shown: 12, inParagraph: 60 };

/**
 * The names that stand with a name in most paragraphs.
 * @param isWhole whether all mentions stand on one page: of a name with several the sentence may stand on another
 */
export function neighboursOf(
  { id, occurrences }: Name,
  { base, names, paragraphs }: NamesContext,
  isWhole: boolean,
): Neighbour[] {
  const shared = new Map<string, Occurrence[]>();
  const own = Map.groupBy(occurrences, keyOf);
  for (const key of own.keys()) {
    const seen = new Set([id]);
    for (const other of paragraphs.get(key) ?? []) {
      if (seen.has(other.name) || seen.size > NEIGHBOURS.inParagraph) continue;
      seen.add(other.name);
      const others = shared.get(other.name);
      if (others) others.push(other);
      else shared.set(other.name, [other]);
    }
  }
  const standsAbove = ({ before, text, after }: Quote, key: string) =>
    isWhole && sentencesWith(own.get(key) ?? []).some((pieces) => pieces.join('') === before + text + after);
  return [...shared]
    .sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .slice(0, NEIGHBOURS.shown)
    .flatMap(([other, inParagraphs]) => {
      const name = names.get(other);
      const [first] = inParagraphs;
      if (!name || !first) return [];
      const { document, address, text, start, end } = first;
      const quote = sentenceAround(text, start, end);
      const example = {
        number: address.slice(1),
        path: paragraphPath(base, document, address),
        ...(!standsAbove(quote, keyOf(first)) && { quote }),
      };
      const shared = inParagraphs.length;
      return [{ id: other, name: name.name, kind: name.kind, path: nameLink(name, base), shared, example }];
    });
}

/** `document#p7` */
export function keyOf({ document, address }: Occurrence): string {
  return `${document}#${address}`;
}
