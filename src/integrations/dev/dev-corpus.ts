import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { readInputs } from '../../build/kept/inputs.ts';
import { openFormer } from '../../build/kept/kept-build.ts';
import { takeLock } from '../../build/lock.ts';
import { watchHere } from '../../build/said/watch-here.ts';
import { convert } from '../../corpus/convert.ts';
import type { Conversion } from '../../corpus/conversion.ts';
import { hasErrors, sentence } from '../../corpus/faults.ts';
import { write } from '../../corpus/mdx/write.ts';
import { type Example, searchExamples } from '../../data/search/search-examples.ts';
import { isInPieces, type MakeFile, siteFiles } from '../../data/site-files.ts';
import { CACHE, CONTENT, PROJECT, requestOf, type Settings } from '../../settings.ts';
import { ORDER } from '../../search/index/word-order.ts';
import { documentPath, homePath } from '../../site.ts';
import { contentOf } from '../content-of.ts';
import { faultPage } from './fault-page.ts';
import { devResults } from './dev-results.ts';
import { devSearch } from './dev-search.ts';

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
  let files: ReadonlyMap<string, MakeFile> | undefined;
  let examples: readonly Example[] = [];
  const results = devResults();
  const search = devSearch();
  // The programs of a conversion stay as they were loaded.
  const inputs = readInputs(settings);
  let isFresh = settings.isFresh;

  const refresh = async () => {
    const release = await takeLock(CACHE, () => console.error('A build is under way in this checkout. Waiting …'));
    try {
      using former = openFormer({ ...settings, isFresh }, inputs);
      isFresh = false;
      using watch = watchHere();
      const kept = results.over(former.results);
      const next = await convert({ ...requestOf(settings), withDrafts: true, withCards: false }, kept, watch);
      watch.end();
      for (const found of next.faults) console.error(sentence(found));
      if (!hasErrors(next.faults)) {
        examples = searchExamples(next);
        await write(CONTENT, contentOf(next, examples));
      }
      [conversion, files] = [next, undefined];
      return next;
    } finally {
      release();
    }
  };

  const watch = (server: ViteDevServer) => {
    let timer: NodeJS.Timeout | undefined;
    let last: Promise<void> = Promise.resolve();
    const follow = () =>
      refresh().then(() => {
        forgetPages(server);
        server.ws.send({ type: 'full-reload' });
      }, tell);
    server.watcher.add(settings.seeds);
    server.watcher.on('all', (_event, path) => {
      if (!path.startsWith(settings.seeds + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(follow);
      }, SETTLE_TIME);
    });
  };

  const loadFrom = (origin: string) => async (id: string) =>
    (await fetch(origin + documentPath(conversion.site.base, id))).text();
  const searchFiles = (origin: string) => search.files(conversion, loadFrom(origin));

  const answer = async (request: Connect.IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = decodeURIComponent((request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, ''));
    const base = homePath(conversion.site.base);
    if (!path.startsWith(base)) return next();
    const name = path.slice(base.length);
    if (hasErrors(conversion.faults) && /text\/html/.test(request.headers.accept ?? ''))
      return send(response, 'page.html', faultPage(conversion.faults), 500);
    if (isOfOthers(name)) return next();
    if (name.startsWith('pagefind/') || name.startsWith(ORDER)) {
      const content = (await searchFiles(`http://${request.headers.host}`)).get(name);
      return content ? send(response, name, content) : next();
    }
    // Names as search knows them take longer to make than a page: they wait until somebody asks.
    files ??= siteFiles(conversion, examples);
    const content = await files.get(name)?.();
    if (content === undefined) return next();
    send(response, name, isInPieces(content) ? [...content].join('') : content);
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

/** Astro keeps the paths of a route, with what their pages show, until a module that the route imports is another. */
function forgetPages({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.getModulesByFile(LOADER) ?? []) moduleGraph.invalidateModule(module);
}

/** It reads the pages that were generated. */
const LOADER = join(PROJECT, 'src/content.ts');

/** Pages, and what Vite serves of programs and styles. */
function isOfOthers(name: string): boolean {
  return name === '' || name.endsWith('/') || /^(?:@|src\/|node_modules\/)/.test(name);
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
