/** What the page of a document says around its text, and the page of its editions. */
export const documentWords = {
  asData: 'This document as data',
  asText: 'This document as plain text',
  /** What an editor, not the author, gave a document, in small print below its title. */
  supplied: (what: readonly ('title' | 'date' | 'author')[]) => `Supplied by the editor: ${what.join(', ')}.`,
  contents: 'Contents',
  namesHere: 'Names in this text',
  editorsNote: 'Editor’s note.',
  firstPublished: <Node>(host: Node) => ['First published at ', host, '.'],
  cite: 'Cite this.',
  /** The whole reference, up to the address. */
  reference: <Node>(work: Node, site: Node, edition: number) => [work, '. In: ', site, `, edition ${edition}. `],
  copyReference: 'Copy',
  annotations: 'Its mentions of names, as Web Annotations',
  forms: 'This document:',
  text: 'text',
  data: 'data',
  source: 'as it came',
  edition: (edition: number) => `Edition ${edition}.`,
  changes: 'What changed',
  neighbours: 'Documents',
  previous: 'Previous',
  next: 'Next',
};

/** The page of a document's editions. */
export const historyWords = {
  title: <Title>(title: Title) => ['Editions of ', title] as const,
  introduction:
    'Each published state of the text is an edition. Words that were taken out and words that came in are marked.',
  edition: (edition: number) => `Edition ${edition}`,
  first: 'The first edition.',
  unchanged: 'Nothing of the text changed.',
  paragraphs: 'Paragraph by paragraph',
  paragraph: (number: string) => `Paragraph ${number}`,
  during: (from: number, to: number | undefined) =>
    to === undefined ? `Since edition ${from}` : to === from ? `Edition ${from}` : `Editions ${from} to ${to}`,
  ended: (edition: number) => `Removed in edition ${edition}.`,
  joined: (number: string, edition: number) => `Part of ¶ ${number} since edition ${edition}.`,
  change: <Node>(paragraph: Node, kind: 'new' | 'changed' | 'moved' | 'removed') => [paragraph, ` ${CHANGES[kind]}`],
};

const CHANGES = { new: 'is new', changed: 'was changed', moved: 'was moved', removed: 'was removed' };
