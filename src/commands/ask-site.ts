import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Answer, Question } from '../search/answer.ts';
import { find, useIndex } from '../search/find.ts';
import { openEndpoint } from '../search/index/endpoint.ts';
import { openPagefind } from '../search/index/pagefind.ts';

/** A built site that answers questions in Node, by the code that runs in its pages. */
export type AskedSite = {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Bytes that were fetched since the start, text compressed as hosts do. */
  readonly fetched: () => number;
};

/**
 * Opens a built site, to be asked by its own index or by its endpoint. Its files are served on loopback, where Pagefind can fetch them, until the process has nothing else to do.
 * @throws Error if there is no site in the folder
 */
export async function askSite(folder: string, endpoint?: string): Promise<AskedSite> {
  const program = join(folder, 'pagefind/pagefind.js');
  if (endpoint === undefined && !existsSync(program))
    throw new Error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
  let fetched = 0;
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    fetched += bytes ? (path.endsWith('.json') ? gzipSync(bytes) : bytes).length : 0;
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  // A connection that the server ends while it is asked for the next file would be an error of the search.
  server.keepAliveTimeout = 0;
  server.unref();
  server.on('connection', (socket) => socket.unref());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  useIndex(home, (from, failures) =>
    endpoint === undefined
      ? openPagefind(from, failures, { importPagefind: () => import(pathToFileURL(program).href) })
      : openEndpoint(endpoint),
  );
  return { ask: (question) => find(home, question), fetched: () => fetched };
}
