import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { Kept } from '../kept.ts';
import { takeLock } from '../build/lock.ts';
import { convert } from '../corpus/convert.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { hasErrors, sentence } from '../corpus/faults.ts';
import { write } from '../corpus/mdx/write.ts';
import { searchShards } from '../data/search/search-shards.ts';
import { type MakeFile, siteFiles } from '../data/site-files.ts';
import { wholeRecords } from '../data/search/whole-records.ts';
import { WHOLE } from '../search/index/whole-index.ts';
import { CACHE, CONTENT, requestOf, type Settings } from '../settings.ts';
import { documentPath, homePath } from '../site.ts';
import { contentOf } from './content-of.ts';
import { faultPage } from './fault-page.ts';
import { indexedPages } from './index-built-pages.ts';
import { searchIndexFiles } from './search-index.ts';

/** Quiet after the last change before the corpus is read again, in milliseconds: editors save in several steps. */
const SETTLE_TIME = 50;

/** The corpus of a dev server. */
export type DevCorpus = {
  /** Reads the corpus, says its faults, and writes its pages if it has no errors. */
  convert(): Promise<Conversion>;
  /** Watches the corpus; serves what a build writes beside the pages, and faults in place of the site. */
  serve(server: ViteDevServer): void;
};

export function devCorpus(settings: Settings): DevCorpus {
  let conversion: Conversion;
  let files = new Map<string, MakeFile>();
  let search: Promise<Map<string, Uint8Array>> | undefined;
  const kept: Kept = new Map<string, unknown>();

  const refresh = async () => {
    const release = await takeLock(CACHE, () => console.error('A build is under way in this checkout. Waiting …'));
    try {
      conversion = await convert({ ...requestOf(settings), withDrafts: true, withCards: false }, kept);
      for (const found of conversion.faults) console.error(sentence(found));
      if (hasErrors(conversion.faults)) return conversion;
      await write(CONTENT, contentOf(conversion));
      files = siteFiles(conversion);
      search = undefined;
      return conversion;
    } finally {
      release();
    }
  };

  const watch = (server: ViteDevServer) => {
    let timer: NodeJS.Timeout | undefined;
    server.watcher.add(settings.seeds);
    server.watcher.on('all', (_event, path) => {
      if (!path.startsWith(settings.seeds + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(() => refresh().then(() => server.ws.send({ type: 'full-reload' }), tell), SETTLE_TIME);
    });
  };

  const pagesOf = (origin: string) =>
    indexedPages(conversion, async (id) => (await fetch(origin + documentPath(conversion.site.base, id))).text());
  const indexOf = (origin: string) =>
    searchIndexFiles({ pages: pagesOf(origin), shards: searchShards(conversion), kept });

  const answer = async (request: Connect.IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = decodeURIComponent((request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, ''));
    const base = homePath(conversion.site.base);
    if (!path.startsWith(base)) return next();
    const name = path.slice(base.length);
    if (hasErrors(conversion.faults) && /text\/html/.test(request.headers.accept ?? ''))
      return send(response, 'page.html', faultPage(conversion.faults), 500);
    const make = files.get(name);
    if (make) return send(response, name, await make());
    const origin = `http://${request.headers.host}`;
    if (name === WHOLE) return send(response, name, await wholeRecords(pagesOf(origin)));
    if (!name.startsWith('pagefind/')) return next();
    // A page that starts to search asks for this first: it gets what the server renders by then.
    if (name === 'pagefind/pagefind-entry.json') search = undefined;
    search ??= indexOf(origin);
    const content = (await search).get(name);
    return content ? send(response, name, content) : next();
  };

  return {
    convert: refresh,
    serve(server) {
      watch(server);
      server.middlewares.use((request, response, next) => {
        answer(request, response, next).catch(next);
      });
    },
  };
}

/** A corpus that cannot be read at all, such as a folder that is gone: said, and the last one stays. */
function tell(error: unknown): void {
  console.error((error as Error).message);
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
