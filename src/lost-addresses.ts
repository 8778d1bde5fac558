import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Conversion } from './convert/convert.ts';
import { type Fault, fault } from './convert/faults.ts';
import type { Ledger } from './convert/ledger.ts';
import { manyAtATime } from './convert/many-at-a-time.ts';

/** A fault for each address of a ledger that has no element in the built page that should hold it. */
export async function findLostAddresses(folder: string, { documents, delisted }: Conversion): Promise<Fault[]> {
  const pages = [...documents.map((document) => document.ledger), ...delisted].flatMap((ledger) =>
    [ledger.document, ...ledger.formerly].map((id) => ({ page: join(folder, id, 'index.html'), ledger })),
  );
  return (await manyAtATime(pages, ({ page, ledger }) => lostIn(page, ledger))).flat();
}

/** A fault for each name, of now or of once, that has no page. */
export async function findLostNames(folder: string, { names, formerNames }: Conversion): Promise<Fault[]> {
  const file = relative('', join(folder, 'names'));
  const pages = new Set(await readdir(join(folder, 'names')).catch(() => []));
  return [...names, ...formerNames]
    .filter(({ id }) => !pages.has(id))
    .map(({ id }) => fault('name-lost', { file }, id));
}

/** Source text never holds a `<` in HTML, so only an element of the page can match. */
const ADDRESSED = /<(?:p|div|blockquote|figure|aside|span|li)\b[^<>]*?\sid="(p\d+[a-z]*)"/g;

async function lostIn(page: string, { entries }: Ledger): Promise<Fault[]> {
  const html = await readFile(page, 'utf8').catch(() => '');
  const held = new Set([...html.matchAll(ADDRESSED)].map((match) => match[1]));
  const file = relative('', page);
  return entries
    .filter(({ address }) => !held.has(address))
    .map(({ address }) => fault('address-lost', { file }, address, file));
}
