import { placeOf, placeOfDemonym } from '../lists/places/gazetteer.ts';
import { isAbbreviation } from '../../text/abbreviations.ts';
import type { Introduction, Kind, Occurrence } from '../model.ts';
import {
  ORGANISATION_CONTEXT,
  ORGANISATION_HEADS,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  TITLE_MODIFIERS,
  TITLES,
} from '../lists/words/vocabulary.ts';

/** A mention of a name in its paragraph. */
export type Said = Pick<Occurrence, 'document' | 'address' | 'text' | 'start' | 'end'>;

/**
 * How the texts themselves introduce a name, where they first do: the office before it or the apposition behind it, as it is
 * written. Nothing is added: a name that no text introduces has none.
 *
 * `"Saudi envoy Faisal bin Farhan has urged …"` → `"Saudi envoy Faisal bin Farhan"`
 */
export function introductionOf(kind: Kind, mentions: readonly Said[]): Introduction | undefined {
  const [first] = mentions;
  for (const mention of mentions) {
    const text = introductionIn(kind, mention);
    if (text === undefined) continue;
    const { document, address } = mention;
    return { text, document, address, isFirst: document === first?.document && address === first.address };
  }
  return undefined;
}

/** How one mention of a name introduces it, if it does. */
export function introductionIn(kind: Kind, { text, start, end }: Said): string | undefined {
  const from = kind === 'person' ? officeStart(text, start) : start;
  const to = end + apposition(text.slice(end), kind);
  const isOffice = text.slice(from, start).split(' ').some(saysWho);
  return isOffice || to > end ? text.slice(determinerStart(text, from), to) : undefined;
}

/** Before a common noun its article or whose it is belongs to it: `my friend`, `an English lawyer named`. */
function determinerStart(text: string, from: number): number {
  const [determiner = ''] = DETERMINER.exec(text.slice(Math.max(0, from - REACH), from)) ?? [];
  const isCommon = /^(?:\p{Lu}\p{L}+ )?\p{Ll}/u.test(text.slice(from));
  return isCommon ? from - determiner.length : from;
}

const DETERMINER = /(?<=^|[\s“‘"'(—])(?:an?|the|my|your|his|her|its|our|their) $/iu;

/** Where the words of an office before a name start; the name itself where there is none. */
function officeStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = start;
  for (;;) {
    const [written] = LAST_WORD.exec(before.slice(0, before.length - (start - from))) ?? [];
    if (written === undefined) return from;
    const [word = '', stop] = written.trim().split(/(\.)$/);
    if (stop && !isAbbreviation(word, text.slice(from))) return from;
    const isOffice = TITLES.has(word.toLowerCase()) || PERSON_NOUNS.has(word.toLowerCase());
    const mayGoOn = from < start && (TITLE_MODIFIERS.has(word.toLowerCase()) || isPlaceWord(word));
    if (!isOffice && !mayGoOn) return from;
    from -= written.length;
  }
}

const LAST_WORD = /(?<=^|\s)[\p{L}\p{M}'’.-]+ $/u;

/** Whether a word before a name says who that is: courtesy does not, and no word that only goes before an office. */
function saysWho(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return bare !== '' && !COURTESY.has(bare) && !TITLE_MODIFIERS.has(bare);
}

const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister madam madame monsieur mme mlle mademoiselle herr frau fräulein señor señora signor signora named'.split(
    ' ',
  ),
);

/** How far an apposition reaches behind a name, the comma before it included: 0 where there is none. */
function apposition(after: string, kind: Kind): number {
  const [found = '', words = ''] = APPOSITION.exec(after.slice(0, REACH)) ?? [];
  const nouns = NOUNS[kind];
  return nouns && words.split(/[\s-]+/).some((word) => nouns.some((set) => set.has(word))) ? found.length : 0;
}

/** An article, then small words or names up to the next mark; what goes on with "and" may be a list. What says something is a sentence. */
const APPOSITION =
  /^, ((?:an?|the|its|his|her|their) (?:(?!(?<!\b(?:who|which|that) )\b(?:is|was|are|were|had|would|will)\b)[^,.;:!?()“”"\n]){3,100})(?=[,.;)](?! (?:and|or) ))/u;

/** Of an apposition or the words before a name, in UTF-16 units. */
const REACH = 120;

const NOUNS: Readonly<Partial<Record<Kind, readonly ReadonlySet<string>[]>>> = {
  person: [PERSON_NOUNS],
  organisation: [ORGANISATION_CONTEXT, ORGANISATION_HEADS],
  place: [PLACE_NOUNS, PLACE_HEADS],
};

function isPlaceWord(word: string): boolean {
  return placeOfDemonym(word) !== undefined || placeOf(word) !== undefined;
}
