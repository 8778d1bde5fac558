/** A part of a text, where it stands in it, and whether it starts with items of the list with which the one before it ends. */
export type Piece = {
  readonly text: string;
  readonly lines: number;
  readonly offset: number;
  readonly isOfList?: boolean;
};

/**
 * A long text in pieces that mean the same one by one, each with the lines and UTF-16 units before it: a parser of Markdown needs four hundred
 * bytes of memory for each byte that it reads at once. A text that defines addresses or footnotes for all of itself is one piece. A list of
 * links, as an index is, is cut between its items.
 */
export function piecesOf(text: string): readonly Piece[] {
  if (text.length < 2 * LEAST || OF_THE_WHOLE.test(text)) return [{ text, lines: 0, offset: 0 }];
  const pieces: Piece[] = [];
  let fence: string | undefined;
  let [from, linesBefore, at, lines] = [0, 0, 0, 0];
  let [isBlankBefore, isInList, isOfList] = [true, false, false];
  for (const line of text.split('\n')) {
    const [, mark = ''] = FENCE.exec(line) ?? [];
    const isItem = line.startsWith(ITEM) && fence === undefined;
    const mayStart = isItem ? isInList : isBlankBefore && STARTS_ANEW.test(line);
    if (fence === undefined && mayStart && at - from >= LEAST) {
      pieces.push({ text: text.slice(from, at), lines: linesBefore, offset: from, isOfList });
      [from, linesBefore, isOfList] = [at, lines, isItem];
    }
    // Of lines without an empty one, when the first is an item and all others are items or inside one.
    isInList = isItem ? isInList || isBlankBefore : isInList && INSIDE_ITEM.test(line);
    if (fence === undefined) fence = mark === '' ? undefined : mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    isBlankBefore = line.trim() === '';
    at += line.length + 1;
    lines += 1;
  }
  return [...pieces, { text: text.slice(from), lines: linesBefore, offset: from, isOfList }];
}

/** UTF-16 units of a piece, at least. */
const LEAST = 50_000;

/** A definition, HTML that may go on behind an empty line, or code in a list, which ends with the list. */
const OF_THE_WHOLE =
  /^[ \t>*+-]*\[[^\]\n]{1,999}\]:|<(?:[!?]|(?:pre|script|style|textarea)\b)|^[^`~\n]+(?:`{3}|~{3})/im;

/** Behind an empty line it ends whatever list, quotation or indented code stands above. */
const STARTS_ANEW = /^(?:\p{L}|#{1,6} )/u;

/** An item that starts with a link. */
const ITEM = '- [';

const INSIDE_ITEM = /^ {2,3}\S/;

const FENCE = /^(`{3,}|~{3,})/;
