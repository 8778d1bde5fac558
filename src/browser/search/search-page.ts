/**
 * The search page. Search is loaded in its thread while the code that shows answers is still on its way, and so are the files of which the page
 * knows that any search asks for them. This file imports nothing: each import is another round trip before the thread starts.
 */
import type { Handed } from './handed-files.ts';

let thread: Worker | undefined = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
thread.addEventListener('error', () => {
  thread = undefined;
});
for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) void hand(href);
// The home page is above `/search/`. Nobody waits for this answer.
thread.postMessage({ home: new URL('..', location.href.replace(/[?#].*/s, '')).href, turn: 0 });
void import('./search-page-panel.ts').then(({ searchPage }) => searchPage(thread));

/** The policy lets a page preload what it fetches itself, and not what its threads fetch. */
async function hand(url: string): Promise<void> {
  const path = new URL(url, location.href).pathname;
  tell({ path });
  const body = await fetch(url).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  tell({ path, body });
}

function tell(handed: Handed): void {
  thread?.postMessage(handed, handed.body ? [handed.body] : []);
}
