/** Names in a text: a card at a touch, and underlines for a reader who wants to see them all. */

const SWITCH = 'names-shown';

const mentions = document.querySelectorAll<HTMLElement>('[data-paragraph] [data-name]');

/** Links stay quiet: with the card at hand they are no stops of the Tab key until the reader has them shown. */
export function offerNames(): void {
  const button = document.querySelector<HTMLElement>('article > .about button');
  if (!button) return;
  if (!('popover' in HTMLElement.prototype)) {
    button.parentElement?.remove();
    return;
  }
  button.addEventListener('click', () => {
    const isShown = button.getAttribute('aria-pressed') !== 'true';
    show(button, isShown);
    remember(isShown);
  });
  show(button, isRemembered());
  document.addEventListener('click', openCard);
}

function show(button: HTMLElement, isShown: boolean): void {
  button.setAttribute('aria-pressed', `${isShown}`);
  document.documentElement.toggleAttribute('data-names-shown', isShown);
  for (const mention of mentions) {
    if (mention instanceof HTMLAnchorElement) mention.tabIndex = isShown ? 0 : -1;
  }
}

function openCard(event: MouseEvent): void {
  const mention = (event.target as Element).closest?.<HTMLElement>('[data-paragraph] [data-name]');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  // Inside an author's link a name is only text.
  if (!mention || !isPlain || mention.closest('a:not([data-name])') || !getSelection()?.isCollapsed) return;
  event.preventDefault();
  void import('./name-card.ts').then(({ showCard }) => showCard(mention, [...mentions]));
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
