import type { Chosen } from '../../search/answer.ts';
import { ANSWERS_A_PAGE } from '../../search/answers-a-page.ts';
import { FACETS } from '../../search/facet-names.ts';

/** What a reader asked, and where among the results she is: all that the address of the search page holds. */
export type Search = {
  readonly query: string;
  /** Ids of the names of which only the typed spelling is wanted. */
  readonly only: readonly string[];
  readonly facets: Chosen;
  /** The result that was opened or reached last, counted from 1; 0 for none. */
  readonly position: number;
};

/** What is shown of an answer can ask on: for more, for less, for something else. */
export type Ask = (next: Search) => void;

export const NO_SEARCH: Search = { query: '', only: [], facets: {}, position: 0 };

/** Below this no reader steps through results one page at a time; a link asks for no more. */
const LAST_POSITION = 1000;

/** `?q=TTP&only=tehreek-i-taliban-pakistan&year=2022&at=3` as a search. What cannot be read is as if it were not there. */
export function readAddress(parameters: string): Search {
  const given = new URLSearchParams(parameters);
  const position = Number(given.get('at'));
  return {
    query: given.get('q')?.trim() ?? '',
    only: given.getAll('only').filter(Boolean),
    facets: Object.fromEntries(FACETS.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : []))),
    position: Number.isInteger(position) && position > 0 ? Math.min(position, LAST_POSITION) : 0,
  };
}

/** The parameters of a search, with the question mark; nothing for no search. */
export function writeAddress({ query, only, facets, position }: Search): string {
  if (!query) return '';
  const parameters = new URLSearchParams([
    ['q', query],
    ...only.map((id) => ['only', id]),
    ...FACETS.flatMap((name) => (facets[name] ? [[name, facets[name]]] : [])),
    ...(position > 0 ? [['at', `${position}`]] : []),
  ]);
  return `?${parameters}`;
}

/**
 * How many results are enough for a reader who is at this one, counted from 1, or at none; who wants more than what was enough
 * before gets a page more.
 */
export function enoughFor(position: number, before = 0): number {
  return Math.max(Math.ceil(position / ANSWERS_A_PAGE) * ANSWERS_A_PAGE, before + ANSWERS_A_PAGE);
}
