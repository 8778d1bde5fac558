import { foldGap, type Piece, piecesOf } from '../recogniser/tokens/pieces.ts';

/** A form of a name, cut into pieces, and who claims it. */
export type Claim = {
  /** Id of the name; none for a form that is rejected. */
  readonly name: string | undefined;
  /** It is the name itself, no alias. */
  readonly isName: boolean;
  /** The plural counts too: "Afghans" for "Afghan". */
  readonly mayBePlural: boolean;
  readonly pieces: readonly Piece[];
  /** What the form has before its first piece and after its last: the full stop of "U.S.", the mark of "Yahoo!". */
  readonly lead: string;
  readonly tail: string;
  /** Short forms and those in capitals fit only as they are written: IS is no "is". */
  readonly isExact: boolean;
};

/** Forms by their pieces in lower case: forms that start alike share a path. */
export type FormTrie = { readonly next: Map<string, FormTrie>; readonly claims: Claim[] };

/** The forms as a tree, in which a text is looked up piece by piece. Forms without a letter or digit are left out. */
export function formTrie(claims: readonly Claim[]): FormTrie {
  const root = emptyTrie();
  for (const claim of claims) {
    if (claim.pieces.length === 0) continue;
    let node = root;
    for (const [index, piece] of claim.pieces.entries()) node = grown(node, trieKey(piece, index === 0));
    node.claims.push(claim);
  }
  return root;
}

/** A form as a claim of a name. */
export function claimOf(
  form: string,
  name: string | undefined,
  { isName = false, mayBePlural = false }: { readonly isName?: boolean; readonly mayBePlural?: boolean } = {},
): Claim {
  const written = form.trim();
  const pieces = piecesOf(written);
  const lead = foldGap(written.slice(0, pieces[0]?.start));
  const tail = foldGap(written.slice(pieces.at(-1)?.end ?? written.length));
  return { name, isName, mayBePlural, pieces, lead, tail, isExact: isExact(pieces.map(({ text }) => text).join('')) };
}

/** The step from the piece before to this one: hyphens and spaces are alike, "Al-Qaida" is "Al Qaida". */
export function trieKey({ gap, text }: Piece, isFirst: boolean): string {
  const word = text.toLowerCase();
  if (isFirst || gap === ' ' || gap === '-') return word;
  return `${gap} ${word}`;
}

/** Longest form, in letters, that fits only as it is written. */
const SHORT = 4;

function isExact(letters: string): boolean {
  return [...letters].length <= SHORT || (letters === letters.toUpperCase() && letters !== letters.toLowerCase());
}

function grown(node: FormTrie, key: string): FormTrie {
  const existing = node.next.get(key);
  if (existing) return existing;
  const created = emptyTrie();
  node.next.set(key, created);
  return created;
}

function emptyTrie(): FormTrie {
  return { next: new Map(), claims: [] };
}
