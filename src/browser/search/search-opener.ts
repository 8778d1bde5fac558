/** The ways into search, on every page: all else of it is loaded when one of them is taken. */
import { slashKey } from './slash-key.ts';

const EDITABLE = 'input,textarea,select,[contenteditable]';

const link = document.querySelector<HTMLAnchorElement>('a.search-link');
const field = document.querySelector<HTMLInputElement>('form.search input');
const isSearchPage = link?.pathname === location.pathname;

if (!isSearchPage) link?.setAttribute('aria-haspopup', 'dialog');
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) void open(event);
});
addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && slashKey.isOn() && !(event.target as Element).closest?.(EDITABLE);
  const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (isSlash || isShortcut) void open(event);
});
if (link && !isSearchPage) floatOnTheWayBack(link);
if (!isSearchPage) {
  field?.addEventListener('focus', () => void import('./search-field.ts').then((made) => made.searchField(field)), {
    once: true,
  });
}

/**
 * In a narrow window the link floats at its foot while the reader scrolls back, or has come from afar: whoever reads on has nothing
 * above the text, and who takes to the keys has nothing above what they reach.
 */
function floatOnTheWayBack(link: HTMLElement): void {
  // Where a page opens: its top, or the address that it goes to. To ask would lay out a long one before all of it is read.
  let last = location.hash ? undefined : 0;
  let isByKeys = false;
  const float = (isWanted: boolean) => link.classList.toggle('floating', isWanted);
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - (last ?? scrollY);
      if (last !== undefined && Math.abs(by) < A_MOVE) return;
      last = scrollY;
      // Once the header is drawn out of sight: what moves while it is seen counts as a jump.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => float(!isByKeys && scrollY > innerHeight / 2 && (by < 0 || by > innerHeight))),
      );
    },
    { passive: true },
  );
  // The focus scrolls too.
  addEventListener('keydown', () => {
    isByKeys = true;
    float(false);
  });
  for (const type of ['pointerdown', 'wheel']) addEventListener(type, () => (isByKeys = false), { passive: true });
}

/** Pixels: less is a trembling finger. */
const A_MOVE = 4;

/** While its code is on the way the link is faint and letters are kept; where it does not come, the search page may. */
async function open(event: Event): Promise<void> {
  event.preventDefault();
  if (isSearchPage) return field?.focus();
  const letters: string[] = [];
  const keep = (typed: KeyboardEvent) => {
    if (typed.key.length !== 1 || typed.ctrlKey || typed.metaKey || typed.altKey) return;
    typed.preventDefault();
    letters.push(typed.key);
  };
  addEventListener('keydown', keep, true);
  link?.style.setProperty('opacity', '0.5');
  try {
    await (await import('./search-dialog.ts')).openSearch(letters, slashKey);
  } catch {
    if (link) location.assign(link.href);
  }
  removeEventListener('keydown', keep, true);
  link?.style.removeProperty('opacity');
}
