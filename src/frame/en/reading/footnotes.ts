/** The card of a footnote. */
export const footnoteWords = {
  footnote: (mark: string) => `Footnote ${mark}`,
};
