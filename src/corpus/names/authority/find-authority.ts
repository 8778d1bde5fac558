import type { Authority, AuthorityEntry, Kind, Mention } from '../model.ts';
import { placeOf } from '../lists/places/gazetteer.ts';
import { fold } from '../lists/fold.ts';
import { type Claim, claimOf, type FormTrie, formTrie } from './form-trie.ts';
import { type Match, matchForms } from './match-forms.ts';
import { overlapping } from '../recogniser/sightings/overlapping.ts';
import { addressesIn } from '../recogniser/tokens/addresses.ts';
import { type Piece, piecesOf } from '../recogniser/tokens/pieces.ts';

/** An authority file made ready to be looked up in. */
export type AuthorityIndex = {
  readonly forms: FormTrie;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Ids of the entries that are places of the gazetteer, by the gazetteer's name. */
  readonly places: ReadonlyMap<string, string>;
  /** Forms that are nobody's name, to be asked by {@link isRejected}. */
  readonly rejected: ReadonlySet<string>;
};

type PiecedMatch = Match & { readonly pieces: readonly Piece[] };

/** What the authority file says of a paragraph. */
export type AuthorityFinding = {
  /** Sorted, none over another. */
  readonly mentions: readonly Mention[];
  /** Forms that two names claim, and nothing says whose they are: nobody may guess. Offsets as in a mention. */
  readonly unsettled: readonly { readonly start: number; readonly end: number }[];
};

/**
 * The mentions of the authority file's names in a document, for each of its paragraphs.
 *
 * The longest form wins, and nothing inside it is a mention of its own; it begins and ends where words do, without a
 * possessive. Roles are never marked, rejected forms neither, and an entry that was merged answers with its heir's id.
 * A form that two names claim means the one of which the document holds a longer form, else the one that is called so in
 * full, else the only one that the document names at all, else neither: a bare "Sharif" is whoever is in the text.
 */
export function findAuthority(texts: readonly string[], { forms, kinds }: AuthorityIndex): AuthorityFinding[] {
  if (kinds.size === 0) return texts.map(() => ({ mentions: [], unsettled: [] }));
  const matched = texts.map((text): PiecedMatch[] => {
    const pieces = piecesOf(text);
    return matchForms(text, pieces, forms).map((match) => ({ ...match, pieces: pieces.slice(match.from, match.to) }));
  });
  const sure = sureFormsOf(matched.flat());
  return matched.map((matches, place) => {
    const addresses = addressesIn(texts[place] ?? '');
    const mentions: Mention[] = [];
    const unsettled: { start: number; end: number }[] = [];
    for (const { start, end, claims, pieces } of matches) {
      if (isOfAddress(texts[place] ?? '', start, end, addresses)) continue;
      const name = settled(claims, pieces, sure);
      if (name === undefined) unsettled.push({ start, end });
      else mentions.push({ start, end, kind: kinds.get(name) ?? 'other', name });
    }
    return { mentions, unsettled };
  });
}

/** A word of an address names nobody, but an alias may be an address: "pike.com". */
function isOfAddress(text: string, start: number, end: number, addresses: ReturnType<typeof addressesIn>): boolean {
  return overlapping(addresses, start, end).length > 0 && !/[./@]/.test(text.slice(start, end));
}

/** The names, aliases, misprints and rejected forms of an authority file, to be given to {@link findAuthority}. */
export function indexAuthority({ entries, rejected }: Authority): AuthorityIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const claims = entries.flatMap((entry) => claimsOf(entry, heirOf(entry, byId)));
  return {
    forms: formTrie([...rejected.map((form) => claimOf(form, undefined)), ...claims]),
    kinds: new Map(entries.map((entry) => [entry.id, heirOf(entry, byId).kind])),
    places: new Map(
      entries.flatMap((entry): [string, string][] => {
        const heir = heirOf(entry, byId);
        const place = heir.kind === 'place' ? placeOf(heir.name) : undefined;
        return place ? [[place.name, heir.id]] : [];
      }),
    ),
    rejected: new Set(rejected.map((form) => (claimOf(form, undefined).isExact ? form.trim() : fold(form)))),
  };
}

/** Whether the authority file says that a form is no name. */
export function isRejected(form: string, { rejected }: AuthorityIndex): boolean {
  return rejected.has(form) || rejected.has(fold(form));
}

/** Where an entry ends up by merging; itself where that leads nowhere or round in a circle. */
function heirOf(entry: AuthorityEntry, byId: ReadonlyMap<string, AuthorityEntry>): AuthorityEntry {
  let heir = entry;
  for (const seen = new Set([entry.id]); heir.mergedInto !== undefined; seen.add(heir.id)) {
    const next = byId.get(heir.mergedInto);
    if (!next || seen.has(next.id)) return entry;
    heir = next;
  }
  return heir;
}

function claimsOf(entry: AuthorityEntry, heir: AuthorityEntry): Claim[] {
  return [
    claimOf(entry.name, heir.id, { isName: true }),
    ...entry.aliases.map((alias) =>
      claimOf(alias, heir.id, { mayBePlural: entry.kind === 'place' && HAS_PLURAL.test(alias) }),
    ),
    ...entry.misprints.map((misprint) => claimOf(misprint, heir.id)),
  ];
}

/** One word that is not all capitals and can take an s as people do: Afghan, Pakistani, Swede; not Americas. */
const HAS_PLURAL = /^\p{Lu}\p{L}*[^\P{Ll}aouysxz]$/u;

/** What a document calls by a form that only one name claims. */
type SureForm = { readonly name: string; readonly words: readonly string[] };

function sureFormsOf(matches: readonly PiecedMatch[]): ReadonlyMap<string, readonly SureForm[]> {
  const found = new Map<string, SureForm>();
  for (const { claims, pieces } of matches) {
    const name = only(new Set(claims.map((claim) => claim.name)));
    if (name === undefined) continue;
    const words = wordsOf(pieces);
    found.set(`${name} ${words.join(' ')}`, { name, words });
  }
  return Map.groupBy(found.values(), ({ name }) => name);
}

function settled(
  claims: readonly Claim[],
  pieces: readonly Piece[],
  sure: ReadonlyMap<string, readonly SureForm[]>,
): string | undefined {
  const names = new Set(claims.map(({ name }) => name));
  if (names.size === 1) return only(names);
  const words = wordsOf(pieces);
  const elsewhere = [...names].flatMap((name) => sure.get(name ?? '') ?? []);
  const inFull = new Set(elsewhere.filter((form) => holds(form.words, words)).map(({ name }) => name));
  if (inFull.size > 0) return only(inFull);
  const calledSo = new Set(claims.filter(({ isName }) => isName).map(({ name }) => name));
  return only(calledSo) ?? only(new Set(elsewhere.map(({ name }) => name)));
}

function only<Value>(values: ReadonlySet<Value>): Value | undefined {
  return values.size === 1 ? values.values().next().value : undefined;
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word) => long.includes(word));
}

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces.map(({ text }) => text.toLowerCase());
}
