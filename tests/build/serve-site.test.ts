/** What `npm start` answers, asked as a program asks that keeps no rules: by raw bytes on a socket. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/build/serve-site.ts';
import { PROJECT } from '../../src/settings.ts';
import { writeFiles } from '../files.ts';

const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'ferry/index.html': '<h1>The ferry</h1>',
  'über uns/index.html': '<h1>Über uns</h1>',
  'pictures/ferry.webp': 'RIFF',
  'empty.txt': '',
  'ferry.txt': 'Fähre',
  'ferry.bib': '@misc{}',
  'ferry.ris': 'TY  - GEN',
  'ferry.json': '{}',
  'corpus.ndjson': '{}\n',
  'feed.xml': '<feed/>',
  'names.csv': 'id',
  'places.geojson': '{}',
  'pagefind/a.pf_index': 'index',
};

let folder = '';
let atRoot: Server;
let below: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-served-'));
  await writeFiles(join(folder, 'site'), FILES);
  await writeFiles(folder, { 'secret.txt': 'secret' });
  atRoot = await serveSite({ folder: join(folder, 'site'), base: '', port: 0 });
  below = await serveSite({ folder: join(folder, 'site'), base: '/kabul', port: 0 });
});
afterAll(async () => {
  for (const server of [atRoot, below]) server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a site at the root', () => {
  test.each<[string, number, string]>([
    ['/', 200, 'Home'],
    ['/index.html', 200, 'Home'],
    ['/?q=ferry', 200, 'Home'],
    ['/ferry/', 200, 'The ferry'],
    ['/%C3%BCber%20uns/', 200, 'Über uns'],
    ['http://elsewhere.example/ferry/', 200, 'The ferry'],
    ['/empty.txt', 200, ''],
    ['/nothing/', 404, 'Not here'],
    ['/pictures/', 404, 'Not here'],
    ['/ferry.txt/', 404, 'Not here'],
    ['/../secret.txt', 404, 'Not here'],
    ['/%2e%2e/secret.txt', 404, 'Not here'],
    ['/..%2fsecret.txt', 404, 'Not here'],
    ['/..%5csecret.txt', 404, 'Not here'],
    ['/ferry%00.txt', 404, 'Not here'],
    [`/${'x'.repeat(5000)}`, 404, 'Not here'],
    ['/ferry//', 404, 'Not here'],
    ['/ferry/%2f%2felsewhere.example', 404, 'Not here'],
    ['/./ferry/../ferry/', 200, 'The ferry'],
    ['/\u00fcber uns/', 400, ''],
    ['/%F0%9F%9B%B6/', 404, 'Not here'],
    ['/%C3%28', 400, 'Bad Request'],
    ['/%', 400, 'Bad Request'],
    ['/%u0041', 400, 'Bad Request'],
    ['/ferry.txt?%zz', 200, 'Fähre'],
    ['*', 404, 'Not here'],
    ['//ferry/', 404, 'Not here'],
    ['//elsewhere.example', 404, 'Not here'],
    ['/\\elsewhere.example/ferry/', 404, 'Not here'],
    ['ftp://elsewhere.example/ferry/', 200, 'The ferry'],
    ['http://localhost:99999/', 400, 'Bad Request'],
    ['/FERRY.TXT', 404, 'Not here'],
    ['/.git/config', 404, 'Not here'],
    ['/etc/passwd', 404, 'Not here'],
    ['/%zz', 400, 'Bad Request'],
    ['http://[/', 400, 'Bad Request'],
  ])('%.40s is answered with %i', async (path, status, text) => {
    const answer = await get(atRoot, path);
    expect(answer).toMatchObject({ status, body: expect.stringContaining(text) });
    expect(answer.body).not.toContain('secret');
  });

  test.each([
    ['/ferry', '/ferry/'],
    ['/ferry?to=p4', '/ferry/?to=p4'],
    ['/%C3%BCber%20uns', '/%C3%BCber%20uns/'],
  ])('%s lacks its slash and leads to %s', async (path, location) => {
    expect(await get(atRoot, path)).toMatchObject({ status: 301, headers: { location } });
  });

  test.each(['//ferry', 'http://localhost//ferry'])('%s leads to no other host', async (path) => {
    expect((await get(atRoot, path)).headers.location).toBeUndefined();
  });

  test.each([
    ['/ferry/', 'text/html; charset=utf-8'],
    ['/nothing', 'text/html; charset=utf-8'],
    ['/ferry.txt', 'text/plain; charset=utf-8'],
    ['/ferry.bib', 'application/x-bibtex; charset=utf-8'],
    ['/ferry.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/ferry.json', 'application/json; charset=utf-8'],
    ['/corpus.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/names.csv', 'text/csv; charset=utf-8'],
    ['/places.geojson', 'application/geo+json; charset=utf-8'],
    ['/pictures/ferry.webp', 'image/webp'],
    ['/pagefind/a.pf_index', 'application/octet-stream'],
  ])('%s is sent as %s', async (path, type) => {
    expect((await get(atRoot, path)).headers['content-type']).toBe(type);
  });

  test('text is packed for who can unpack it', async () => {
    const { headers, bytes } = await ask(atRoot, 'GET /ferry.txt HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString()).toBe('Fähre');
  });

  test('HEAD is answered without the file, anything else not at all', async () => {
    const head = await ask(atRoot, 'HEAD /ferry.txt HTTP/1.0\r\n\r\n');
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '6' } });
    expect(await ask(atRoot, 'POST / HTTP/1.0\r\n\r\n')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });
});

test.each([
  ['an entity tag', 'If-None-Match: "x"'],
  ['a time', 'If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT'],
  ['a part', 'Range: bytes=0-1'],
  ['many parts', `Range: bytes=${'0-0,'.repeat(500)}0-0`],
  ['a part beyond the end', 'Range: bytes=99-'],
  ['another language', 'Accept-Language: fa'],
  ['another form', 'Accept: application/x-nothing'],
  ['packing that is not known', 'Accept-Encoding: br, zstd;q=x'],
  ['more', 'Expect: 200-ok'],
])('a request that asks for %s is answered with the whole file', async (_, header) => {
  const answer = await ask(atRoot, `GET /ferry.txt HTTP/1.0\r\n${header}\r\n\r\n`);
  expect(answer).toMatchObject({ status: 200, body: 'Fähre' });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
  const answer = await ask(atRoot, `${method} /ferry.txt HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}`);
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

describe('a site below a base', () => {
  test.each<[string, number, string | undefined]>([
    ['/kabul/', 200, undefined],
    ['/kabul/ferry/', 200, undefined],
    ['/kabul', 301, '/kabul/'],
    ['/kabul/ferry', 301, '/kabul/ferry/'],
    ['/', 404, undefined],
    ['/ferry/', 404, undefined],
    ['/kabulferry/', 404, undefined],
  ])('%s is answered with %i', async (path, status, location) => {
    const answer = await get(below, path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });
});

test.each([
  ['no request', 'ferry\r\n\r\n'],
  ['no path', 'GET  HTTP/1.1\r\n\r\n'],
  ['bytes', '\x00\x01\xff\xfe\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['a path that is no path', 'GET http://[/ HTTP/1.0\r\n\r\n'],
  ['parts that cannot be', 'GET /ferry.txt HTTP/1.0\r\nRange: bytes=5-2\r\n\r\n'],
  ['a method that is none', 'FERRY / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['another protocol', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ['a length and parts', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx'],
  ['parts of no length', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ['a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: x\r\n\r\n'],
  ['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'],
  ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
  ['many headers', `GET / HTTP/1.0\r\n${'X: y\r\n'.repeat(5000)}\r\n`],
  ['a head too long', `GET / HTTP/1.0\r\nCookie: ${'x'.repeat(100_000)}\r\n\r\n`],
])('%s: the server goes on, and says nothing of this machine', async (_, request) => {
  const { body } = await ask(atRoot, request);
  expect(body).not.toMatch(/node:|\.ts\b|\n\s+at /);
  expect(body).not.toContain(folder);
  expect(await get(atRoot, '/ferry.txt')).toMatchObject({ status: 200 });
});

test('a request that is given up ends nothing', async () => {
  await new Promise<void>((gone) => {
    const socket = connect(portOf(atRoot), 'localhost', () => {
      socket.write('GET /ferry.txt HTTP/1.1\r\nHost: x\r\n\r\n');
      socket.resetAndDestroy();
    });
    socket.on('close', () => gone());
  });
  expect(await get(atRoot, '/ferry.txt')).toMatchObject({ status: 200 });
});

test('only this machine is answered', () => {
  expect((atRoot.address() as AddressInfo).address).toMatch(/^127\.|^::1$/);
});

test('a port in use is said in a sentence, with how to mend it', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, 'localhost', listening));
  const { port } = other.address() as AddressInfo;
  await expect(serveSite({ folder, base: '', port })).rejects.toThrow(
    `Port ${port} is in use. End the program that uses it, or take another one: PORT=${port + 1} npm start`,
  );
  other.close();
});

test.each(['ferry', '-1', '80.5', '65536'])('PORT=%s is refused before anything is built', async (port) => {
  const child = spawn(join(PROJECT, 'node_modules/.bin/node'), ['src/commands/start.ts'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: port },
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  expect(await new Promise((ended) => child.on('close', ended))).toBe(1);
  expect(said).toBe(`PORT="${port}" cannot be used. Write a number from 1 to 65535, or 0 for any port that is free.\n`);
});

type Received = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bytes: Buffer;
};

function get(server: Server, path: string): Promise<Received> {
  return ask(server, `GET ${path} HTTP/1.0\r\n\r\n`);
}

/** Sends bytes as they are and reads until the server closes. */
async function ask(server: Server, request: string): Promise<Received> {
  const socket = connect(portOf(server), 'localhost');
  socket.write(request, 'latin1');
  const parts: Buffer[] = [];
  await new Promise<void>((closed) => {
    socket.on('data', (part) => parts.push(part));
    // A server that refuses a request may reset the connection before all of it was sent.
    socket.on('error', () => undefined);
    socket.on('close', () => closed());
  });
  const received = Buffer.concat(parts);
  const end = received.indexOf('\r\n\r\n');
  const [first = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ]);
  const bytes = received.subarray(end + 4);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body: bytes.toString(), bytes };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
