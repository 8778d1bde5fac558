/**
 * The service worker of a site with `offline: yes`: a page that was read can be read again without a connection. What
 * comes over the network always goes first, so nobody is held at an old version. `self.frame`, what
 * it says and in which language, is set above it when the site is built.
 */
const { words: WORDS, lang: LANGUAGE, dir: DIRECTION } = self.frame;

const KEPT = 'kept';

/** Files kept, the oldest of which go first. */
const MOST = 600;

/** Files whose name changes with what they hold: the kept one is the right one. */
const LASTING = new URL('_astro/', self.registration.scope).href;

const NOT_FOUND = new URL('404.html', self.registration.scope).href;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((cache) => cache.add(NOT_FOUND)));
});

self.addEventListener('activate', (event) => event.waitUntil(start()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else event.respondWith(file(event));
});

/** The pages that are open came before this worker: they are read, so they are kept too. */
async function start() {
  await self.clients.claim();
  const cache = await caches.open(KEPT);
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) continue;
    const scripts = [...(await answer.clone().text()).matchAll(/<script[^>]* src="([^"]+)"/g)];
    await cache.put(address(url), answer);
    for (const [, source] of scripts) await cache.add(new URL(source, url).href).catch(() => undefined);
  }
}

async function page(event) {
  const url = address(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && !answer.redirected) event.waitUntil(keep(url, answer.clone()));
    return answer;
  } catch {
    const kept = await caches.match(url);
    return kept ? marked(kept) : notKept();
  }
}

async function file(event) {
  const { url } = event.request;
  const kept = await caches.match(url);
  if (kept && url.startsWith(LASTING)) return kept;
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(url, answer.clone()));
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function keep(url, answer) {
  const cache = await caches.open(KEPT);
  // Anew at the end: the first are the ones that were asked for longest ago.
  await cache.delete(url);
  await cache.put(url, answer);
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST))) if (old.url !== NOT_FOUND) await cache.delete(old);
}

/** A kept page, which says that it is one. */
async function marked(kept) {
  return shown(await kept.text(), (html) => html.replace(/<main[^>]*>/, (main) => main + said(WORDS.kept)), 200);
}

/** In the frame of the site: that the page was never read here, and which were. */
async function notKept() {
  const frame = await caches.match(NOT_FOUND);
  const list = (await keptPages()).map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
  const body = `<h1>${WORDS.title}</h1>${said(WORDS.notKept)}`;
  const read = list.length > 0 ? `<h2>${WORDS.list}</h2><ul>${list.join('')}</ul>` : '';
  const html = (await frame?.text()) ?? '<!doctype html><title></title><main></main>';
  return shown(
    html,
    (page) =>
      page
        .replace(/(<main[^>]*>).*<\/main>/s, (_, main) => `${main}${body}${read}</main>`)
        .replace(/<title>.*<\/title>/s, `<title>${WORDS.title}</title>`),
    503,
  );
}

/** Titles and paths stand in HTML as they stood in the HTML that they come from. */
async function keptPages() {
  const cache = await caches.open(KEPT);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  return Promise.all(
    pages.map(async ({ url }) => {
      const [, title = ''] = /<title>(.*?)<\/title>/s.exec(await (await cache.match(url)).text()) ?? [];
      return { path: new URL(url).pathname, title };
    }),
  );
}

function shown(html, change, status) {
  return new Response(change(html), { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function said(text) {
  return `<p class="about" role="status" lang="${LANGUAGE}" dir="${DIRECTION}">${text}</p>`;
}

/** A page is the same with every query and fragment. */
function address(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
