import { type Document, type Paragraph, paragraphs } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import type { Citation, Found } from './citation.ts';
import { RUN, sharedRuns, wideHashesOf } from './shared-runs.ts';

/**
 * The paragraphs of other documents with which a paragraph has a run of words in common: those that quote it, as their marks
 * or the dates of the two say; of the rest nobody can say who quotes whom.
 */
export function findQuotations(documents: readonly Document[]): Found[] {
  const all = documents.flatMap(quotable);
  const texts = all.map(({ document, paragraph }) => ({ group: document.id, text: withoutUrls(paragraph.text) }));
  return sharedRuns(texts).flatMap(({ one, other, words, groups }) => {
    const [first, second] = [all[one], all[other]];
    if (!first || !second) return [];
    const marked = [first, second].map(({ paragraph }) => quotes(paragraph, words));
    // What stands in many documents without being quoted is a stock phrase.
    if (groups > 2 && marked[0] === marked[1]) return [];
    const later = marked[0] === marked[1] ? laterOf(first.document, second.document) : marked[0] ? 0 : 1;
    if (later === 0) return [cites(first, second, 'quotation')];
    if (later === 1) return [cites(second, first, 'quotation')];
    return [cites(first, second, 'words'), cites(second, first, 'words')];
  });
}

/** Hashes of all runs of words in a document, each once. Only documents that have one in common can quote each other. */
export function runsIn(document: Document): Set<number> {
  const hashes = new Set<number>();
  for (const { paragraph } of quotable(document))
    for (const hash of wideHashesOf(wordsOf(withoutUrls(paragraph.text)))) hashes.add(hash);
  return hashes;
}

function quotable(document: Document): Place[] {
  return paragraphs(document)
    .filter(({ role, node }) => role !== 'frame' && node.type !== 'code')
    .map((paragraph) => ({ document, paragraph }));
}

/** Without addresses: who gives the same one as another does not quote him. */
function withoutUrls(text: string): string {
  return !text.includes('://') ? text : text.replace(/\S+/g, (word) => (word.includes('://') ? ' ' : word));
}

type Place = { readonly document: Document; readonly paragraph: Paragraph };

function cites(citing: Place, cited: Place, how: Citation['how']): Found {
  const { id, title } = citing.document;
  const by = { document: id, title, address: citing.paragraph.address, how };
  return { document: cited.document.id, address: cited.paragraph.address, by };
}

/** Whether the words stand in a block quotation, or between quotation marks. */
function quotes({ node, text }: Paragraph, words: readonly string[]): boolean {
  if (node.type === 'blockquote') return true;
  const runs = words.slice(RUN - 1).map((_, i) => ` ${words.slice(i, i + RUN).join(' ')} `);
  // Of straight marks, which open and close alike, every second part is quoted.
  const straight = text.split('"').filter((_, i) => i % 2 === 1);
  return [...straight, ...(text.match(QUOTED) ?? [])].some((quoted) => {
    const within = ` ${wordsOf(withoutUrls(quoted)).join(' ')} `;
    return runs.some((run) => within.includes(run));
  });
}

/** Nobody quotes more at a time: an expression without bounds would look for the end of each of many opening marks. */
const QUOTED = /[“„«‹‘][^”»›“„«]{20,2000}[”»›“’]/gu;

/** Which of two documents is the later one, 0 or 1; nothing if their dates do not say. */
function laterOf(...both: readonly [Document, Document]): 0 | 1 | undefined {
  const [one = '', other = ''] = both.map(({ metadata }) =>
    metadata.supplied?.includes('date') ? '' : (metadata.date ?? ''),
  );
  const length = Math.min(one.length, other.length);
  if (length === 0 || one.slice(0, length) === other.slice(0, length)) return undefined;
  return one > other ? 0 : 1;
}
