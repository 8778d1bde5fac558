/** Places of a text, shown as marked. */
export type PaintedPlaces = {
  /** The element that a place stands in: it is scrolled to. */
  readonly elementAt: (index: number) => Element | null;
  /** Sets one place apart from the others. */
  readonly pointOut: (index: number) => void;
  readonly remove: () => void;
};

/** Marks places without a change to the text, by highlights of CSS. */
export function highlighted(places: readonly StaticRange[]): PaintedPlaces {
  CSS.highlights.set('found', new Highlight(...places));
  return {
    elementAt: (index) => places[index]?.startContainer.parentElement ?? null,
    pointOut: (index) => {
      const place = places[index];
      if (place) CSS.highlights.set('found-here', new Highlight(place));
    },
    remove: () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    },
  };
}

/** Marks places by elements, where a browser has no highlights: removed, they leave the text as it was. */
export function wrapped(places: readonly StaticRange[]): PaintedPlaces {
  // From the last to the first: to part a text node moves only what comes after.
  const marks = places
    .toReversed()
    .map((place) => textNodesOf(place).map(wrap))
    .reverse();
  return {
    elementAt: (index) => marks[index]?.[0] ?? null,
    pointOut: (index) => {
      for (const [i, its] of marks.entries()) for (const mark of its) mark.classList.toggle('here', i === index);
    },
    remove: () => {
      for (const mark of marks.flat()) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
    },
  };
}

/** The text nodes of a place, parted where it starts and ends, in order. */
function textNodesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = startContainer as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    if (node === endContainer) break;
  }
  return nodes.map((node) => {
    if (node === endContainer) node.splitText(endOffset);
    return node === startContainer && startOffset > 0 ? node.splitText(startOffset) : node;
  });
}

function wrap(node: Text): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'found';
  node.replaceWith(mark);
  mark.append(node);
  return mark;
}
