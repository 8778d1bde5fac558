/**
 * The search page. Where its address asks something, search is loaded in its thread while the code that shows answers is still on its
 * way. This file imports nothing: each import is another round trip before the thread starts.
 */
let thread: Worker | undefined;

if (new URLSearchParams(location.search).get('q')?.trim()) {
  thread = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  // The home page is above `/search/`. Nobody waits for this answer.
  thread.postMessage({ home: new URL('..', location.href.replace(/[?#].*/s, '')).href, turn: 0 });
  thread.addEventListener('error', () => {
    thread = undefined;
  });
}
void import('./search-page-panel.ts').then(({ searchPage }) => searchPage(thread));
