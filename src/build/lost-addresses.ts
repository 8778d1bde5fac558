import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Conversion } from '../corpus/conversion.ts';
import { type Fault, fault } from '../corpus/faults.ts';
import type { Ledger } from '../corpus/ledger/ledger.ts';

/** A fault for each address and each name, ever published, that has no place in the built site. */
export function findLost(folder: string, conversion: Conversion): Fault[] {
  return [...findLostAddresses(folder, conversion), ...findLostNames(folder, conversion)];
}

/** A fault for each address of a ledger that has no element in the built page that should hold it. */
function findLostAddresses(folder: string, { documents, delisted }: Conversion): Fault[] {
  return [...documents.map((document) => document.ledger), ...delisted].flatMap((ledger) =>
    [ledger.document, ...ledger.formerly].flatMap((id) => lostIn(join(folder, id, 'index.html'), ledger)),
  );
}

/** A fault for each name that was or is published and has no page. */
function findLostNames(folder: string, { names, formerNames }: Conversion): Fault[] {
  const file = relative('', join(folder, 'names'));
  const pages = new Set(existsSync(join(folder, 'names')) ? readdirSync(join(folder, 'names')) : []);
  return [...names.filter(({ hasPage }) => hasPage), ...formerNames]
    .filter(({ id }) => !pages.has(id))
    .map(({ id }) => fault('name-lost', { file }, id));
}

/** Source text never holds a `<` in HTML, so only an element of the page can match. */
const ADDRESSED = /<(?:p|div|blockquote|figure|aside|span|li)\b[^<>]*?\sid="(p\d+[a-z]*)"/g;

function lostIn(page: string, { entries }: Ledger): Fault[] {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const held = new Set([...html.matchAll(ADDRESSED)].map((match) => match[1]));
  const file = relative('', page);
  return entries
    .filter(({ address }) => !held.has(address))
    .map(({ address }) => fault('address-lost', { file }, address, file));
}
