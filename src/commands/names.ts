/** `npm run names [-- --write]`: lists the names of the texts that the authority file lacks, and adds them to it. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { convert } from '../corpus/convert.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { decode } from '../corpus/read/files/decode.ts';
import { readPlainFile } from '../corpus/read/files/read-plain-file.ts';
import { hasErrors, sentence } from '../corpus/faults.ts';
import type { Twins } from '../corpus/names/proposals/likely-twins.ts';
import { AUTHORITY_FILE, parseAuthority } from '../corpus/names/authority/parse-authority.ts';
import { type Proposal, type Proposals, proposalsOf } from '../corpus/names/proposals/proposals.ts';
import { withEntries } from '../corpus/names/authority/with-entries.ts';
import { replaceFile } from '../corpus/ledger/replace-file.ts';
import { PROJECT, readSettings } from '../settings.ts';
import { endWith } from './end-with.ts';

try {
  console.log(await names(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}

/** @throws Error with a sentence for the person who asked for what cannot be done */
async function names(args: readonly string[]): Promise<string> {
  const isWriting = readFlags(args);
  const { seeds: folder } = readSettings([], process.env);
  const publicFolder = join(PROJECT, 'public');
  const conversion = await convert({ folder, withDrafts: true, isStrict: false, publicFolder });
  const { documents, recognised, authority, faults } = conversion;
  if (hasErrors(faults)) throw new Error(faults.map(sentence).join('\n'));
  const path = join(folder, AUTHORITY_FILE);
  const file = relative('', path);
  const proposals = proposalsOf(documents, recognised, authority.entries);
  if (isWriting) return addTo(path, file, proposals, conversion);
  return [
    proposed(proposals.names, file),
    twins(proposals.twins, file),
    unused(proposals, file),
    demonyms(proposals),
    faults.flatMap((found) => (found.code === 'ambiguous-name' ? sentence(found) : [])).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function readFlags(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { write: { type: 'boolean', default: false } } });
    return values.write;
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: npm run names [-- --write]`);
  }
}

async function addTo(path: string, file: string, { names }: Proposals, { authority }: Conversion): Promise<string> {
  if (names.length === 0) return `${file} knows every name that the rules find. Nothing was written.`;
  const { bytes, unreadable } = (await readPlainFile(path)) ?? { bytes: new Uint8Array() };
  if (!bytes) throw new Error(`${file} cannot be read: ${unreadable.reason}. Nothing was written.`);
  const decoded = decode(bytes);
  const found = names.map((proposal) => proposal.found);
  const text = withEntries('text' in decoded ? decoded.text : '', found, authority.entries);
  const { faults } = parseAuthority(text, file);
  if (hasErrors(faults)) throw new Error(`Nothing was written.\n${faults.map(sentence).join('\n')}`);
  await replaceFile(path, text);
  return `${file}: ${counted(names.length, 'name')} added as "reviewed: false". Correct each, and remove that line of it.`;
}

function proposed(names: readonly Proposal[], file: string): string {
  if (names.length === 0) return `${file} knows every name that the rules find.`;
  return [
    `${counted(names.length, 'name')} that ${file} does not have, best evidence first:`,
    ...names.map(lines),
    `"npm run names -- --write" adds ${names.length === 1 ? 'it' : 'them'} as "reviewed: false".`,
  ].join('\n\n');
}

function lines({ found, quote, document, address }: Proposal): string {
  const { name, kind, count, reasons, forms } = found;
  const others = forms.map(({ form }) => form).filter((form) => form !== name);
  return [
    `${name}: ${kind}, ${counted(count, 'mention')}${reasons.length > 0 ? `; ${reasons.join(', ')}` : ''}`,
    ...(others.length > 0 ? [`  as ${others.join(', ')}`] : []),
    `  ${document}${address ? ` ¶ ${address.slice(1)}` : ''}: ${[quote.before, quote.text, quote.after].join('')}`,
  ].join('\n');
}

function twins(all: readonly Twins[], file: string): string {
  if (all.length === 0) return '';
  return [
    `Likely twins; if two are one, write the one as an alias of the other:`,
    ...all.map(({ found, form, other, otherForm }) => {
      const named = (form: string, name: string) => (form === name ? form : `${form} (${name})`);
      const where = other.isKnown ? ` of ${file}` : '';
      return `  ${named(form, found.name)} and ${named(otherForm, other.name)}${where}`;
    }),
  ].join('\n');
}

function unused({ unused }: Proposals, file: string): string {
  if (unused.length === 0) return '';
  return ['Entries that no text mentions:', ...unused.map(({ name, line }) => `  ${file}:${line}  ${name}`)].join('\n');
}

function demonyms({ demonyms }: Proposals): string {
  if (demonyms.length === 0) return '';
  return [
    'Adjectives of places, found only if they are aliases of their place:',
    ...demonyms.map(({ form, place, count }) => `  ${form} (${count}) of ${place}`),
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
