/** What the files beside the pages say. */
export const dataWords = {
  searchOf: (title: string) => `Search ${title}`,
  addresses: (data: string) =>
    `Every paragraph has a permanent address: the document's address followed by #p and its number. The same texts as data: ${data}`,
  documents: 'Documents',
  home: 'Home',
  edition: (edition: number) => `Edition ${edition}.`,
  /** @param date as it is shown */
  supplied: (what: readonly ('title' | 'author' | 'date')[], date: string | undefined) =>
    `Supplied by the editor: ${what.map((key) => (key === 'date' && date ? `date (${date})` : key)).join(', ')}.`,
};
