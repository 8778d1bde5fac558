import type { Page } from '@playwright/test';

/** The words that are marked inside an element, as they are written, in order. */
export function markedWords(
  page: Page,
  selector: string,
  highlight: 'found' | 'found-here' = 'found',
): Promise<string[]> {
  return page.evaluate(
    ([selector, highlight]) => {
      const within = document.querySelector(selector);
      const ranges = [...(CSS.highlights.get(highlight) ?? [])] as StaticRange[];
      return ranges
        .filter(({ startContainer }) => within?.contains(startContainer))
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        });
    },
    [selector, highlight] as const,
  );
}
