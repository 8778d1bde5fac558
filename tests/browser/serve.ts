import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Serving = {
  readonly origin: string;
  /** Bytes that went out so far, heads included. */
  sent(): number;
  close(): Promise<void>;
};

/** Serves a built site below its base on a free port of this machine, as a plain host of static files would. */
export async function serve(folder: string, base: string): Promise<Serving> {
  const server = createServer((request, response) => {
    const accepted = String(request.headers['accept-encoding']);
    answer(folder, base, request.url ?? '/', { response, isPacked: accepted.includes('gzip') }).catch(
      (error: Error) => {
        response.writeHead(500).end(error.message);
      },
    );
  });
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Answer = { readonly response: ServerResponse; readonly isPacked: boolean };

async function answer(folder: string, base: string, url: string, to: Answer): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  const path = decodePath(pathname);
  if (path?.startsWith(`${base}/`)) {
    const target = join(folder, normalize(path.slice(base.length)));
    const found = await stat(target).catch(() => undefined);
    if (found?.isDirectory() && !path.endsWith('/')) {
      to.response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = path.endsWith('/') ? join(target, 'index.html') : target;
    const content = await readFile(file).catch(() => undefined);
    if (content) return send(to, 200, file, content);
  }
  send(to, 404, '404.html', await readFile(join(folder, '404.html')));
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Text travels packed, as from any host. */
function send({ response, isPacked }: Answer, status: number, file: string, content: Uint8Array): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = /^text|json|xml|javascript/.test(type);
  const headers = { 'content-type': type, ...(isPacked && isText && { 'content-encoding': 'gzip' }) };
  response.writeHead(status, headers).end(isPacked && isText ? gzipSync(content) : content);
}
