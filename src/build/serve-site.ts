/** A host of static files: what it answers is what other hosts answer, so that a site which works here works there. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Where a site is served: its folder, its base without a slash at the end, and the port, 0 for any that is free. */
export type Serving = { readonly folder: string; readonly base: string; readonly port: number };

/**
 * Serves a built site to this machine only, until the server is closed.
 * @throws Error with a sentence for the person who runs it if the port is taken
 */
export async function serveSite({ folder, base, port }: Serving): Promise<Server> {
  const server = createServer(async (request, response) => {
    // Whatever a request asks for, the server goes on. What went wrong is not sent: it may name paths of this machine.
    const answered = await answer(folder, base, request).catch(() => nothing(500));
    await send(request, response, answered).catch(() => response.destroy());
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, 'localhost', resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    throw new Error(reason(error, port));
  });
  return server;
}

function reason({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. End the program that uses it, or take another one: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} is not free for everybody. Take one above 1023: PORT=4321 npm start`;
  return `The site cannot be served on port ${port}: ${message}`;
}

type Answer = {
  readonly status: number;
  readonly type: string;
  readonly content: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
};

function nothing(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', content: `${STATUS_CODES[status]}\n`, headers };
}

async function answer(folder: string, base: string, { method, url = '' }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return nothing(405, { allow: 'GET, HEAD' });
  // A path that begins with two slashes would be read as the address of another host.
  const asked = URL.parse(url.startsWith('/') ? `http://localhost${url}` : url, 'http://localhost');
  const path = asked && decoded(asked.pathname);
  if (typeof path !== 'string') return nothing(400);
  const inside = insideOf(base, path);
  if (inside === undefined) return notFound(folder);
  // `normalize` lets no path lead above its root.
  const target = join(folder, normalize(`/${inside}`));
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() && !path.endsWith('/')) {
    return nothing(301, { location: `${asked?.pathname}/${asked?.search}` });
  }
  const file = found?.isDirectory() ? join(target, 'index.html') : target;
  const content = await readFile(file).catch(() => undefined);
  return content ? { status: 200, type: typeOf(file), content, headers: {} } : notFound(folder);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The path below the base. None that has an empty part: as the address of a redirect, `//name/` would be another host. */
function insideOf(base: string, path: string): string | undefined {
  const isInside = path === base || path.startsWith(`${base}/`);
  return isInside && !path.includes('//') ? path.slice(base.length) : undefined;
}

async function notFound(folder: string): Promise<Answer> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  return page ? { status: 404, type: typeOf('404.html'), content: page, headers: {} } : nothing(404);
}

/** What a site is made of; all else is for a program to read. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

const packed = promisify(gzip);

/** Text travels packed, as from any host. */
async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, type, content, headers } = answer;
  const isText = type.includes('charset');
  const isPacked = isText && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
  const body = isPacked ? await packed(content) : content;
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(isText && { vary: 'accept-encoding' }),
    ...(isPacked && { 'content-encoding': 'gzip' }),
  });
  response.end(body);
}
