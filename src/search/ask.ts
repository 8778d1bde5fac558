import type { Answer, Chosen, MeantName, NameLink, Question, Result } from '../browser/answer.ts';
import { namePath } from '../site.ts';
import { inBaseForms } from './base-form.ts';
import { excerpt } from './excerpt.ts';
import { type Faceted, facetsOf, fitsChoice } from './facets.ts';
import { findInParagraph, type Hit, type ReadParagraph } from './find-in-paragraph.ts';
import { mayLeaveOut, maySpread } from './may-leave-out.ts';
import type { SearchName } from './name-index.ts';
import { nearest } from './nearest.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import type { Resolver } from './resolve-name.ts';

/** What search asks: names, and an index of the texts. */
export type Sources = {
  /** Of the site: `/kabul`, `""` at the top of a host. */
  readonly base: string;
  /** The names that these words, folded, may mean. */
  readonly namesFor: (words: readonly string[]) => Promise<NamesAtHand>;
  /** Records that hold the words, each of which may only begin a word there; best first. */
  readonly withWords: (words: string) => Promise<readonly Candidate[]>;
  /** Records that mention a name, are of a document or a year, or have a name of a kind. */
  readonly withValue: (facet: keyof Chosen, value: string) => Promise<readonly Candidate[]>;
};

export type NamesAtHand = { readonly names: readonly SearchName[]; readonly resolve: Resolver };

/** A record that may answer. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  readonly read: () => Promise<FoundRecord>;
};

export type FoundRecord = {
  /** Of the document: `/kabul/essay/`. */
  readonly path: string;
  readonly language: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly document: string;
  readonly title: string;
  readonly year?: string | undefined;
};

/** Results that are looked for where nothing is said of it. Each record that is read is a file to load. */
const ENOUGH = 10;

/** More are given if they are at hand: so many times what was looked for. */
const AT_HAND = 2;

/** So many records at most are all read, and their answers counted; of more, as many as the results need. */
const FEW_RECORDS = 8;

/** Records read first, and most of them at a time. */
const FIRST_RECORDS = 3;
const MOST_AT_A_TIME = 8;

/** Without one answer in so many records there is none: the index takes a word that it does not have for a shorter one. */
const MOST_IN_VAIN = 24;

/** Answers a question. Any text is one. Rejects if the index cannot be asked. */
export async function ask(sources: Sources, question: Question): Promise<Answer> {
  const { query, onlySpelling, facets = {}, enough = ENOUGH } = question;
  const read = readQuery(query);
  const { names, resolve } = await sources.namesFor(read.words.map(({ folded }) => folded));
  let pieces = piecesOf(read, resolve(read), onlySpelling);
  let findings = await findWithFewest(sources, pieces, facets, enough);
  if (!hasWhole(findings)) {
    const apart = piecesOf(read, resolve(read, true), onlySpelling);
    const others = apart.length > pieces.length ? await findWithFewest(sources, apart, facets, enough) : findings;
    if (hasWhole(others)) [pieces, findings] = [apart, others];
  }
  const { found, used, unread } = findings;
  const link = (name: SearchName) => linkOf(name, sources.base);
  if (found.length === 0) {
    const meant = used.flatMap(({ meanings }) => meanings.map(({ name }) => name));
    const near = [...new Set([...meant, ...nearest(query, names)])].slice(0, MOST_NEAREST);
    const ignored = used.filter(({ meanings }) => meanings.length === 0).map(({ typed }) => typed);
    return { query, names: [], results: [], total: 0, ignored, nearest: near.map(link), facets: [] };
  }
  const nameOf = new Map(names.map((name) => [name.id, name.name]));
  const chosen = found.filter((answer) => fitsChoice(answer, facets));
  return {
    query,
    names: used.flatMap((piece) => meantNames(piece, link)),
    results: chosen.slice(0, enough * AT_HAND).map(toResult),
    total: chosen.length,
    ...(unread > 0 && { unread }),
    ignored: pieces.filter((piece) => !used.some(({ typed }) => typed === piece.typed)).map(({ typed }) => typed),
    nearest: [],
    facets: facetsOf(found, facets, (id) => nameOf.get(id)),
  };
}

/** Names offered where nothing is found. */
const MOST_NEAREST = 5;

/** A paragraph that answers, with the places that do, for each piece. */
type Found = Faceted & {
  readonly path: string;
  readonly language: string;
  readonly paragraph: ReadParagraph;
  readonly pieces: readonly { readonly piece: Piece; readonly hits: readonly Hit[] }[];
  /** The pieces stand in several paragraphs of the document. */
  readonly isSpread: boolean;
  readonly rank: number;
};

