/** The card of a name: who that is, how else the text calls it, where else in the document it stands. */
import type { NameCard } from '../../data/names/name-card.ts';
import { cardWords, kindWords } from '../../frame/words.ts';
import { element } from '../element.ts';
import { newPopover, openPopover } from '../popover.ts';

let cards: Promise<Readonly<Record<string, NameCard>>> | undefined;

let shown: HTMLElement | undefined;

/** Shows the card of the name that a mention means. Where its data cannot be loaded, its page is opened. */
export async function showCard(mention: HTMLElement, mentions: readonly HTMLElement[]): Promise<void> {
  const id = mention.dataset.name ?? '';
  cards ??= fetch('names.json').then((answer) => answer.json().then(({ names }) => names));
  const card = await cards.then(
    (all) => all[id],
    () => undefined,
  );
  if (!card) {
    cards = undefined;
    const link = mentions.find((one) => one.dataset.name === id && one instanceof HTMLAnchorElement);
    if (link instanceof HTMLAnchorElement) location.assign(link.href);
    return;
  }
  shown ??= document.body.appendChild(newPopover('card', 'dialog'));
  const same = mentions.filter((one) => one.dataset.name === id);
  const language = document.documentElement.lang;
  openPopover(shown, mention, card.name, [
    line('name', bdi(card.name, language)),
    line('kind', cardWords.kind(kindWords[card.kind], card.isReviewed)),
    ...(card.introduction ? [introduction(card.introduction, language)] : []),
    ...(card.note ? [line('', bdi(card.note, language))] : []),
    ...(card.spellings.length > 0
      ? [line('', ...cardWords.spellings(card.spellings.map((form) => bdi(form, language))))]
      : []),
    line('ways', ...step(same, mention, -1), ...step(same, mention, 1), ...(card.hasPage ? [pageLink(card)] : [])),
  ]);
}

/** A button to the nearest paragraph before or behind this one that has a mention too: to its first one. */
function step(same: readonly HTMLElement[], mention: HTMLElement, by: 1 | -1): HTMLElement[] {
  const paragraphOf = (one?: HTMLElement) => one?.closest<HTMLElement>('[data-paragraph]');
  const firsts = same.filter((one, i) => paragraphOf(one) !== paragraphOf(same[i - 1]));
  const next = firsts[firsts.findIndex((one) => paragraphOf(one) === paragraphOf(mention)) + by];
  if (!next) return [];
  const number = paragraphOf(next)?.dataset.paragraph ?? '';
  const textContent = by === 1 ? cardWords.next(number) : cardWords.previous(number);
  const button = element('button', { type: 'button', textContent });
  button.addEventListener('click', () => {
    next.scrollIntoView({ block: 'center' });
    void showCard(next, [...document.querySelectorAll<HTMLElement>('[data-paragraph] [data-name]')]).then(() => {
      const buttons = [...(shown?.querySelectorAll('button') ?? [])];
      (by === 1 ? buttons.at(-1) : buttons[0])?.focus();
    });
  });
  return [button];
}

/** In the words of the text, with the paragraph where they stand. */
function introduction(said: NonNullable<NameCard['introduction']>, language: string): HTMLElement {
  const { text, number, title, url, isFirst } = said;
  const link = element('a', { href: url, textContent: cardWords.paragraph(number, title) });
  return line('introduction', ...cardWords.introduction<Node>(bdi(text, language), link, isFirst));
}

function pageLink({ url, mentions }: NameCard): HTMLElement {
  return element('a', { href: url, textContent: cardWords.page(mentions) });
}

function line(className: string, ...parts: readonly (Node | string)[]): HTMLElement {
  return element('p', className === '' ? {} : { className }, ...parts);
}

function bdi(text: string, language: string): HTMLElement {
  return element('bdi', { lang: language, textContent: text });
}
