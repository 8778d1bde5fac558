import type { Nodes } from 'mdast';
import { textWords } from '../../../frame/words.ts';
import { isParent } from '../../formats/markdown/markdown-tree.ts';
import { type Document, paragraphs } from '../../model.ts';

/** What a page offers a reader beside its text, where the text calls for it. */
export type ReadingAids = {
  /** `4 min read`, at the pace of a reader who takes her time. */
  readonly readingTime: string;
  readonly isLong?: true;
  readonly hasFootnotes?: true;
  /** Opening words of paragraphs through a long text that has hardly a heading. */
  readonly openings?: readonly Opening[];
  /** Addresses of the author's links to the web, in the order of the links, to be printed at the foot. */
  readonly links?: readonly string[];
};

/** Where a paragraph stands, by its number, and how it begins. */
type Opening = { readonly number: string; readonly words: string };

/** Words a minute of a reader who takes her time. */
const READING_SPEED = 220;

/** A text of more paragraphs is not read in one go. */
const LONG = 40;

/** With so many headings a text has an outline of its own. */
export const OUTLINED = 3;

/** Lines of an outline by opening words: what is seen at a glance. */
const LINES = 20;

/** Words of an opening. */
const WORDS = 7;

/** @param readingTime how long it takes to read it, as {@link readingTimes} says */
export function readingAids(document: Document, readingTime: string): ReadingAids {
  const all = paragraphs(document);
  const isLong = all.length > LONG;
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').length;
  const nodes = document.blocks.flatMap((block) => ('node' in block ? block.node : []));
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
  // Footnotes are numbered, and stand below the text wherever an author wrote them.
  notes.sort((one, other) => Number(one.identifier) - Number(other.identifier));
  const links = [...nodes.filter(({ type }) => type !== 'footnoteDefinition'), ...notes].flatMap(webLinks);
  return {
    readingTime,
    ...(isLong && { isLong }),
    ...(notes.length > 0 && { hasFootnotes: true }),
    ...(isLong && headings < OUTLINED && { openings: openings(all) }),
    ...(links.length > 0 && { links }),
  };
}

/** Up to so many minutes nobody counts in hours. */
const MOST_MINUTES = 90;

/** How long it takes to read each document, by its id. */
export type ReadingTimes = Pick<ReadonlyMap<string, string>, 'get'>;

/** Each is counted when somebody asks for it: not every document is listed with it. */
export function readingTimes(documents: readonly Document[]): ReadingTimes {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const times = new Map<string, string>();
  return {
    get(id) {
      const document = byId.get(id);
      const time = times.get(id) ?? (document && readingTimeOf(document));
      if (time !== undefined) times.set(id, time);
      return time;
    },
  };
}

/** `4 min read`, `7-hour read` */
function readingTimeOf(document: Document): string {
  const words = paragraphs(document).reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
  const minutes = Math.max(1, Math.round(words / READING_SPEED));
  return minutes > MOST_MINUTES ? textWords.hours(Math.round(minutes / 60)) : textWords.minutes(minutes);
}

/** Scripts without spaces count each character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

function openings(all: readonly { readonly number: string; readonly text: string }[]): Opening[] {
  const step = Math.ceil(all.length / LINES);
  return all
    .filter((_, i) => i % step === 0)
    .map(({ number, text }) => {
      const words = text.split(/\s+/);
      const opening = words
        .slice(0, WORDS)
        .join(' ')
        .slice(0, WORDS * 12);
      return { number, words: opening === text ? text : `${opening}\u00a0…` };
    });
}

function webLinks(node: Nodes): string[] {
  if (node.type === 'link' && /^https?:/i.test(node.url)) return [node.url];
  return isParent(node) ? (node.children as Nodes[]).flatMap(webLinks) : [];
}