type Findings = {
  readonly found: readonly Found[];
  /** The pieces that were looked for in the end. */
  readonly used: readonly Piece[];
  /** Records that were not read, and may hold more. */
  readonly unread: number;
};

/** Whether a paragraph by itself answers. */
function hasWhole({ found }: Findings): boolean {
  return found.some(({ isSpread }) => !isSpread);
}

/** Looks for all pieces, and without the few that cannot be found if that is still an answer. */
async function findWithFewest(
  sources: Sources,
  pieces: readonly Piece[],
  facets: Chosen,
  enough: number,
): Promise<Findings> {
  const anywhere = await findAll(sources, pieces, facets, enough);
  const whole = maySpread(pieces) ? anywhere : inOneParagraph(anywhere);
  if (whole.found.length > 0 || pieces.length === 0) return whole;
  const completed = await Promise.all(
    pieces.map(async (piece): Promise<{ piece: Piece; isThere: boolean }> => {
      if (pieces.length > 1 && (await isSomewhere(sources, piece))) return { piece, isThere: true };
      const begun = { ...piece, isBegun: true };
      const mayBeBegun =
        piece === pieces.at(-1) && piece.meanings.length === 0 && !piece.isPhrase && isLongEnough(piece);
      const isThere = mayBeBegun && (await isSomewhere(sources, begun));
      return { piece: isThere ? begun : piece, isThere };
    }),
  );
  const there = completed.filter(({ isThere }) => isThere).map(({ piece }) => piece);
  const missing = completed.filter(({ isThere }) => !isThere).map(({ piece }) => piece);
  const all = completed.map(({ piece }) => piece);
  if (missing.length > 0 && !mayLeaveOut(missing, all)) return { found: [], used: pieces, unread: 0 };
  const rest = inOneParagraph(await findAll(sources, there, facets, enough));
  if (rest.found.length > 0) return rest;
  // Each is somewhere, but no document has all: one word is left out.
  for (const left of there.filter(({ meanings }) => meanings.length === 0)) {
    if (!mayLeaveOut([...missing, left], all)) continue;
    const others = there.filter((piece) => piece !== left);
    const without = inOneParagraph(await findAll(sources, others, facets, enough));
    if (without.found.length > 0) return without;
  }
  return { found: [], used: pieces, unread: 0 };
}

function inOneParagraph({ found, ...rest }: Findings): Findings {
  return { ...rest, found: found.filter(({ isSpread }) => !isSpread) };
}

/** Letters of a word of which the end may still be missing. */
const SHORTEST_BEGUN = 4;

function isLongEnough({ words: [word] }: Piece): boolean {
  return (word?.folded.length ?? 0) >= SHORTEST_BEGUN;
}

async function isSomewhere(sources: Sources, piece: Piece): Promise<boolean> {
  return (await findAll(sources, [piece], {}, 1)).found.length > 0;
}

/** The paragraphs with all pieces, best first; then, of documents that have them in several paragraphs, the best of these. */
async function findAll(sources: Sources, pieces: readonly Piece[], facets: Chosen, enough: number): Promise<Findings> {
  const candidates = pieces.length === 0 ? [] : await candidatesOf(sources, pieces, facets);
  const found: Found[] = [];
  let read = 0;
  while (read < candidates.length) {
    const whole = found.filter(({ isSpread }) => !isSpread).length;
    if (candidates.length > FEW_RECORDS && whole >= enough) break;
    if (read >= MOST_IN_VAIN && found.length === 0) break;
    const wanted = candidates.length <= FEW_RECORDS ? FEW_RECORDS : recordsFor(enough, whole, read);
    const batch = candidates.slice(read, read + wanted);
    const records = await Promise.all(batch.map((candidate) => candidate.read()));
    found.push(...records.flatMap((record) => findInRecord(record, pieces)));
    read += batch.length;
  }
  const sorted = found.sort((a, b) => Number(a.isSpread) - Number(b.isSpread) || b.rank - a.rank);
  return { found: sorted, used: pieces, unread: candidates.length - read };
}

/** How many more records will hold the results that are missing, if they hold as many as those before. */
function recordsFor(enough: number, found: number, read: number): number {
  if (read === 0) return FIRST_RECORDS;
  return Math.min(MOST_AT_A_TIME, found === 0 ? 2 * read : Math.ceil(((enough - found) * read) / found));
}

/** Records that may hold all pieces, best first. */
async function candidatesOf(sources: Sources, pieces: readonly Piece[], facets: Chosen): Promise<Candidate[]> {
  const each = await Promise.all(pieces.map((piece) => candidatesOfPiece(sources, piece)));
  const all = intersection(each);
  if (all.length <= FEW_RECORDS) return all;
  const choices = (Object.entries(facets) as [keyof Chosen, string][]).filter(([, value]) => value !== undefined);
  const within = await Promise.all(choices.map(([facet, value]) => sources.withValue(facet, value)));
  return intersection([all, ...within]);
}

