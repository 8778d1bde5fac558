import { element } from '../../element.ts';
import { searchWords } from '../../../frame/words.ts';
import { forgetSearches, recentSearches } from '../recent-searches.ts';
import { NO_SEARCH, writeAddress } from '../search-address.ts';

/** The recent searches as links that say their query in `data-query`, and a button that forgets them; nothing if there are none. */
export function showRecent(home: string, onForgotten: () => void): Node[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const clear = element('button', { type: 'button', textContent: searchWords.forget });
  clear.addEventListener('click', () => {
    forgetSearches();
    onForgotten();
  });
  const items = queries.map((query) => {
    const href = `${home}search/${writeAddress({ ...NO_SEARCH, query })}`;
    const link = element('a', { href }, element('bdi', { textContent: query }));
    link.dataset.query = query;
    return element('li', {}, link);
  });
  const list = element('ul', { className: 'recent', ariaLabel: searchWords.recent }, ...items);
  return [element('p', { className: 'said' }, searchWords.recentHere, clear), list];
}
