/** The page of one earlier edition. */
export const editionWords = {
  title: (title: string, edition: number) => `${title}, edition ${edition}`,
  edition: (edition: number) => `Edition ${edition}`,
  asItWas: (last: number) => `The words as they were. Each number leads to the paragraph of today, in edition ${last}.`,
  editions: 'All editions',
  noWords: 'No words of it are kept.',
};

/** The page of a document's editions. */
export const historyWords = {
  title: (title: string) => `Editions of ${title}`,
  editions: 'Editions',
  introduction:
    'Each published state of the text is an edition. Words that were taken out and words that came in are marked.',
  edition: (edition: number) => `Edition ${edition}`,
  first: 'The first edition.',
  unchanged: 'Nothing of the text changed.',
  asItWas: 'Read it as it was',
  today: 'Read it as it is',
  paragraphs: 'Paragraph by paragraph',
  paragraph: (number: string) => `Paragraph ${number}`,
  during: (from: number, to: number | undefined) =>
    to === undefined ? `Since edition ${from}` : to === from ? `Edition ${from}` : `Editions ${from} to ${to}`,
  same: 'As they were in the first edition:',
  ended: (edition: number) => `Removed in edition ${edition}.`,
  joined: (number: string, edition: number) => `Part of ¶ ${number} since edition ${edition}.`,
};
