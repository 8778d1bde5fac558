import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What went over the line: times in milliseconds since it was opened, bytes as they were sent, without heads. */
export type Sent = { readonly path: string; readonly bytes: number; readonly asked: number; readonly done: number };

type SlowLine = {
  readonly origin: string;
  /** Each answer that is there, in the order in which they ended. */
  readonly sent: readonly Sent[];
  close(): Promise<void>;
};

/** Bytes that are sent at a time. */
const CHUNK = 1024;

/**
 * A server in front of another, at the end of a slow line: each answer starts `latency` milliseconds after its request, and all
 * of them share `rate` bytes a second. Unlike the throttling of a browser's tools it holds for workers too.
 */
export async function slowLine(to: string, { latency, rate }: { latency: number; rate: number }): Promise<SlowLine> {
  let free = 0;
  const sent: Sent[] = [];
  const opened = performance.now();
  /** Waits for the turn of so many bytes. */
  const turn = async (bytes: number) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / rate) * 1000;
    await setTimeout(free - now);
  };
  const server = createServer((asked, answer) => {
    const { host: _, ...headers } = asked.headers;
    const start = performance.now() - opened;
    const onward = request(`${to}${asked.url}`, { method: asked.method ?? 'GET', headers }, async (found) => {
      const parts: Buffer[] = [];
      for await (const part of found) parts.push(part as Buffer);
      await setTimeout(latency);
      answer.writeHead(found.statusCode ?? 200, found.headers);
      const body = Buffer.concat(parts);
      for (let at = 0; at < body.length; at += CHUNK) {
        const chunk = body.subarray(at, at + CHUNK);
        await turn(chunk.length);
        answer.write(chunk);
      }
      answer.end();
      sent.push({ path: asked.url ?? '', bytes: body.length, asked: start, done: performance.now() - opened });
    });
    onward.end();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
