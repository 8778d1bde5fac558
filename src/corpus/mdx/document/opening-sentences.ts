import type { Document } from '../../model.ts';
import { endsLikeSentence, sentenceStarts } from '../../text/sentences.ts';
import { plainSpaces } from '../../text/white-space.ts';
import { openingParagraphs } from './opening-paragraphs.ts';

/** UTF-16 units: what search engines show of a description. */
const LONGEST = 160;

/** Paragraphs in which they may stand: what is further down opens nothing. */
const MOST = 8;

/** As many of the first sentences of the author's prose as a description has room for; of a longer one its first words. */
export function openingSentences(document: Document): string | undefined {
  const prose = openingParagraphs(document).filter(
    ({ node }) => node.type === 'paragraph' || node.type === 'blockquote',
  );
  return openingOf(prose.slice(0, MOST).map(({ text }) => text));
}

/** The same of paragraphs; of none, nothing. */
export function openingOf(texts: readonly string[]): string | undefined {
  // Nothing of a long paragraph beyond that could have room.
  const prose = texts.map((text) => plainSpaces(text.slice(0, 2 * LONGEST))).filter((text) => text !== '');
  const [first] = prose;
  if (first === undefined) return undefined;
  // A name or a date above the text is no sentence.
  const sentences = prose.filter((text) => endsLikeSentence(text) || text.length > LONGEST).flatMap(sentencesOf);
  let opening = sentences.length === 0 ? first : '';
  for (const sentence of sentences) {
    const longer = opening === '' ? sentence : `${opening} ${sentence}`;
    if (opening !== '' && longer.length > LONGEST) break;
    opening = longer;
  }
  return shortened(opening);
}

/** As many of the first words as a description has room for. */
export function shortened(text: string): string {
  return text.length > LONGEST ? cut(text) : text;
}

function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

function cut(text: string): string {
  const room = text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
  const end = text[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  const words = end > LONGEST / 2 ? room.slice(0, end) : room;
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}
