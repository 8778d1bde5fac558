import type { AddressInfo, Socket } from 'node:net';
import { serveSite } from '../../src/build/serve-site.ts';

export type Serving = {
  readonly origin: string;
  /** Bytes that went out so far, heads included. */
  sent(): number;
  close(): Promise<void>;
};

/** Serves a built site below its base on a free port, as `npm start` does, and counts what goes out. */
export async function serve(folder: string, base: string): Promise<Serving> {
  const server = await serveSite({ folder, base, port: 0 });
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
