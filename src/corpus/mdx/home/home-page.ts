import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentPath, paragraphPath } from '../../../site.ts';
import type { Document } from '../../model.ts';
import type { Kind, Name } from '../../names/model.ts';
import { nameLink } from '../../names/name-link.ts';
import { endsLikeSentence } from '../../text/sentences.ts';
import { openingParagraphs } from '../document/opening-paragraphs.ts';
import { openingOf, openingSentences, shortened } from '../document/opening-sentences.ts';

/** What the home page shows beside INDEX.md. */
export type HomePage = {
  /** What machines are told of the corpus, where its editor wrote no line on it. */
  readonly description: string;
  /** How the text begins, where there is one document. */
  readonly opening?: Opening | undefined;
  /** The people and the places that are named most, where they are named often. */
  readonly people: readonly NamedMost[];
  readonly places: readonly NamedMost[];
};

type Opening = { readonly text: string; readonly language: string; readonly path: string };

type NamedMost = {
  readonly name: string;
  readonly path: string;
  readonly mentions: number;
  /** Latitude and longitude in degrees. */
  readonly at?: readonly [number, number] | undefined;
};

/** Words of an opening, at most: about eight lines. */
const LONGEST_OPENING = 80;

/** Words of a paragraph with which a text may open: what is shorter is a title or a motto. */
const SHORTEST_OPENING = 20;

/** Of so many paragraphs of that length one that ends like a sentence is preferred: the others may be a title page or a list. */
const NEAR = 3;

/** Names of a kind that are shown, and how often each has to be mentioned. */
const MOST_NAMES = 8;
const LEAST_MENTIONS = 3;

/** @param introduction what stands in INDEX.md before the documents */
export function homePage(
  introduction: Root,
  documents: readonly Document[],
  names: readonly Name[],
  base: string,
): HomePage {
  const [only] = documents;
  const namedMost = (wanted: Kind): NamedMost[] =>
    names
      .filter(({ kind, hasPage, tally }) => kind === wanted && hasPage && tally.mentions >= LEAST_MENTIONS)
      .sort((a, b) => b.tally.mentions - a.tally.mentions || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NAMES)
      .map((name) => ({ name: name.name, path: nameLink(name, base), mentions: name.tally.mentions, at: name.at }));
  return {
    description: describe(introduction, documents),
    opening: documents.length === 1 && only ? opening(only, base) : undefined,
    people: namedMost('person'),
    places: namedMost('place'),
  };
}

/** How the introduction begins; without one, how the only document does, or the titles of the first. */
function describe(introduction: Root, documents: readonly Document[]): string {
  const [only, second] = documents;
  const opening = openingOf(
    introduction.children.filter(({ type }) => type === 'paragraph').map((node) => textOf(node)),
  );
  const ofOne = only && !second ? (only.description ?? openingSentences(only)) : undefined;
  return opening ?? ofOne ?? shortened(documents.map(({ title }) => title).join(', '));
}

/** The first words of a document, and where they go on. */
function opening(document: Document, base: string): Opening | undefined {
  const { id, language } = document;
  const all = openingParagraphs(document);
  const long = all.filter(({ text }) => wordsOf(text).length >= SHORTEST_OPENING);
  const first = long.slice(0, NEAR).find(({ text }) => endsLikeSentence(text)) ?? long[0] ?? all[0];
  if (!first) return undefined;
  const words = wordsOf(first.text);
  const isWhole = words.length <= LONGEST_OPENING;
  const text = isWhole
    ? first.text
    : `${words
        .slice(0, LONGEST_OPENING)
        .join('')
        .replace(/[\s,;:–—-]+$/, '')}\u00a0…`;
  const next = all[all.indexOf(first) + 1];
  return { text, language, path: isWhole && next ? paragraphPath(base, id, next.address) : documentPath(base, id) };
}

/** The words of a text, each with the white space after it. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=\s)/);
}
