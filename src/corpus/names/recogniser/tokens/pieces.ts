/** A run of letters, marks and digits; where a script does not part its words, one character. */
export type Piece = {
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** As written, in NFC and without characters that nobody sees. */
  readonly text: string;
  /** What stands before it, back to the piece before: white space as one space, `\n` or `\t`, quotes and hyphens as `'`, `"`, `-`. */
  readonly gap: string;
};

/**
 * The pieces of a text, in order. A text without letters and digits has none.
 *
 * `'Côte d’Ivoire’s IS‑K'` → `Côte`, ` d`, `'Ivoire`, `'s`, ` IS`, `-K`
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const gap = index === end + 1 && text[end] === ' ' ? ' ' : foldGap(text.slice(end, index));
    end = index + run.length;
    if (IS_PLAIN.test(run)) pieces.push({ start: index, end, text: run, gap });
    else pieces.push(...partsOf(run, index, gap));
  }
  return pieces;
}

/** Marks between words as they are compared: kinds of white space, quote and hyphen are one each. */
export function foldGap(gap: string): string {
  if (IS_FOLDED.test(gap)) return gap;
  return gap
    .replace(SILENT, '')
    .replace(/[‐‑‒–−﹣-]/g, '-')
    .replace(/['’ʼ‘‛`´＇]/g, "'")
    .replace(/["“”„‟]/g, '"')
    .replace(/[\p{White_Space}\uFEFF]+/gu, (space) => /[\n\r\t\u2028\u2029]/.exec(space)?.[0] ?? ' ');
}

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]*/gu;

const IS_FOLDED = /^(?: ?[!-_a-~])* ?$/;

const IS_PLAIN = /^[A-Za-z0-9]+$/;

/** Characters that nobody sees: an editor's program may put them anywhere. */
const SILENT = /[\u00AD\u200B-\u200F\u2060]/g;

const UNPARTED =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}\u00AD\u200B-\u200F\u2060]*)/u;

/** The pieces of a run with letters beyond ASCII. */
function partsOf(run: string, index: number, gap: string): Piece[] {
  let start = index;
  return run
    .split(UNPARTED)
    .filter((part) => part !== '')
    .map((part) => {
      const piece = { start, end: start + part.length, text: visible(part), gap: start === index ? gap : '' };
      start = piece.end;
      return piece;
    });
}

function visible(run: string): string {
  return run.replace(SILENT, '').normalize('NFC');
}
