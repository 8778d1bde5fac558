import type { Part } from '../../words.ts';

/** What a page says of search before its code is loaded. */
export const searchPageWords = {
  search: 'Search',
  field: 'Search the texts',
  keys: 'Ctrl-K or ⌘-K',
  needsScript: <Node>(names: Part<Node>, home: Part<Node>) => [
    'Searching needs JavaScript. Every person, organisation and place of these texts is on ',
    names('the names page'),
    ', and ',
    home('all documents'),
    ' are on the home page.',
  ],
  elsewhere: <Node>(engine: Part<Node>) => ['Or ask ', engine('DuckDuckGo about this site'), '.'],
};
