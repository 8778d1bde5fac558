/**
 * The id of a heading or an anchor as it stands in the page. One that looks like the address of a paragraph or of a footnote, or that
 * the frame of the page uses, gets `section-` before it: `theme` → `section-theme`.
 */
export function fittingId(wanted: string): string {
  return LIKE_AN_ADDRESS.test(wanted) || FRAME_IDS.has(wanted) ? `section-${wanted}` : wanted;
}

/** A fragment of a link as it leads in the page: an author who writes `#theme` means a heading. `#p4` is a paragraph. */
export function fittingFragment(fragment: string): string {
  return FRAME_IDS.has(fragment.slice(1)) ? `#section-${fragment.slice(1)}` : fragment;
}

const LIKE_AN_ADDRESS = /^(?:p\d+[a-z]*|user-content-.*)$/;

/** Ids that the frame around a document uses; a browser test compares them with its pages. */
export const FRAME_IDS: ReadonlySet<string> = new Set([
  'content',
  'status',
  'theme',
  'citation',
  'reference',
  'footnote-label',
]);
