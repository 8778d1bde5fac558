/** The choices of a paragraph, a range or a selection, and what is said of each. */
export const linkWords = {
  paragraph: (number: string) => `¶ ${number}`,
  range: (from: string, to: string) => `¶ ${from} to ${to}`,
  addressCopied: (what: string) => `Address of ${what} copied`,
  copyQuotation: 'Copy quotation',
  quotationCopied: 'Quotation copied',
  linkRange: (range: string) => `Link ${range}`,
  copyWordsLink: 'Copy link to these words',
  wordsLinkCopied: 'Link to these words copied',
  wordsNotAlone: 'These words stand here more than once: address of the paragraph copied',
  source: (work: string, paragraphs: string, edition: string | undefined) =>
    `${work}, ${paragraphs}${edition ? `, edition ${edition}` : ''}`,
  citedIn: (place: string) => `Cited in ${place}`,
  sameWordsIn: (place: string) => `The same words in ${place}`,
  citedOften: (count: number) => `In ${count} other places`,
  earlier: (count: number) => `Earlier wordings (${count})`,
  copyByHand: 'Your browser does not let this page copy: here is the text to copy by hand',
};
