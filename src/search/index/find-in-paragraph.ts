import type { Piece } from '../query/pieces.ts';
import type { RecordMention, RecordParagraph } from './search-record.ts';
import { stem } from '../words/stem.ts';
import { isUnspaced, type Word, words } from '../words/words.ts';

/** A place in a paragraph that answers a piece of the query; UTF-16 offsets. */
export type Hit = { readonly start: number; readonly end: number };

/** A paragraph with its words, which every piece is compared to. */
export type ReadParagraph = RecordParagraph & { readonly words: readonly TextWord[] };

type TextWord = Word & { readonly isUpper: boolean };

/** Its words are read when they are asked for first: a name is found without them. */
export function readParagraph(paragraph: RecordParagraph): ReadParagraph {
  let read: readonly TextWord[] | undefined;
  return {
    ...paragraph,
    get words() {
      read ??= textWords(paragraph.text);
      return read;
    },
  };
}

function textWords(text: string): TextWord[] {
  return words(text).map((word) => {
    const written = text.slice(word.start, word.end);
    return { ...word, isUpper: written === written.toUpperCase() };
  });
}

/** Every place of a paragraph that answers the piece, in order. */
export function findInParagraph(piece: Piece, paragraph: ReadParagraph): Hit[] {
  const { meanings, isPhrase, isPeople } = piece;
  if (meanings.length === 0) return isPhrase ? phraseHits(piece, paragraph) : wordHits(piece, paragraph);
  const ids = new Set(meanings.map(({ name }) => name.id));
  const mentions = paragraph.mentions.filter(({ name }) => ids.has(name));
  if (!isPeople) return mentions;
  const asTyped = phraseHits(piece, paragraph).filter(
    (hit) => !paragraph.mentions.some((mention) => holds(mention, hit)),
  );
  return [...mentions, ...asTyped].sort((a, b) => a.start - b.start);
}

function holds(mention: RecordMention, hit: Hit): boolean {
  return mention.start <= hit.start && hit.end <= mention.end;
}

function wordHits({ words: [word], isBegun }: Piece, paragraph: ReadParagraph): Hit[] {
  if (!word) return [];
  if (isUnspaced(word.folded)) return textHits(word.typed, paragraph.text);
  const wanted = stem(word.folded);
  return paragraph.words.filter((found) => {
    if (word.isAcronym) return found.isUpper && found.folded === word.folded;
    // No ending touches the first letter, and to take it off each word takes longest.
    if (found.folded[0] !== wanted[0]) return false;
    return stem(found.folded) === wanted || (isBegun && found.folded.startsWith(word.folded));
  });
}

function textHits(typed: string, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = text.indexOf(typed); start >= 0; start = text.indexOf(typed, start + typed.length)) {
    hits.push({ start, end: start + typed.length });
  }
  return hits;
}

function phraseHits({ words: wanted, typed }: Piece, { words: found, text }: ReadParagraph): Hit[] {
  if (isUnspaced(typed)) return textHits(typed, text);
  return found.flatMap((first, at) => {
    const isHere = wanted.every(({ folded }, i) => found[at + i]?.folded === folded);
    const last = found[at + wanted.length - 1];
    return isHere && last ? [{ start: first.start, end: last.end }] : [];
  });
}
