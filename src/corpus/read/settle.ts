import { isReserved } from '../../site.ts';
import { type Fault, fault } from '../faults.ts';
import { identify } from '../addresses/identify.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { dateOfName, dateOfOrder } from './dates.ts';
import { type IgnoredKey, ignoredKeys, readFrontMatter } from './metadata.ts';
import type { Manuscript, Metadata, Seed } from '../model.ts';
import type { ReadSeed } from './read-seeds.ts';
import { layoutFor, ledgerFile } from '../ledger/ledger-files.ts';
import { formatOf } from '../formats/formats.ts';
import { slug } from '../text/slug.ts';

/** What is published, and the ledgers of documents that no longer are. */
export type Settled = {
  readonly manuscripts: readonly Manuscript[];
  readonly delisted: readonly Ledger[];
  readonly faults: readonly Fault[];
};

/**
 * Seeds with their metadata and addresses settled. INDEX.md wins over front matter, key by key. A document has the address
 * that its editor asks for, else the one of its ledger, else one made from its title, with `-2`, `-3`, … where that is
 * taken. What a ledger once gave belongs to its document for
 * ever; a document that was withdrawn is not published, listed or not.
 *
 * @param publicFiles what lies in `public/`: the site itself uses these names
 */
export function settle(
  seeds: readonly ReadSeed[],
  ledgers: readonly Ledger[],
  publicFiles: readonly string[],
  withDrafts: boolean,
): Settled {
  const faults: Fault[] = [];
  const ignored: IgnoredKey[] = [];
  const merged = seeds.map(({ seed, entries }) => {
    const { listing } = seed;
    const own = readFrontMatter(entries);
    ignored.push(...own.ignored);
    const metadata: Metadata = { ...dateOfName(listing.file), ...own.metadata, ...listing.metadata };
    const title = titleOf(seed, own.title);
    const description = listing.description ?? own.description;
    const { calledAlso } = own;
    const { address } = metadata;
    return { seed, title, description, calledAlso, metadata, address, place: addressPlace(seed, entries) };
  });
  faults.push(...ignoredKeys(ignored));
  const wanted = byDate(merged.filter(({ metadata }) => withDrafts || !metadata.draft));
  const known = identify(wanted, ledgers);
  const owners = new Map<string, Owner>();
  const claimants = new Map([...known].map(([claimant, ledger]) => [ledger, claimant]));
  for (const ledger of ledgers) {
    const claimant = claimants.get(ledger);
    if (isReserved(ledger.document, publicFiles)) {
      faults.push(
        fault('document-lost', { file: ledgerFile(ledger.document, layoutFor(ledgers.length)) }, ledger.document),
      );
    }
    for (const id of [ledger.document, ...ledger.formerly]) owners.set(id, { name: `"${ledger.title}"`, claimant });
  }
  for (const claimant of wanted) {
    const { address, place, seed } = claimant;
    if (address === undefined) continue;
    const owner = isReserved(address, publicFiles) ? SITE : owners.get(address);
    if (owner && owner.claimant !== claimant) faults.push(fault('address-taken', place, address, owner.name));
    else owners.set(address, { name: `"${seed.listing.file}"`, claimant });
  }
  const published = wanted.filter((claimant) => known.get(claimant)?.withdrawn === undefined);
  const manuscripts = published.map((claimant): Manuscript => {
    const { seed, title, description, calledAlso, metadata, address } = claimant;
    const ledger = known.get(claimant);
    const made = () => slug(title) || slug(fileStem(seed.listing.file)) || 'document';
    const id = address ?? ledger?.document ?? firstFree(made(), owners, publicFiles);
    owners.set(id, { name: `"${seed.listing.file}"`, claimant });
    const formerly = ledger ? [ledger.document, ...ledger.formerly].filter((one) => one !== id) : [];
    return {
      ...seed,
      id,
      title,
      metadata,
      ...(ledger && { ledger }),
      ...(description !== undefined && { description }),
      ...(calledAlso.length > 0 && { calledAlso }),
      ...(formerly.length > 0 && { formerly }),
    };
  });
  const used = new Set(manuscripts.map(({ ledger }) => ledger));
  return { manuscripts, delisted: ledgers.filter((ledger) => !used.has(ledger)), faults };
}

/** What the link says, the document itself, its only `#` heading, or its file. */
function titleOf({ listing, content }: Seed, own: string | undefined): string {
  const { file, title } = listing;
  if (title !== '' && title !== file && title !== file.replace(/^.*\//, '')) return title;
  return own ?? formatOf(file)?.titleOf?.(content().text) ?? fileStem(file);
}

/** The documents of each folder in the order that it asks for; without a date, the one that its file's name begins with. */
function byDate<One extends { readonly seed: Seed; readonly metadata: Metadata }>(all: readonly One[]): One[] {
  const dateOf = ({ seed, metadata }: One) => dateOfOrder(seed.listing.file, metadata);
  const groups = Map.groupBy(all, ({ seed }) => seed.listing.section ?? seed);
  return [...groups.values()].flatMap((group) => {
    const order = group[0]?.seed.listing.section?.order ?? 'name';
    if (order === 'name') return group;
    const sign = order === 'newest' ? -1 : 1;
    return group.toSorted((one, other) => {
      const [a, b] = [dateOf(one), dateOf(other)];
      return a === b ? 0 : a < b ? -sign : sign;
    });
  });
}

/** Who has an address: a name for messages, and the seed that claims it if there is one. */
type Owner = { readonly name: string; readonly claimant: unknown };

const SITE: Owner = { name: 'the site itself', claimant: undefined };

function addressPlace({ listing }: ReadSeed['seed'], entries: ReadSeed['entries']) {
  if (listing.metadata.address !== undefined) return listing.addressPlace ?? listing.place;
  return entries.find(({ key }) => key === 'address')?.place ?? listing.place;
}

function firstFree(wanted: string, owners: ReadonlyMap<string, unknown>, publicFiles: readonly string[]): string {
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
