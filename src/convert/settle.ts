import { isReserved } from '../site.ts';
import { type Fault, fault } from './faults.ts';
import { readMetadata } from './metadata.ts';
import type { Manuscript, Metadata } from './model.ts';
import type { ReadSeed } from './read-corpus.ts';
import { slug } from './slug.ts';

/**
 * Seeds with their metadata and addresses settled. INDEX.md wins over front matter, key by key; an address that the
 * editor asks for comes before one made from a title, and the latter gets `-2`, `-3`, … where it is taken.
 *
 * @param publicFiles what lies in `public/`: the site itself uses these names
 */
export function settle(
  seeds: readonly ReadSeed[],
  publicFiles: readonly string[],
  withDrafts: boolean,
): { manuscripts: Manuscript[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const merged = seeds.map(({ seed, entries }) => {
    const own = readMetadata(entries);
    faults.push(...own.faults);
    const metadata: Metadata = { ...own.metadata, ...seed.listing.metadata };
    const title = seed.listing.title || fileStem(seed.listing.file);
    return { ...seed, title, metadata, place: addressPlace(seed, entries) };
  });
  const wanted = merged.filter(({ metadata }) => withDrafts || !metadata.draft);
  const owners = new Map<string, string>();
  for (const { metadata, place, listing } of wanted) {
    const { address } = metadata;
    if (address === undefined) continue;
    const owner = isReserved(address, publicFiles) ? 'the site itself' : owners.get(address);
    if (owner) faults.push(fault('address-taken', place, address, owner));
    else owners.set(address, `"${listing.file}"`);
  }
  const manuscripts = wanted.map(({ place: _, ...seed }): Manuscript => {
    const { listing, title, metadata } = seed;
    const id =
      metadata.address ?? firstFree(slug(title) || slug(fileStem(listing.file)) || 'document', owners, publicFiles);
    owners.set(id, listing.file);
    return { ...seed, id, ...(listing.description !== undefined && { description: listing.description }) };
  });
  return { manuscripts, faults };
}

function addressPlace({ listing }: ReadSeed['seed'], entries: ReadSeed['entries']) {
  if (listing.metadata.address !== undefined) return listing.place;
  return entries.find(({ key }) => key === 'address')?.place ?? listing.place;
}

function firstFree(wanted: string, owners: ReadonlyMap<string, string>, publicFiles: readonly string[]): string {
  const isTaken = (id: string) => owners.has(id) || isReserved(id, publicFiles);
  if (!isTaken(wanted)) return wanted;
  let count = 2;
  while (isTaken(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

/** `letters/First one.txt` → `First one` */
function fileStem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
