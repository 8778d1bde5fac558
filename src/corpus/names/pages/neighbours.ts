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

/**
 * The names that stand with a name in most paragraphs.
 * @param isWhole whether all mentions stand on one page: of a name with several the sentence may stand on another
 */
export function neighboursOf(
  { occurrences, beside }: Name,
  { base, names }: NamesContext,
  isWhole: boolean,
): Neighbour[] {
  const standsAbove = ({ before, text, after }: Quote, { document, address }: Occurrence) => {
    const here = occurrences.filter((own) => own.document === document && own.address === address);
    return sentencesWith(here).some((pieces) => pieces.join('') === before + text + after);
  };
  return beside.flatMap(({ paragraphs: shared, first }) => {
    const name = names.get(first.name);
    if (!name) return [];
    const { document, address, text, start, end } = first;
    const quote = sentenceAround(text, start, end);
    const example = {
      number: address.slice(1),
      path: paragraphPath(base, document, address),
      ...(!(isWhole && standsAbove(quote, first)) && { quote }),
    };
    return [{ id: name.id, name: name.name, kind: name.kind, path: nameLink(name, base), shared, example }];
  });
}
