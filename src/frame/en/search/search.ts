import type { Kind } from '../../../corpus/names/model.ts';
import type { FacetName } from '../../../search/facet-names.ts';
import type { Part } from '../../words.ts';

/** Search: its field and its dialog. */
export const searchWords = {
  search: 'Search',
  field: 'Search the texts',
  placeholder: 'A name, a place, some words',
  close: 'Close search',
  hint: <Node>(key: Part<Node>) => [
    key('↓'),
    ' ',
    key('↑'),
    ' choose, ',
    key('Enter'),
    ' open, ',
    key('Esc'),
    ' close',
  ],
  slash: <Node>(key: Part<Node>) => [key('/'), ' opens search'],
  searching: 'Searching …',
  offline: 'You are offline.',
  failed: 'Search could not be loaded. The names and places are listed on the names page.',
  tryAgain: 'Try again',
  goToNames: <Node>(names: Part<Node>) => [' Or go to ', names('the names page'), '.'],
  lookOnNames: <Node>(names: Part<Node>) => ['Or look on ', names('the names page'), '.'],
  recent: 'Recent searches',
  recentHere: 'Recent searches, kept on this device. ',
  forget: 'Forget them',
};

/** An answer of search. */
export const answerWords = {
  nothing: (query: string) => `Nothing found for “${query}”.`,
  /** `2 names and 14 paragraphs, the best 10 first` */
  summary: (names: number, paragraphs: number, { isMore, shown }: { isMore: boolean; shown: number }) =>
    [
      names > 0 ? `${count(names, 'name')} and ` : '',
      count(paragraphs, 'paragraph'),
      isMore ? ' or more' : '',
      shown < paragraphs ? `, the best ${shown} first` : '',
    ].join(''),
  more: 'More results',
  unread: (documents: number) =>
    documents === 1 ? 'One more document may hold some.' : `${documents} more documents may hold some.`,
  also: (name: string) => `Also ${name}`,
  alsoOthers: 'Also other spellings',
  onlySpelling: 'Only this spelling',
  onlySpellingOf: (typed: string) => `Only this spelling: ${typed}`,
  onlyNote: <Node>(typed: Node, back: Node) => ['Only this spelling: ', typed, '. ', back],
  leftOut: <Node>(words: readonly Node[]) => ['Left out, as it is not found with the rest: ', ...listed(words)],
  /** `2 paragraphs have “minister”` */
  offered: <Node>(paragraphs: number, word: Node) => [
    `${count(paragraphs, 'paragraph')} ${paragraphs === 1 ? 'has' : 'have'} `,
    word,
  ],
  everywhere: 'Search everything',
  nearest: 'Names spelled most like it',
  nearestFollow: 'Names spelled most like it:',
  names: 'Names',
  aboutName: (kind: string, mentions: string) => `${kind} · ${mentions}`,
  paragraphs: 'Paragraphs',
  paragraph: (number: string) => `¶ ${number}`,
  paragraphOf: (number: string, title: string) => `¶ ${number}, ${title}`,
  moreIn: <Node>(many: number, title: Node) => [`${many} more in `, title],
  facets: 'Show only',
  facet: { kind: 'Kind', name: 'Name', document: 'Document', year: 'Year' } satisfies Record<FacetName, string>,
  kinds: { person: 'Persons', organisation: 'Organisations', place: 'Places', other: 'Other names' } satisfies Record<
    Kind,
    string
  >,
  all: 'All',
  counted: (label: string, count: number) => `${label} (${count})`,
};

function count(many: number, what: string): string {
  if (many === 0) return `no ${what}`;
  return many === 1 ? `1 ${what}` : `${many} ${what}s`;
}

function listed<Node>(all: readonly Node[]): (Node | string)[] {
  return all.flatMap((one, i) => (i > 0 ? [', ', one] : [one]));
}
