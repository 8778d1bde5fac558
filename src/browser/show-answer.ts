/** An answer as a reader sees it: names, then paragraphs, then ways on. */
import type { Answer, Facet, FacetName, MeantName, NameLink, Result } from './answer.ts';
import { element } from './element.ts';
import { foldResults } from './fold-results.ts';
import { FACETS, type Search } from './search-address.ts';

const KINDS = { person: 'Person', organisation: 'Organisation', place: 'Place', other: 'Name' } as const;

const FACET_LABELS: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  name: 'Name',
  document: 'Document',
  year: 'Year',
};

/** Further results that are asked for at a time. */
export const A_PAGE = 20;

/** Words that travel to the page of a result: more of them, and longer ones, no reader looks for. */
const MOST_MARKS = 12;
const LONGEST_MARK = 80;

/** What is shown of an answer can ask on: for more, for less, for something else. */
export type Ask = (next: Search) => void;

/** @param met names that earlier answers gave: they say what a name that is not wanted any more was called */
export function showAnswer(answer: Answer, search: Search, met: ReadonlyMap<string, MeantName>, ask: Ask): Node[] {
  const { names, results, total } = answer;
  const nothing = total === 0 && names.length === 0;
  return [
    ...onlyNotes(search, met, ask),
    ...ignoredNote(answer),
    ...(names.length > 0 ? [nameCards(names, search, ask)] : []),
    ...facetChoices(answer.facets, search, met, ask),
    ...(nothing ? nothingFound(answer, search, ask) : []),
    ...(results.length > 0 ? [resultList(results)] : []),
    ...(results.length < total ? [moreButton(results.length, search, ask)] : []),
  ];
}

/** `2 names and 14 paragraphs`: what is read aloud. */
export function summary({ names, results, total, query }: Answer): string {
  if (total === 0 && names.length === 0) return `Nothing found for “${shortened(query)}”.`;
  const counted = [...(names.length > 0 ? [count(names.length, 'name')] : []), count(total, 'paragraph')].join(' and ');
  return results.length < total ? `${counted}, the best ${results.length} of them` : counted;
}

/** The names page is there when search is not. */
export function namesPageLink(home: string): HTMLElement {
  return element('a', { href: `${home}names/`, textContent: 'the names page' });
}

function count(many: number, what: string): string {
  if (many === 0) return `no ${what}`;
  return many === 1 ? `1 ${what}` : `${many} ${what}s`;
}

function shortened(query: string): string {
  const characters = [...query];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : query;
}

function onlyNotes(search: Search, met: ReadonlyMap<string, MeantName>, ask: Ask): Node[] {
  return search.only.map((id) => {
    const name = met.get(id);
    const back = button(`only-${id}`, name ? `Also ${name.name}` : 'Also other spellings', () =>
      ask({ ...search, only: search.only.filter((other) => other !== id), position: 0 }),
    );
    return element('p', { className: 'said' }, 'Only this spelling: ', quoted(name?.typed ?? search.query), '. ', back);
  });
}

function ignoredNote({ ignored, total, names }: Answer): Node[] {
  if (ignored.length === 0 || (total === 0 && names.length === 0)) return [];
  const words = ignored.flatMap((word, i) => [...(i > 0 ? [', '] : []), quoted(word)]);
  return [element('p', { className: 'said' }, 'Left out, as it is not found with the rest: ', ...words)];
}

function nameCards(names: readonly MeantName[], search: Search, ask: Ask): HTMLElement {
  const cards = names.map((name) => {
    const { id, typed, reason } = name;
    const isSpelling = reason === undefined || search.only.includes(id);
    const only = isSpelling
      ? undefined
      : button(`only-${id}`, 'Only this spelling', () => ask({ ...search, only: [...search.only, id], position: 0 }));
    const why = reason ? element('p', { className: 'reason' }, element('bdi', { textContent: reason })) : undefined;
    only?.setAttribute('aria-label', `Only this spelling: ${typed}`);
    return element('li', {}, nameLink(name), about(name), why, only);
  });
  const list = element('ul', { className: 'name-cards' }, ...cards);
  list.setAttribute('aria-label', 'Names');
  return list;
}

function nameLink({ name, path }: NameLink): HTMLElement {
  const link = element('a', { href: path }, element('bdi', { textContent: name }));
  link.dataset.key = path;
  return link;
}

