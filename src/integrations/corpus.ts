import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { type Conversion, convert } from '../corpus/convert.ts';
import { hasErrors, sentence } from '../corpus/faults.ts';
import { write } from '../corpus/mdx/write.ts';
import { mainNames, searchShards } from '../data/search-shards.ts';
import { type MakeFile, siteFiles } from '../data/site-files.ts';
import { takeLock } from '../build/lock.ts';
import { CACHE, CONTENT, PROJECT, type Settings } from '../settings.ts';
import { documentPath, homePath, trimBase } from '../site.ts';
import { faultPage } from './fault-page.ts';
import { type IndexedPage, withSearchIndex } from './search-index.ts';

/** Quiet after the last change before the corpus is read again, in milliseconds: editors save in several steps. */
const SETTLE_TIME = 50;

/**
 * In dev only: converts the corpus, watches it, serves what a build writes beside the pages, search included, and shows
 * faults in the page instead of the site. The corpus itself is never written to.
 */
export function corpus(settings: Settings): AstroIntegration {
  let conversion: Conversion;
  let files = new Map<string, MakeFile>();
  let search: Promise<Map<string, Uint8Array>> | undefined;

  const refresh = async () => {
    const release = await takeLock(CACHE, () => console.error('A build is under way in this checkout. Waiting …'));
    try {
      const { seeds, site, base, isStrict } = settings;
      const publicFolder = join(PROJECT, 'public');
      conversion = await convert({ folder: seeds, site, base, withDrafts: true, isStrict, publicFolder });
      for (const found of conversion.faults) console.error(sentence(found));
      if (hasErrors(conversion.faults)) return;
      await write(CONTENT, conversion.pages);
      files = siteFiles(conversion);
      search = undefined;
    } finally {
      release();
    }
  };

  const watch = (server: ViteDevServer) => {
    let timer: NodeJS.Timeout | undefined;
    server.watcher.add(settings.seeds);
    server.watcher.on('all', (_event, path) => {
      // Generated pages change under a build of another corpus: then they are written anew.
      // From here on the server renders the new page: what was indexed before is old.
      if (path.startsWith(CONTENT + sep)) search = undefined;
      if (!path.startsWith(settings.seeds + sep) && !path.startsWith(CONTENT + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const before = conversion.faults;
        await refresh();
        if (hasErrors(before) || hasErrors(conversion.faults)) server.ws.send({ type: 'full-reload' });
      }, SETTLE_TIME);
    });
  };

  const indexOf = (origin: string) =>
    withSearchIndex(servedPages(origin, conversion), searchShards(conversion), (index) =>
      index.getFiles(),
    ).then((made) => new Map(made.files.map(({ path, content }) => [`pagefind/${path}`, content])));

  const answer = async (
    request: Connect.IncomingMessage,
    response: ServerResponse,
    next: () => void,
    origin: string,
  ) => {
    const path = decodeURIComponent((request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, ''));
    const base = homePath(trimBase(conversion.site.base));
    if (!path.startsWith(base)) return next();
    const name = path.slice(base.length);
    if (hasErrors(conversion.faults) && /text\/html/.test(request.headers.accept ?? '')) {
      return send(response, 'page.html', faultPage(conversion.faults), 500);
    }
    const make = files.get(name);
    if (make) return send(response, name, await make());
    if (!name.startsWith('pagefind/')) return next();
    // A page that starts to search asks for this first: it gets what the server renders by then.
    if (name === 'pagefind/pagefind-entry.json') search = undefined;
    search ??= indexOf(origin);
    const content = (await search).get(name);
    return content ? send(response, name, content) : next();
  };

  return {
    name: 'pilcrow-corpus',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        await refresh();
        updateConfig({ site: conversion.site.origin, base: homePath(conversion.site.base) });
      },
      'astro:server:setup': ({ server }) => {
        watch(server);
        server.middlewares.use((request, response, next) => {
          const origin = `http://${request.headers.host}`;
          answer(request, response, next, origin).catch(next);
        });
      },
    },
  };
}

/** The pages as the dev server itself renders them. */
async function* servedPages(origin: string, { documents, names, site }: Conversion): AsyncGenerator<IndexedPage> {
  const main = mainNames(names);
  for (const { id, metadata } of documents) {
    const path = documentPath(site.base, id);
    const html = await (await fetch(origin + path)).text();
    yield { path, html, year: metadata.date?.slice(0, 4), mainNames: main.get(id) };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
};

function send(response: ServerResponse, name: string, content: string | Uint8Array, status = 200): void {
  const type = TYPES[name.replace(/^.*\./s, '')] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(content);
}
