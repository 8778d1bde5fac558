import type { MeantName, NameLink } from '../../../search/answer.ts';
import { answerWords, kindWords, mentionCount, reasonText } from '../../../frame/words.ts';
import { element } from '../../element.ts';
import { keyButton } from './key-button.ts';
import type { Ask, Search } from '../search-address.ts';

/** The names that a query means, as cards: why each is meant, and a way to ask for what was typed alone. */
export function showNames(names: readonly MeantName[], search: Search, ask: Ask): HTMLElement {
  return cards(answerWords.names, names, ({ id, typed, reason }) => {
    if (reason === undefined) return [];
    const why = element('p', { className: 'reason' }, element('bdi', { textContent: reasonText(reason) }));
    if (search.only.includes(id)) return [why];
    const only = keyButton(`only-${id}`, answerWords.onlySpelling, () =>
      ask({ ...search, only: [...search.only, id], position: 0 }),
    );
    only.ariaLabel = answerWords.onlySpellingOf(typed);
    return [why, only];
  });
}

/** Names that are spelled like a query which nothing answers. */
export function showNearest(names: readonly NameLink[]): HTMLElement {
  return cards(answerWords.nearest, names, () => []);
}

function cards<Shown extends NameLink>(
  label: string,
  names: readonly Shown[],
  more: (name: Shown) => readonly Node[],
): HTMLElement {
  const items = names.map((name) => {
    const link = element('a', { href: name.path }, element('bdi', { textContent: name.name }));
    link.dataset.key = name.path;
    const about = element('p', {
      className: 'about-name',
      textContent: answerWords.aboutName(kindWords[name.kind], mentionCount(name.mentions)),
    });
    return element('li', {}, link, about, ...more(name));
  });
  return element('ul', { className: 'name-cards', ariaLabel: label }, ...items);
}
