/** What a document page adds where JavaScript runs. What only some readers use is loaded when they begin to. */
import { offerNames } from '../names/names.ts';

/** After a change of the selection, how long until it counts as made, in milliseconds. */
const SETTLING = 400;

type Links = typeof import('./links.ts');

let links: Links | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;

if (location.hash || location.search) {
  void import('./arrival.ts').then(({ arrive, takeMarks }) => {
    takeMarks();
    arrive();
  });
}
addEventListener('hashchange', arrive);
addEventListener('popstate', arrive);
// A browser may refuse to copy when it is asked long after the press: so the code comes before it.
for (const sign of ['pointerover', 'pointerdown', 'focusin'])
  document.addEventListener(sign, prepare, { passive: true });
document.addEventListener('click', useControl);
document.addEventListener('selectionchange', () => {
  clearTimeout(settling);
  settling = setTimeout(useSelection, SETTLING);
});
offerNames();

async function loadLinks(): Promise<Links> {
  links ??= await import('./links.ts');
  return links;
}

function arrive(): void {
  void import('./arrival.ts').then(({ arrive }) => arrive());
}

function controlAt({ target }: Event): HTMLAnchorElement | null | undefined {
  return (target as Element).closest?.<HTMLAnchorElement>('a.permalink');
}

function prepare(event: Event): void {
  if (!links && controlAt(event)) void loadLinks();
}

function useControl(event: MouseEvent): void {
  const control = controlAt(event);
  if (!control || event.ctrlKey || event.metaKey || event.altKey) return;
  // Elsewhere the browser would open a window.
  if (event.shiftKey) event.preventDefault();
  const target = document.querySelector(':target');
  if (links) links.useControl(control, target, event.shiftKey);
  else void loadLinks().then(({ useControl }) => useControl(control, target, event.shiftKey));
}

function useSelection(): void {
  if (links || !getSelection()?.isCollapsed) void loadLinks().then(({ offerSelection }) => offerSelection());
}
