import type { Answer, MeantName, NameLink, Question, Reason, Result } from './answer.ts';
import { ANSWERS_A_PAGE } from './answers-a-page.ts';
import { namePath } from '../site.ts';
import { excerpt } from './excerpt.ts';
import { facetsOf, fitsChoice } from './facets.ts';
import type { Found } from './answers-in-record.ts';
import { findAll } from './find-all.ts';
import type { Hit } from './index/find-in-paragraph.ts';
import { findWithFewest } from './query/find-with-fewest.ts';
import type { SearchName } from './names/name-index.ts';
import { namesWithWord } from './names/names-with-word.ts';
import { nearest } from './names/nearest.ts';
import { askedParagraph } from './query/asked-paragraph.ts';
import { type Piece, piecesOf } from './query/pieces.ts';
import { literalOf } from './query/literal.ts';
import { type Query, type QueryWord, readQuery } from './query/read-query.ts';
import type { Meaning, NameMatch } from './names/resolve-name.ts';
import { readTokens } from './query/read-tokens.ts';
import type { Sources } from './index/sources.ts';
import { words } from './words/words.ts';

/** More are given if they are at hand: so many times what was looked for. */
const AT_HAND = 2;

/** Answers a question. Any text is one. Rejects if the index cannot be asked, or when nobody waits for the answer any more. */
export async function ask(sources: Sources, question: Question, signal?: AbortSignal): Promise<Answer> {
  const { query, onlySpelling, facets = {}, enough = ANSWERS_A_PAGE } = question;
  const read = readQuery(query);
  const { names, resolve } = await sources.namesFor(read.words.map(({ folded }) => folded));
  const matches = resolve(read);
  // Where names are mentioned stands in other files than the words: while these are small they are asked for beside each other.
  if (sources.hasFewDocuments) {
    for (const id of matches.flatMap(({ meanings }) => meanings.map(({ name }) => name.id)))
      sources.candidates({ facet: 'name', value: id }).catch(() => undefined);
  }
  const tokens = await readTokens(sources, read, matches);
  const pieces = withParts(piecesOf(read, matches, tokens, onlySpelling, names), names);
  const search = { sources, facets, enough, signal };
  // Where only the spelling is wanted, no other form of the word is.
  const isSpelling = pieces.some(({ isSpelling: its }) => its);
  const literal = isSpelling ? undefined : literalOf(read.text, tokens, sources.stemmers);
  const paragraph = askedParagraph(query);
  const byNumber = paragraph?.isOnly ? await findAll(search, { paragraph }) : undefined;
  const all = byNumber?.found.length ? byNumber : await findAll(search, { paragraph, literal, covers: [pieces] });
  const isWhole = all.found.some(({ way }) => way !== 'spread');
  const { found, used, unread, offered } = isWhole
    ? { ...all, used: pieces, offered: [] }
    : await findWithFewest(search, pieces, piecesOf(read, resolve(read, true), tokens, onlySpelling, names), all);
  const link = (name: SearchName) => linkOf(name, sources.base);
  if (found.length === 0) {
    const near = nearest(query, names).map(link);
    const more = unread > 0 ? { unread } : {};
    return { query, names: [], results: [], total: 0, ...more, ignored: [], offered, nearest: near, facets: [] };
  }
  const nameOf = new Map(names.map((name) => [name.id, name.name]));
  const chosen = found.filter((answer) => fitsChoice(answer, facets));
  const numbered = unread === 0 ? chosen.filter(({ way }) => way === 'number') : [];
  return {
    query,
    names: used.flatMap((piece) => meantNames(piece, link)),
    ...(numbered.length === 1 && { opens: pathOf(numbered[0] as Found) }),
    results: chosen.slice(0, enough * AT_HAND).map((one) => toResult(one, found)),
    total: chosen.length,
    ...(unread > 0 && { unread }),
    ignored: pieces.filter((piece) => !used.some(({ typed }) => typed === piece.typed)).map(({ typed }) => typed),
    offered: [],
    nearest: [],
    facets: facetsOf(found, facets, (id) => nameOf.get(id)),
    ...(sources.isOneDocument && { isOneDocument: true }),
  };
}

