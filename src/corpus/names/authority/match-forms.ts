import type { Claim, FormTrie } from './form-trie.ts';
import { trieKey } from './form-trie.ts';
import { foldGap, type Piece } from '../recogniser/tokens/pieces.ts';

/** Pieces of a text that are a form, `to` exclusive; offsets in the text with what belongs to the form around them. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** All that claim the form as it is written here, at least one. */
  readonly claims: readonly Claim[];
};

/** Where forms stand in a text, the longest of those that overlap, in order. Rejected forms are left out. */
export function matchForms(text: string, pieces: readonly Piece[], forms: FormTrie): Match[] {
  const candidates = pieces.flatMap((_, from) => candidatesAt(text, pieces, from, forms));
  const longestFirst = candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(pieces.length);
  const matches: Match[] = [];
  for (const match of longestFirst) {
    if (taken.subarray(match.from, match.to).includes(1)) continue;
    taken.fill(1, match.from, match.to);
    matches.push(match);
  }
  return matches.filter((match) => standsFree(match, pieces, taken)).sort((a, b) => a.start - b.start);
}

function candidatesAt(text: string, pieces: readonly Piece[], from: number, forms: FormTrie): Match[] {
  const found: Match[] = [];
  let node: FormTrie | undefined = forms;
  for (let to = from; node && to < pieces.length; to++) {
    const key = trieKey(pieces[to] as Piece, to === from);
    const stem = withoutParticles(pieces[to] as Piece);
    const ending = stem && node.next.get(trieKey(stem, to === from));
    if (stem && ending && ending.claims.length > 0) {
      const match = around(text, pieces.with(to, stem), from, to + 1, ending.claims);
      if (match) found.push(match);
    }
    const singular = key.endsWith('s') ? node.next.get(key.slice(0, -1)) : undefined;
    node = node.next.get(key);
    if (!singular && !node) break;
    const claims = [
      ...(singular?.claims.filter((claim) => claim.mayBePlural && fits(claim, pieces, from, true)) ?? []),
      ...(node?.claims.filter((claim) => fits(claim, pieces, from, false)) ?? []),
    ];
    const match = claims.length > 0 && around(text, pieces, from, to + 1, claims);
    if (match) found.push(match);
  }
  return found;
}

/** A word of Korean without what it writes onto a name: "서울에서는" → "서울". */
function withoutParticles(piece: Piece): Piece | undefined {
  if (!IS_SYLLABLE.test(piece.text.at(-1) ?? '')) return undefined;
  const stem = IS_KOREAN.exec(piece.text)?.[1];
  return stem === undefined ? undefined : { ...piece, text: stem, end: piece.start + stem.length };
}

const IS_SYLLABLE = /[가-힣]/;

/** Two letters or more, and particles of Korean: "서울에서", "NATO는". */
const IS_KOREAN =
  /^([\p{L}\p{N}]{2,}?)(?:[은는이가을를의에와과도만로]|에서|에게|한테|께서?|으로|까지|부터|처럼|보다|이?라(?:고|는)?|이?나|이?며|이(?:다|었다)|하고|조차|마저|씨|님)(?:[은는도의만])?$/u;

/** The capitals are those of the form; or, if the form allows it, every word that has one in the form has one here. */
function fits({ pieces: form, isExact }: Claim, pieces: readonly Piece[], from: number, isPlural: boolean): boolean {
  const same = form.every(({ text }, index) => text === written(pieces, from + index, isPlural));
  if (same || isExact) return same;
  return form.every(({ text }, index) => {
    const piece = pieces[from + index];
    if (!piece || isJoined(piece) || !IS_CAPITAL.test(text)) return true;
    return IS_CAPITAL.test(piece.text) || IS_PARTICLE.test(piece.text);
  });
}

function written(pieces: readonly Piece[], at: number, isPlural: boolean): string | undefined {
  const text = pieces[at]?.text;
  return isPlural ? text?.slice(0, -1) : text;
}

const IS_CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Small words of names that writers begin with a capital or not: "Al-Qaida", "al-Qaida". */
const IS_PARTICLE = /^(?:a[ln]|bin|bint|d[aeiu]|del|della|des|el|ibn|l[ae]|of|the|van|von)$/;

/** The claims whose marks before and after stand here too: with the most marks, if they differ. */
function around(
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
  claims: readonly Claim[],
): Match | undefined {
  const first = pieces[from] as Piece;
  const last = pieces[to - 1] as Piece;
  const here = claims.filter(
    ({ lead, tail }) =>
      foldGap(text.slice(Math.max(0, first.start - lead.length), first.start)) === lead &&
      foldGap(text.slice(last.end, last.end + tail.length)) === tail,
  );
  if (here.length === 0 || here.some(({ name }) => name === undefined)) return undefined;
  const lead = Math.max(...here.map((claim) => claim.lead.length));
  const tail = Math.max(...here.map((claim) => claim.tail.length));
  return { start: first.start - lead, end: last.end + tail, from, to, claims: here };
}

/**
 * Whether the match begins and ends where words do. Of a word with hyphens or apostrophes it may be a part if the rest is
 * small ("Taliban-led", "anti-US", "Iran's", "l'Iran") or other matches ("US-China"): "Islamic State" is not
 * named in "Islamic State-Khorasan".
 */
function standsFree({ from, to }: Match, pieces: readonly Piece[], taken: Uint8Array): boolean {
  const before = pieces[from - 1];
  if (pieces[from]?.gap === "'" && before && !IS_ELIDED.test(before.text)) return false;
  const after = pieces[to];
  if (after?.gap === "'" && !IS_SUFFIX.test(after.text)) return false;
  for (let at = from; isJoined(pieces[at]); at--) if (!isSmall(pieces[at - 1]) && !taken[at - 1]) return false;
  for (let at = to; isJoined(pieces[at]); at++) if (!isSmall(pieces[at]) && !taken[at]) return false;
  return true;
}

function isJoined(piece: Piece | undefined): boolean {
  return piece?.gap === '-' || piece?.gap === "'";
}

function isSmall(piece: Piece | undefined): boolean {
  return piece === undefined || IS_SMALL.test(piece.text) || IS_ELIDED.test(piece.text) || IS_SUFFIX.test(piece.text);
}

const IS_SMALL = /^[\p{Ll}\p{Lo}\p{Lm}]/u;

/** An article or preposition that French and Italian write onto a name. */
const IS_ELIDED = /^(?:[dl]|qu|all|dall|dell|nell|sull|un|L)$/;

/** What an apostrophe may add to a name without being part of it. */
const IS_SUFFIX = /^(?:s|S|d|ll|re|ve)$/;
