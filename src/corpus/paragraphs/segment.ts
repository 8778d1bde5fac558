import { asPublished, keepsBreaks } from './as-published.ts';
import { carryBreaks } from './carry-breaks.ts';
import { indentedParts } from './indented-parts.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import { endsLikeSentence } from '../text/sentences.ts';
import { foldSpaces, isBlank } from '../text/white-space.ts';

export { isAuthorNote, paragraphStarts } from './paragraph-starts.ts';

/** How the paragraphs of a text were found. */
type Breaks = 'blank lines' | 'file' | 'indents' | 'lines' | 'ledger' | 'sentences';

export type Segmented = {
  readonly breaks: Breaks;
  readonly paragraphs: readonly string[];
  /** The paragraphs as they were written, with the ends of their lines. */
  readonly parts: readonly string[];
};

/** What else there is to go by, for a text without breaks. */
export type Known = {
  /** Words that the editor wants a paragraph to have. */
  readonly meanLength?: number | undefined;
  /** Where the editor said that paragraphs start, as the file of breaks fits the text. */
  readonly fixed?: ((text: string) => readonly number[]) | undefined;
  /** The paragraphs that were published last, whose breaks are to stay. */
  readonly published?: readonly string[] | undefined;
};

/**
 * The paragraphs of a plain text, white space folded, and what divided it. Blank lines come first; parts between them are divided
 * again by first lines that are set in, or by lines that look like paragraphs, unless they were published as one. Without blank
 * lines it is the editor's file of breaks; else first lines that are set in, if what was published agrees; else lines that look like
 * paragraphs; else the breaks that were published; else the ends of sentences. Nothing of the text is lost. A blank text has none.
 */
export function segment(text: string, { meanLength, fixed, published = [] }: Known = {}): Segmented {
  const parts = text.split(BLANK_LINES).filter((part) => !isBlank(part));
  const [only = ''] = parts;
  if (parts.length > 1) {
    const within = areParagraphsBetween(parts) ? parts.map(linesOf) : indentedParts(parts);
    return divided('blank lines', within.flatMap(asPublished(published)));
  }
  if (fixed) return divided('file', slices(only, fixed(only)));
  const indented = asPublished(published)(indentedParts([only]).flat());
  if (indented.length > 1 && keepsBreaks(indented, published)) return divided('indents', indented);
  const lines = linesOf(only);
  if (areParagraphs(lines)) return divided('lines', lines);
  const isPublished = published.length > 0;
  const starts = isPublished ? carryBreaks(published, only) : paragraphStarts(only, meanLength);
  return divided(isPublished ? 'ledger' : 'sentences', slices(only, starts));
}

/** Where the paragraphs of a text start that has no breaks of its own; a text that has some gives nothing. */
export function breakStarts(text: string, known: Known): number[] | undefined {
  const { breaks } = segment(text, known);
  if (breaks !== 'ledger' && breaks !== 'sentences') return undefined;
  const { meanLength, published = [] } = known;
  return published.length > 0 ? carryBreaks(published, text) : paragraphStarts(text, meanLength);
}

/** Lines this long are paragraphs, not verses or items: the median, in UTF-16 units. */
const LINE_IS_PARAGRAPH = 120;

const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

function divided(breaks: Breaks, parts: readonly string[]): Segmented {
  return { breaks, parts, paragraphs: parts.map(foldSpaces).filter((part) => part !== '') };
}

function slices(text: string, starts: readonly number[]): string[] {
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

/** Between blank lines that only set off chapters, each line may be a paragraph. */
function areParagraphsBetween(parts: readonly string[]): boolean {
  return areParagraphs(parts.map(linesOf).flatMap((lines) => (lines.length > 1 ? lines : [])));
}

function linesOf(part: string): string[] {
  return part.split('\n').filter((line) => !isBlank(line));
}

function areParagraphs(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const ended = lines.filter(endsLikeSentence).length;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return ended > lines.length / 2 && median > LINE_IS_PARAGRAPH;
}