/** Who asks for a single word means every name that has it, unless it is a name itself; who misspells it, every person who has it as it should be. */
function withParts(pieces: readonly Piece[], names: readonly SearchName[]): readonly Piece[] {
  const [piece] = pieces;
  const [word] = piece?.words ?? [];
  if (!piece || !word || pieces.length > 1 || piece.words.length > 1 || piece.isPhrase || piece.initials) return pieces;
  if (piece.meanings.some(({ isGuess }) => !isGuess)) return pieces;
  const known = new Set(piece.meanings.map(({ name }) => name));
  const misspelled = piece.meanings.flatMap(({ reason }) => {
    const [right, second] = reason?.why === 'spelled-like' ? words(reason.form) : [];
    if (!right || second) return [];
    const its = namesWithWord({ ...word, folded: right.folded }, names).filter(
      ({ name }) => name.kind === 'person' && !known.has(name),
    );
    return its.map((meaning): Meaning => ({ ...meaning, ...(reason && { reason }), way: 'slip', isGuess: true }));
  });
  return [{ ...piece, meanings: [...namesWithWord(word, names), ...piece.meanings, ...misspelled] }];
}

function toResult(answer: Found, found: readonly Found[]): Result {
  const { document, title, language, paragraph, pieces, hits: all, way, isByHeading } = answer;
  const hits = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const reasons: Reason[] = pieces.flatMap(({ piece, hits: its }) => reasonOf(piece, its, answer, found) ?? []);
  if (isByHeading) reasons.push({ why: 'heading', heading: paragraph.heading ?? '' });
  if (way === 'spread') reasons.push({ why: 'spread' });
  return {
    document,
    title,
    address: `p${paragraph.number}`,
    number: paragraph.number,
    path: pathOf(answer),
    language,
    way,
    ...(reasons.length > 0 && { reasons: distinct(reasons) }),
    excerpt: excerpt(paragraph.text, hits),
    matches: [...new Set(hits.map(({ start, end }) => paragraph.text.slice(start, end)))],
  };
}

/** Each reason once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function pathOf({ path, paragraph }: Found): string {
  return `${path}#p${paragraph.number}`;
}

/** Why the paragraph answers the piece; nothing where it stands there as it was typed. */
function reasonOf(
  { meanings, typed, isBegun }: Piece,
  hits: readonly Hit[],
  { document, paragraph: { text, mentions } }: Found,
  found: readonly Found[],
): Reason | undefined {
  if (isBegun && meanings.length === 0) return { why: 'word-begun', typed };
  if (hits.some(({ start, end }) => text.slice(start, end).toLowerCase() === typed.toLowerCase())) return undefined;
  const named = new Set(mentions.filter((mention) => hits.includes(mention)).map(({ name }) => name));
  const meaning = meanings.find(({ name }) => named.has(name.id));
  const role = meaning?.role?.toLowerCase();
  if (role === undefined) return meaning?.reason;
  const saying = found.find((one) => one.document === document && one.paragraph.text.toLowerCase().includes(role));
  return saying ? { why: 'called-so', number: saying.paragraph.number } : meaning?.reason;
}

function meantNames({ meanings, typed }: Piece, link: (name: SearchName) => NameLink): MeantName[] {
  return meanings.map(({ name, reason }) => ({ ...link(name), typed, ...(reason !== undefined && { reason }) }));
}

/** The names that all of a query means, spelled as they are; none where a word of it means none. */
export function surelyMeant({ text, words }: Query, matches: readonly NameMatch[], base: string): MeantName[] {
  const isOfName = (_: QueryWord, at: number) => matches.some(({ start, end }) => start <= at && at < end);
  const isSure = matches.every(({ meanings }) => meanings.every((meaning) => meaning.isSure));
  if (!isSure || !words.every(isOfName)) return [];
  return matches.flatMap(({ start, end, meanings }) => {
    const typed = text.slice(words[start]?.start, words[end - 1]?.end);
    return meanings.map(({ name, reason }) => ({
      ...linkOf(name, base),
      typed,
      ...(reason !== undefined && { reason }),
    }));
  });
}

function linkOf({ id, name, kind, mentions, at }: SearchName, base: string): NameLink {
  return { id, name, kind, mentions, path: at === undefined ? namePath(base, id) : `${base}/${at}` };
}
