/** An answer as a reader sees it: names, then paragraphs, then ways on. */
import type { Answer, MeantName } from '../../../search/answer.ts';
import { answerWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { keyButton } from './key-button.ts';
import type { Ask, Search } from '../search-address.ts';
import { showFacets } from './show-facets.ts';
import { showNames, showNearest } from './show-names.ts';
import { showResults } from './show-results.ts';

/** Characters of a query that are repeated to the reader. */
const LONGEST_QUOTE = 60;

/** So many answers are seen at a glance: nobody needs to choose among them. */
const FEW = 10;

/** @param met names that earlier answers gave: they say what a name that is not wanted any more was called */
export function showAnswer(answer: Answer, search: Search, met: ReadonlyMap<string, MeantName>, ask: Ask): Node[] {
  const { names, results, total, unread = 0, facets, isOneDocument } = answer;
  const more = () => ask({ ...search, position: results.length + 1 });
  return [
    ...onlyNotes(search, met, ask),
    ...ignoredNote(answer),
    ...(isNothing(answer) ? nothingFound(answer, search, ask) : []),
    ...(names.length > 0 ? [showNames(names, search, ask)] : []),
    ...showFacets(total + unread > FEW || isNarrowed(search) ? facets : [], search, met, ask),
    ...(results.length > 0 ? [showResults(results, isOneDocument)] : []),
    ...(results.length < total + unread
      ? [
          element(
            'p',
            { className: 'more' },
            keyButton('more', answerWords.more, more),
            unread > 0 && !isOneDocument ? ` ${answerWords.unread(unread)}` : undefined,
          ),
        ]
      : []),
  ];
}

/** `2 names and 14 paragraphs`: what is read aloud. */
export function summary(answer: Answer): string {
  const { names, results, total, unread, query } = answer;
  if (isNothing(answer)) return answerWords.nothing(shortened(query));
  return answerWords.summary(names.length, total, { isMore: (unread ?? 0) > 0, shown: results.length });
}

/** Whether neither a name nor a paragraph answers. */
export function isNothing({ total, names }: Answer): boolean {
  return total === 0 && names.length === 0;
}

function onlyNotes(search: Search, met: ReadonlyMap<string, MeantName>, ask: Ask): Node[] {
  return search.only.map((id) => {
    const name = met.get(id);
    const back = keyButton(`only-${id}`, name ? answerWords.also(name.name) : answerWords.alsoOthers, () =>
      ask({ ...search, only: search.only.filter((other) => other !== id), position: 0 }),
    );
    return said(...answerWords.onlyNote<Node>(quoted(name?.typed ?? search.query), back));
  });
}

function ignoredNote(answer: Answer): Node[] {
  const { ignored, query } = answer;
  if (ignored.length === 0 || ignored[0] === query.trim()) return [];
  const words = ignored.map(quoted);
  return [said(...answerWords.leftOut(words))];
}

function nothingFound({ nearest, offered }: Answer, search: Search, ask: Ask): Node[] {
  const everywhere = () => ask({ ...search, facets: {}, position: 0 });
  return [
    ...(isNarrowed(search) ? [said(keyButton('everywhere', answerWords.everywhere, everywhere))] : []),
    ...offered.map(({ word, paragraphs }) =>
      said(
        ...answerWords.offered<Node>(
          paragraphs,
          keyButton(`offered-${word}`, word, () => ask({ ...search, query: word, position: 0 })),
        ),
      ),
    ),
    ...(nearest.length > 0 ? [said(answerWords.nearestFollow), showNearest(nearest)] : []),
  ];
}

function isNarrowed({ facets }: Search): boolean {
  return Object.keys(facets).length > 0;
}

function said(...parts: readonly (Node | string)[]): HTMLElement {
  return element('p', { className: 'said' }, ...parts);
}

function quoted(text: string): HTMLElement {
  return element('q', { textContent: shortened(text) });
}

function shortened(query: string): string {
  const characters = [...query];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : query;
}
