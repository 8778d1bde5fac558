import type { Kind } from '../../../corpus/names/model.ts';
import type { Facet, MeantName } from '../../../search/answer.ts';
import { type FacetName, FACETS } from '../../../search/facet-names.ts';
import { answerWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import type { Ask, Search } from '../search-address.ts';

type Value = { readonly value: string; readonly label: string; readonly count?: number };

/** A choice for each facet, with counts; nothing where there is nothing to choose. What was chosen can always be undone. */
export function showFacets(
  facets: readonly Facet[],
  search: Search,
  met: ReadonlyMap<string, MeantName>,
  ask: Ask,
): Node[] {
  const choices = FACETS.flatMap((name) => {
    const chosen = search.facets[name];
    const given: readonly Value[] = facets.find((facet) => facet.name === name)?.values ?? [];
    const isGiven = chosen === undefined || given.some(({ value }) => value === chosen);
    const values = isGiven ? given : [{ value: chosen, label: met.get(chosen)?.name ?? chosen }, ...given];
    return values.length > 0 ? [choice(name, values, search, ask)] : [];
  });
  if (choices.length === 0) return [];
  return [element('div', { className: 'facets', role: 'group', ariaLabel: answerWords.facets }, ...choices)];
}

function choice(name: FacetName, values: readonly Value[], search: Search, ask: Ask): HTMLElement {
  const options = values.map(({ value, label, count }) => {
    const called = isKind(name, value) ? answerWords.kinds[value] : label;
    const text = count === undefined ? called : answerWords.counted(called, count);
    return new Option(text, value, false, value === search.facets[name]);
  });
  const select = element('select', {}, new Option(answerWords.all, ''), ...options);
  select.dataset.key = `facet-${name}`;
  select.addEventListener('change', () => {
    const { [name]: _, ...others } = search.facets;
    ask({ ...search, facets: select.value ? { ...others, [name]: select.value } : others, position: 0 });
  });
  return element('label', {}, `${answerWords.facet[name]} `, select);
}

function isKind(name: FacetName, value: string): value is Kind {
  return name === 'kind' && Object.hasOwn(answerWords.kinds, value);
}