async function candidatesOfPiece(
  sources: Sources,
  { meanings, isPeople, words }: Piece,
): Promise<readonly Candidate[]> {
  const named = meanings.map(({ name }) => sources.withValue('name', name.id));
  if (meanings.length > 0 && !isPeople) return union(await Promise.all(named));
  const telling = words.filter(({ isSmall }) => !isSmall);
  const typed = (telling.length > 0 ? telling : words).map((word) => word.typed).join(' ');
  return union(await Promise.all([...named, sources.withWords(inBaseForms(typed))]));
}

function union(lists: readonly (readonly Candidate[])[]): Candidate[] {
  return [...new Map(lists.flat().map((candidate) => [candidate.id, candidate])).values()];
}

/** What is in all lists, by the sum of its scores. */
function intersection([first = [], ...others]: readonly (readonly Candidate[])[]): Candidate[] {
  const maps = others.map((list) => new Map(list.map((candidate) => [candidate.id, candidate.score])));
  return first
    .filter(({ id }) => maps.every((map) => map.has(id)))
    .map((candidate) => ({
      ...candidate,
      score: maps.reduce((sum, map) => sum + (map.get(candidate.id) ?? 0), candidate.score),
    }))
    .sort((a, b) => b.score - a.score);
}

function findInRecord(
  { document, title, year, path, language, paragraphs }: FoundRecord,
  pieces: readonly Piece[],
): Found[] {
  const read = paragraphs.map((paragraph) => {
    const found = pieces.map((piece) => ({ piece, hits: findInParagraph(piece, paragraph) }));
    return { paragraph, pieces: found.filter(({ hits }) => hits.length > 0) };
  });
  const toFound = (one: (typeof read)[number], isSpread: boolean): Found => ({
    ...one,
    document,
    title,
    year,
    path,
    language,
    isSpread,
    rank: rank(one.pieces.map(({ hits }) => hits)),
  });
  const whole = read.filter((one) => one.pieces.length === pieces.length);
  if (whole.length > 0) return whole.map((one) => toFound(one, false));
  const says = (one: (typeof read)[number], piece: Piece) => one.pieces.some((found) => found.piece === piece);
  const isThere = pieces.every((piece) => read.some((one) => says(one, piece)));
  if (!isThere) return [];
  const rareness = (one: (typeof read)[number]) =>
    one.pieces.reduce((sum, { piece }) => sum + 1 / read.filter((other) => says(other, piece)).length, 0);
  const [best] = read.toSorted((a, b) => b.pieces.length - a.pieces.length || rareness(b) - rareness(a));
  return best ? [toFound(best, true)] : [];
}

function toResult({ document, title, path, language, paragraph, pieces, isSpread }: Found): Result {
  const hits = pieces.flatMap((found) => found.hits).sort((a, b) => a.start - b.start || b.end - a.end);
  const reasons = new Set(pieces.flatMap(({ piece, hits: its }) => reasonOf(piece, paragraph, its) ?? []));
  if (isSpread) reasons.add('its words stand in several paragraphs of the document');
  const reason = [...reasons].join('; ');
  return {
    document,
    title,
    address: `p${paragraph.number}`,
    number: paragraph.number,
    path: `${path}#p${paragraph.number}`,
    language,
    ...(reason !== '' && { reason }),
    excerpt: excerpt(paragraph.text, hits),
    matches: [...new Set(hits.map(({ start, end }) => paragraph.text.slice(start, end)))],
  };
}

/** Why the paragraph answers the piece; nothing where it stands there as it was typed. */
function reasonOf(
  { meanings, typed, isBegun }: Piece,
  { text, mentions }: ReadParagraph,
  hits: readonly Hit[],
): string | undefined {
  if (isBegun && meanings.length === 0) return `begins with ${typed}`;
  if (hits.some(({ start, end }) => text.slice(start, end).toLowerCase() === typed.toLowerCase())) return undefined;
  const named = new Set(mentions.filter((mention) => hits.includes(mention)).map(({ name }) => name));
  return meanings.find(({ name }) => named.has(name.id))?.reason;
}

function meantNames({ meanings, typed }: Piece, link: (name: SearchName) => NameLink): MeantName[] {
  return meanings.map(({ name, reason }) => ({ ...link(name), typed, ...(reason !== undefined && { reason }) }));
}

function linkOf({ id, name, kind, mentions }: SearchName, base: string): NameLink {
  return { id, name, kind, mentions, path: namePath(base, id) };
}
