/** `npm run serve -- postgres://…`: the endpoint that the search of a large site asks, at `HOST` and `PORT`. */
import type { AddressInfo } from 'node:net';
import { serveRecords } from '../engines/postgres/serve-records.ts';
import { databaseIn } from './database-in.ts';
import { readPort } from './read-port.ts';
import { whenLeft } from './when-left.ts';

try {
  whenLeft(() => process.exit());
  const database = databaseIn(process.argv.slice(2), 'PORT=8080 npm run serve -- postgres://reader@host/database');
  const host = process.env.HOST || '127.0.0.1';
  const server = await serveRecords({ database, host, port: readPort(process.env.PORT || '8080') });
  console.log(`http://${host}:${(server.address() as AddressInfo).port}/candidates?need={"stem":"war"}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
