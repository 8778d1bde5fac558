/** What a document page adds where JavaScript runs. What only some readers use is loaded when they begin to. */
import { controlWords } from '../../frame/words.ts';
import { loadOnce } from '../load-once.ts';
import { offerNames } from '../names/names.ts';
import { citeHere } from './cite-here.ts';
import { goStanding, keepPlace } from './place/keep-place.ts';

/** After a change of the selection, how long until it counts as made, in milliseconds. */
const SETTLING = 400;

/** A hand that presses moves less than this, in CSS pixels. */
const STILL = 3;

type Links = typeof import('./links/links.ts');

let links: Links | undefined;

const loadLinks = loadOnce(async () => (links = await import('./links/links.ts')));

let settling: ReturnType<typeof setTimeout> | undefined;

/** Where the last press began. */
let pressed: PointerEvent | undefined;

/** A reader who comes from search looks for something: the bar of what it found is enough. */
const isFromSearch = new URLSearchParams(location.search).has('mark');

keepPlace();
if (location.hash || location.search) {
  void import('./place/arrival.ts').then(({ arrive, goToCited, takeMarks }) => {
    takeMarks();
    if (!goToCited()) arrive(true);
  });
}
citeHere();
addEventListener('hashchange', arrive);
addEventListener('popstate', arrive);
// A browser may refuse to copy when it is asked long after the press: so the code comes before it.
for (const sign of ['pointerover', 'pointerdown', 'focusin'])
  document.addEventListener(sign, prepare, { passive: true });
document.addEventListener('pointerdown', (event) => (pressed = event), { passive: true });
// Before anything else that a click means.
document.addEventListener('click', keepSelection, true);
document.addEventListener('click', useControl);
const citing = document.querySelector<HTMLElement>('.cite button');
citing?.addEventListener('click', () => {
  citeHere();
  void import('./cite.ts').then(({ copyReference }) => copyReference(citing));
});
document.addEventListener('selectionchange', () => {
  clearTimeout(settling);
  settling = setTimeout(useSelection, SETTLING);
});
offerNames();
if (!isFromSearch)
  addEventListener('scroll', () => void import('./first-visit.ts').then(({ greet }) => greet()), { once: true });

function arrive(): void {
  void import('./place/arrival.ts').then(({ arrive }) => arrive());
  citeHere();
}

function controlAt({ target }: Event): HTMLAnchorElement | null | undefined {
  return (target as Element).closest?.<HTMLAnchorElement>('a.permalink');
}

/** The press that selected words follows no link, though it began on one and ended there. */
function keepSelection(event: MouseEvent): void {
  const { clientX: x = 0, clientY: y = 0 } = pressed ?? {};
  const isDrag = event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > STILL;
  const isSelecting = (isDrag || event.detail > 1) && !getSelection()?.isCollapsed;
  if (!isSelecting || !(event.target as Element).closest?.('[data-paragraph]')) return;
  event.preventDefault();
  event.stopPropagation();
}

function prepare(event: Event): void {
  const control = controlAt(event);
  if (!control) return;
  control.title = controlWords.title(control.dataset.number ?? '');
  if (!links) void loadLinks();
}

function useControl(event: MouseEvent): void {
  const control = controlAt(event);
  if (!control || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const target = document.querySelector(':target');
  if (!event.shiftKey) goStanding(control.hash);
  if (links) links.useControl(control, target, event.shiftKey);
  else void loadLinks().then(({ useControl }) => useControl(control, target, event.shiftKey));
}

function useSelection(): void {
  if (links || !getSelection()?.isCollapsed) void loadLinks().then(({ offerSelection }) => offerSelection());
}
