import { findRun, type IsSame } from './find-run.ts';
import type { RecordParagraph } from './search-record.ts';
import { isFormOf, type Stemmer, stemsOf } from '../stems/stemmer.ts';
import { isSound, isSpokenAs } from '../words/sounds.ts';
import { type Token, tokens } from '../words/tokens.ts';

/** A place in a paragraph that answers a part of the query; UTF-16 offsets. */
export type Hit = { readonly start: number; readonly end: number };

/** A text with its words, which every query is compared to. */
export type ReadText = {
  readonly text: string;
  /** Of its language. */
  readonly stem: Stemmer;
  readonly tokens: readonly Token[];
  /** The places of tokens that a stem is a form of, or of the whole that begins there. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** A paragraph with its words, and with those of the headings above it: no offset counts in these. */
export type ReadParagraph = RecordParagraph & ReadText & { readonly above?: ReadText };

/**
 * Makes a paragraph of a record ready to be searched.
 * @param stem of its language
 */
export function readParagraph(paragraph: RecordParagraph, stem: Stemmer): ReadParagraph {
  const { text, heading } = paragraph;
  return Object.assign(readText(text, stem), paragraph, heading !== undefined && { above: readText(heading, stem) });
}

/** Its words are read when they are asked for first: a name is found without them. */
function readText(text: string, stem: Stemmer): ReadText {
  let read: readonly Token[] | undefined;
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    text,
    stem,
    get tokens() {
      read ??= tokens(text);
      return read;
    },
    get places() {
      places ??= placesOf(this.tokens, stem);
      return places;
    },
  };
}

function placesOf(all: readonly Token[], stem: Stemmer): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, token] of all.entries()) {
    for (const key of stemsAt(token, stem)) {
      const others = places.get(key);
      if (others) others.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}

/** The stems of a token, and of the whole that begins there. */
function stemsAt(token: Token, stem: Stemmer): ReadonlySet<string> {
  return new Set([...stemsOf(token, stem), ...(token.whole ? stemsOf(token.whole, stem) : [])]);
}

/** What is looked for in words: a word, words side by side, or what stands in quotes. */
export type Wanted = {
  /** One in capitals means only itself in capitals. */
  readonly tokens: readonly Token[];
  /** The query in which their offsets count. */
  readonly text: string;
  /** No other form of a word counts. */
  readonly isPhrase?: boolean;
  /** The last word may not be typed to its end yet. */
  readonly isBegun?: boolean;
};

/** Every place where the words stand side by side in one of their forms, in order. */
export function findWords(wanted: Wanted, where: ReadText): Hit[] {
  if (wanted.isBegun) return begunHits(wanted, where);
  if (wanted.isPhrase) return find(wanted, where, shares);
  return find(wanted, where, (one, other) => {
    if (one.isUpper) return other.isUpper && shares(one, other);
    return shares(one, other) || isFormOf(one, other, where.stem);
  });
}

/** How exactly words stand side by side in a paragraph that {@link findWords} found, at the given places. */
export function exactness(wanted: Wanted, paragraph: ReadText, hits: readonly Hit[]): Exactness {
  const [first, last] = [wanted.tokens[0], wanted.tokens.at(-1)];
  const typed = oneLine(wanted.text.slice(first?.start, last?.end));
  const written = hits.map(({ start, end }) => oneLine(paragraph.text.slice(start, end)));
  if (written.includes(typed)) return 'typed';
  if (written.some((form) => form.toLowerCase() === typed.toLowerCase())) return 'capitals';
  return find(wanted, paragraph, shares).length > 0 ? 'folded' : 'stems';
}

/** Best first. */
export type Exactness = 'typed' | 'capitals' | 'folded' | 'stems';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function find({ tokens: words }: Wanted, { tokens: found, places, stem }: ReadText, isSame: IsSame): Hit[] {
  const [first] = words;
  if (!first) return [];
  const starts = new Set([...stemsAt(first, stem)].flatMap((key) => places.get(key) ?? []));
  return findRun(
    words,
    found,
    [...starts].sort((a, b) => a - b),
    isSame,
  );
}

function begunHits({ tokens: [word], text }: Wanted, { tokens: found, text: its }: ReadText): Hit[] {
  const begun = word?.forms[0];
  if (begun === undefined) return [];
  // With a capital it is the beginning of a name: "Lang" is not "language", nor "Robin" Robinson.
  const isName = /^\p{Lu}\p{Ll}/u.test(text.slice(word?.start));
  if (isName && begun.length < SHORTEST_BEGUN_NAME) return [];
  const isSame = isName ? /^\p{Lu}/u : /^/u;
  return found.flatMap(({ forms, start, end }) =>
    isSame.test(its.slice(start, end)) && forms.some((form) => form.startsWith(begun)) ? [{ start, end }] : [],
  );
}

/** Letters of a name in which it can be told that its end is missing; what the names of the corpus begin with is known by these. */
const SHORTEST_BEGUN_NAME = 6;

/** Whether a typed word has a form in common with one of the text; where it is but a sound, all of it has to sound alike. */
const shares: IsSame = (typed, found) => {
  const both = typed.forms.filter((form) => found.forms.includes(form));
  return both.length > 0 && (!both.every(isSound) || isSpokenAs(typed, found));
};
