/**
 * The search page. Search is loaded in its thread while the code that shows answers is still on its way, and so are the files of which the page
 * knows that any search asks for them. This file imports nothing: each import is another round trip before the thread starts.
 */
import type { Handed } from './handed-files.ts';
import type { Asked } from './search-thread.ts';

let thread: Worker | undefined = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
thread.addEventListener('error', () => {
  thread = undefined;
});
for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) void hand(href);
const parts = document.querySelector<HTMLMetaElement>('meta[name=search-parts]')?.content.match(/\S+/g) ?? [];
for (const part of parts) tell({ path: pathOf(part) });
// The home page is above `/search/`. Nobody waits for this answer.
const home = new URL('..', location.href.replace(/[?#].*/s, '')).href;
thread.postMessage({ home, ahead: 'load', typed: '', turn: 0 } satisfies Asked & { turn: number });
const panel = import('./search-page-panel.ts');
void Promise.all([panel, isParsed()]).then(([{ searchPage }]) => searchPage(thread));
// A browser makes six requests at a time, and that for the thread is the last of its own: these would stand before it.
void panel.finally(() => {
  for (const part of parts) void sendBody(part);
});

/** This runs as soon as it is there. */
function isParsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((parsed) => document.addEventListener('readystatechange', parsed, { once: true }));
}

/** The policy lets a page preload what it fetches itself, and not what its threads fetch. */
function hand(url: string): Promise<void> {
  tell({ path: pathOf(url) });
  return sendBody(url);
}

async function sendBody(url: string): Promise<void> {
  const body = await fetch(url).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  tell({ path: pathOf(url), body });
}

function pathOf(url: string): string {
  return new URL(url, location.href).pathname;
}

function tell(handed: Handed): void {
  thread?.postMessage(handed, handed.body ? [handed.body] : []);
}
