/** Names in a text: a card at a touch, and underlines for a reader who wants to see them all. */

import { namesSwitchWords } from '../../frame/words.ts';
import { loadOnce } from '../load-once.ts';

const SWITCH = 'names-shown';

const loadCard = loadOnce(() => import('./name-card.ts'));

const mentions = document.querySelectorAll<HTMLElement>('[data-paragraph] [data-name]');

/** Links stay quiet: with the card at hand they are no stops of the Tab key until the reader has them shown. */
export function offerNames(): void {
  const button = document.querySelector<HTMLElement>('article > .about button');
  if (!button) return;
  if (!('popover' in HTMLElement.prototype)) {
    button.remove();
    return;
  }
  button.addEventListener('click', () => {
    const isShown = !document.documentElement.hasAttribute('data-names-shown');
    show(button, isShown);
    remember(isShown);
  });
  show(button, isRemembered());
  document.addEventListener('click', openCard);
  document.addEventListener('pointerdown', letSelect, { passive: true });
}

function show(button: HTMLElement, isShown: boolean): void {
  button.textContent = isShown ? namesSwitchWords.hide : namesSwitchWords.show;
  document.documentElement.toggleAttribute('data-names-shown', isShown);
  for (const mention of mentions) {
    if (mention instanceof HTMLAnchorElement) mention.tabIndex = isShown ? 0 : -1;
  }
}

function mentionAt({ target }: Event): HTMLElement | null | undefined {
  return (target as Element).closest?.<HTMLElement>('[data-paragraph] [data-name]');
}

/**
 * On a link a drag moves the link, and a long press of a finger opens a menu. As long as a name is pressed it has no address and takes
 * no focus, and so it is selected like other words.
 */
function letSelect(event: PointerEvent): void {
  const link = mentionAt(event);
  const href = link?.getAttribute('href');
  if (!link || !href || !isPlain(event) || event.button !== 0) return;
  const { tabIndex } = link;
  for (const attribute of ['href', 'tabindex']) link.removeAttribute(attribute);
  const released = new AbortController();
  const restore = () => {
    link.setAttribute('href', href);
    link.tabIndex = tabIndex;
    released.abort();
  };
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, restore, released);
}

function openCard(event: MouseEvent): void {
  const mention = mentionAt(event);
  // Inside an author's link a name is only text.
  if (!mention || !isPlain(event) || mention.closest('a:not([data-name])')) return;
  event.preventDefault();
  void loadCard().then(({ showCard }) => showCard(mention, [...mentions]));
}

function isPlain({ ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !shiftKey;
}

/** A browser may refuse to remember. */
function remember(isShown: boolean): void {
  try {
    if (isShown) localStorage.setItem(SWITCH, 'yes');
    else localStorage.removeItem(SWITCH);
  } catch {}
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(SWITCH) === 'yes';
  } catch {
    return false;
  }
}
