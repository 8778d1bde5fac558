import type { Part } from '../../words.ts';

/** What stands around every page, and the pages that say that something is elsewhere or gone. */
export const pageWords = {
  skip: 'Skip to content',
  menu: 'Site',
  names: 'Names',
  places: 'Places',
  feed: 'Feed',
  data: 'Data',
  report: 'Report an error',
  colours: 'Colours',
  automatic: 'Auto',
  light: 'Light',
  dark: 'Dark',
  notFound: 'Page not found',
  nothingHere: <Node>(list: Part<Node>) => [
    'There is nothing at this address. Look for it here, or in ',
    list('the list of documents'),
    '.',
  ],
  documentMoved: <Node>(link: Part<Node>) => ['This document has moved. ', link('Read it at its new address.')],
  documentGone: 'This document is no longer published here.',
  documentWithdrawn: (reason: string) => `It was withdrawn: ${reason}`,
  paragraphGone: (number: string) => `Paragraph ${number} is no longer published here.`,
  nameMoved: <Node>(link: Part<Node>) => ['This name has moved. ', link('See its page.')],
  nameGone: <Node>(list: Part<Node>) => ['No text of this site has this name any more. ', list('All names')],
};