function about({ kind, mentions }: NameLink): HTMLElement {
  return element('p', { className: 'about-name', textContent: `${KINDS[kind]} · ${count(mentions, 'mention')}` });
}

function facetChoices(facets: readonly Facet[], search: Search, met: ReadonlyMap<string, MeantName>, ask: Ask): Node[] {
  const choices = FACETS.flatMap((name) => {
    const chosen = search.facets[name];
    const given = facets.find((facet) => facet.name === name)?.values ?? [];
    const values =
      chosen === undefined || given.some(({ value }) => value === chosen)
        ? given
        : [{ value: chosen, label: met.get(chosen)?.name ?? chosen, count: undefined }, ...given];
    if (values.length === 0) return [];
    const select = element(
      'select',
      {},
      new Option('All', ''),
      ...values.map(
        ({ value, label, count }) =>
          new Option(`${label}${count === undefined ? '' : ` (${count})`}`, value, false, value === chosen),
      ),
    );
    select.dataset.key = `facet-${name}`;
    select.addEventListener('change', () =>
      ask({ ...search, facets: { ...search.facets, [name]: select.value || undefined }, position: 0 }),
    );
    return [element('label', {}, `${FACET_LABELS[name]} `, select)];
  });
  if (choices.length === 0) return [];
  const group = element('div', { className: 'facets' }, ...choices);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Show only');
  return [group];
}

function nothingFound({ nearest }: Answer, search: Search, ask: Ask): Node[] {
  const isNarrowed = Object.values(search.facets).some(Boolean);
  const everywhere = button('everywhere', 'Search everything', () => ask({ ...search, facets: {}, position: 0 }));
  if (nearest.length === 0) return isNarrowed ? [element('p', {}, everywhere)] : [];
  const list = element(
    'ul',
    { className: 'name-cards' },
    ...nearest.map((name) => element('li', {}, nameLink(name), about(name))),
  );
  list.setAttribute('aria-label', 'Names spelled most like it');
  return [
    ...(isNarrowed ? [element('p', {}, everywhere)] : []),
    element('p', { className: 'said', textContent: 'Names spelled most like it:' }),
    list,
  ];
}

function resultList(results: readonly Result[]): HTMLElement {
  const items = foldResults(results).flatMap(({ result, more }) => [
    resultItem(result),
    ...(more.length > 0 ? [foldedItem(result, more)] : []),
  ]);
  const list = element('ol', { className: 'results' }, ...items);
  list.setAttribute('aria-label', 'Paragraphs');
  return list;
}

function foldedItem({ document: id, title }: Result, more: readonly Result[]): HTMLElement {
  const label = element('summary', {}, `${more.length} more in `, element('bdi', { textContent: title }));
  label.dataset.key = `more-${id}`;
  return element(
    'li',
    { className: 'folded' },
    element('details', {}, label, element('ol', {}, ...more.map((result) => resultItem(result)))),
  );
}

function resultItem({ title, number, path, reason, excerpt, matches, document: id, address }: Result): HTMLElement {
  const text = element('p', { className: 'sentence', dir: 'auto', id: `found-${id}-${address}` });
  text.append(...excerpt.map(({ text, isMatch }) => (isMatch ? element('mark', { textContent: text }) : text)));
  const name = element('bdi', { textContent: title });
  const link = element(
    'a',
    { href: withMarks(path, matches) },
    element('span', { textContent: `¶ ${number}` }),
    ' ',
    name,
  );
  link.dataset.key = path;
  link.setAttribute('aria-describedby', text.id);
  const why = reason ? element('p', { className: 'reason' }, element('bdi', { textContent: reason })) : undefined;
  return element('li', {}, link, why, text);
}

/** The words travel in the address to the page that marks them, and that page takes them out again. */
function withMarks(path: string, matches: readonly string[]): string {
  const url = new URL(path, location.href);
  const words = [...new Set(matches)].filter((word) => word.trim() && word.length <= LONGEST_MARK);
  for (const word of words.slice(0, MOST_MARKS)) url.searchParams.append('mark', word);
  return url.pathname + url.search + url.hash;
}

function moreButton(shown: number, search: Search, ask: Ask): HTMLElement {
  const more = button('more', 'More results', () => ask({ ...search, position: shown + 1 }));
  return element('p', { className: 'more' }, more);
}

function button(key: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: label });
  made.dataset.key = key;
  made.addEventListener('click', press);
  return made;
}

function quoted(text: string): HTMLElement {
  return element('q', { textContent: shortened(text) });
}
