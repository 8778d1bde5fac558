import type { Example } from '../../../data/search/search-examples.ts';
import { exampleWords } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { NO_SEARCH, writeAddress } from '../search-address.ts';

let loading: Promise<readonly Example[]> | undefined;

/** Searches that this corpus answers; none where they do not come. */
export function loadExamples(home: string): Promise<readonly Example[]> {
  loading ??= fetch(`${home}search/examples.json`)
    .then((response) => response.json())
    .then(({ examples }) => examples)
    .catch(() => []);
  return loading;
}

/** Searches to try, as links that say their query in `data-query`; nothing if there are none. */
export function showExamples(examples: readonly Example[], home: string): Node[] {
  if (examples.length === 0) return [];
  const items = examples.map(({ query, shows, name = '' }) => {
    const href = `${home}search/${writeAddress({ ...NO_SEARCH, query })}`;
    const link = element('a', { href }, element('bdi', { textContent: query }));
    link.dataset.query = query;
    return element('li', {}, link, ' ', element('span', { textContent: exampleWords[shows](name) }));
  });
  return [
    element('p', { className: 'said', textContent: exampleWords.title }),
    element('ul', { className: 'examples', ariaLabel: exampleWords.title }, ...items),
  ];
}
