import type { Paragraph } from 'mdast';
import { type Fault, fault } from '../../faults.ts';
import { lastEdition } from '../../ledger/editions/editions.ts';
import { type Withheld, withoutWithheld } from '../../ledger/withheld.ts';
import type { Manuscript } from '../../model.ts';
import { fitBreaks } from '../../paragraphs/fit-breaks.ts';
import { segment } from '../../paragraphs/segment.ts';
import type { ReadText } from '../format.ts';
import { isStanza, plainBlocks } from './plain-blocks.ts';

/**
 * A text in which whatever looks like markup is text: its paragraphs; verse, headings and speakers where blank lines divide it.
 * @param withheld what it is read without
 */
export function readPlainText(manuscript: Manuscript, withheld: Withheld): ReadText {
  const { id, content, listing, breaks, ledger } = manuscript;
  const { text } = content();
  const faults: Fault[] = [];
  const published = publishedTexts(manuscript);
  const { text: shown, at } = withoutWithheld(text, withheld);
  const earlier = new Map(
    lastEdition(ledger?.entries ?? []).map((entry) => [entry.text, entry.earlier.map((wording) => wording.text)]),
  );
  // The file of breaks may open with words that are shown no more: it must fit the whole text.
  const fixed =
    breaks &&
    ((part: string) =>
      noted(fitBreaks(breaks, text, published, earlier), faults)
        .map(at)
        .map(within(shown, part)));
  const segmented = segment(shown, {
    meanLength: manuscript.metadata.paragraph,
    fixed,
    published,
  });
  const { paragraphs } = segmented;
  const isSetIn = segmented.breaks === 'indents';
  // One that was published as several paragraphs of prose stays so.
  if (!breaks && published.length < 2 && !isSetIn && manuscript.metadata.layout !== 'prose' && isStanza(shown))
    return { tree: { type: 'root', children: plainBlocks([shown]) }, faults };
  if (breaks && segmented.breaks === 'blank lines') {
    faults.push(fault('unused-breaks', { file: breaks.file }, 'blank lines divide the text'));
  }
  if (!ledger && segmented.breaks === 'sentences' && paragraphs.length > 1) {
    faults.push(fault('unreviewed-breaks', { file: listing.file }, id));
  }
  const isDetected = (isSetIn || segmented.breaks === 'blank lines') && manuscript.metadata.layout !== 'prose';
  if (isDetected) return { tree: { type: 'root', children: plainBlocks(segmented.parts) }, faults };
  const children = paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { tree: { type: 'root', children }, faults };
}

/** An offset of a text as one of a part of it. */
function within(text: string, part: string): (offset: number) => number {
  const start = text.indexOf(part);
  return (offset) => Math.min(part.length, Math.max(0, offset - start));
}

function noted(fitted: ReturnType<typeof fitBreaks>, faults: Fault[]): readonly number[] {
  faults.push(...fitted.faults);
  return fitted.starts;
}

/** What was published last, whose breaks stay unless the editor asks for another mean length. */
export function publishedTexts({ metadata, ledger }: Manuscript): string[] {
  const asksAnew = metadata.paragraph !== undefined && metadata.paragraph !== ledger?.paragraph;
  return ledger && !asksAnew ? lastEdition(ledger.entries).map((entry) => entry.text) : [];
}
