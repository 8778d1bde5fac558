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
  reference: <Node>(work: Node, site: Node, edition: Node) => [work, '. In: ', site, ', edition ', edition, '. '],
  copyReference: 'Copy',
  /** Of a text of which others only have words in common, nobody knows who cites whom. */
  cited: (paragraphs: number, isCited: boolean) => {
    const one = paragraphs === 1;
    const what = one ? 'One paragraph' : `${paragraphs} paragraphs`;
    if (!isCited) return `${what} ${one ? 'has' : 'have'} words that stand elsewhere too`;
    return `${what} ${one ? 'is' : 'are'} cited elsewhere`;
  },
  /** Where a paragraph is cited, and how. */
  citation: <Node>(place: Node, how: 'quotation' | 'link' | 'words') => [place, CITED[how]],
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

const CITED = { quotation: ', quoted', link: '', words: ', the same words' };
