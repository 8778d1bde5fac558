import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textWords } from '../frame/words.ts';

/** Gives each paragraph the link to itself as its last child: empty, so that it is never part of the text. */
export function rehypeParagraphControls() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const number = element.properties.dataParagraph;
      if (typeof number !== 'string') return undefined;
      // A caption must stand first or last in its figure.
      const last = element.children.at(-1);
      const isCaption = last?.type === 'element' && last.tagName === 'figcaption';
      element.children.splice(isCaption ? -1 : element.children.length, 0, permalink(number));
      return SKIP;
    });
  };
}

/** CSS prints the number from `data-number`; the class, not the label, is what scripts look for. */
function permalink(number: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['permalink'],
      href: `#p${number}`,
      ariaLabel: textWords.permalink(number),
      'data-number': number,
    },
    children: [],
  };
}
