import type { LanguageRules } from '../../lists/languages/language-rules.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { Cue } from '../cues/cue.ts';
import { overlapping } from '../sightings/overlapping.ts';
import { sightingsBeside } from '../sightings/sightings-beside.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { type Found, sightingOfFound } from '../sightings/sighting-of-found.ts';
import type { ReadParagraph } from '../sightings/sightings.ts';
import type { Token } from '../tokens/tokens.ts';
import { type ListedPerson, personAt } from './person-at.ts';
import { placeAt } from './place-at.ts';

/**
 * Where the paragraphs of a document in a language of which the rules know lists only name a person, a place or a well-known
 * organisation. What no list and no title tells is no name here, whatever its capital.
 */
export function listedSightings(paragraphs: readonly ReadParagraph[], rules: LanguageRules): Sighting[] {
  const listed = paragraphs.map((paragraph, index) => sightingsIn(paragraph, index, rules));
  const found = rules.hasCapitalNouns ? withoutNouns(listed, paragraphs) : listed;
  const surnames = surnamesOf(found.flat());
  return paragraphs.flatMap((paragraph, index) => {
    const sure = found[index] ?? [];
    const others = surnameSightings(paragraph, index, surnames, rules);
    const all = [...sure, ...others.filter(({ start, end }) => overlapping(sure, start, end).length === 0)];
    return all.sort((a, b) => a.start - b.start);
  });
}

/** Without people who are called by no name of the lists, but by what the text writes behind an article as often: "Gregor Musik", "Herr Prokurist". */
function withoutNouns(
  found: readonly (readonly Sighting[])[],
  paragraphs: readonly ReadParagraph[],
): readonly (readonly Sighting[])[] {
  const lastWord = ({ words }: Sighting) => words.at(-1)?.text ?? '';
  const isPerson = ({ cues }: Sighting) => cues[0]?.kind === 'person';
  const people = countOf(found.flat().filter(isPerson).map(lastWord));
  const articled = countOf(
    paragraphs.flatMap(({ tokens }) =>
      tokens.flatMap(({ gap, text }, i) =>
        gap === ' ' && isArticle(tokens[i - 1]) && !isOfNames(tokens[i - 2]) && people.has(text) ? [text] : [],
      ),
    ),
  );
  const isNoun = (one: Sighting) =>
    !isBorne(one.words.at(-1)) && (articled.get(lastWord(one)) ?? 0) >= (people.get(lastWord(one)) ?? 0);
  return found.map((sightings) => sightings.filter((one) => !isPerson(one) || !isNoun(one)));
}

function isBorne(word: Token | undefined): boolean {
  return word !== undefined && (isSurname(word.lower) || isFirstName(word.lower));
}

/** "von der Heyden" */
function isOfNames(token: Token | undefined): boolean {
  return /^(?:von|van|zu)$/.test(token?.text ?? '');
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Against whatever the rules of English say of the form. */
const WEIGHT = 20;

function sightingsIn(paragraph: ReadParagraph, index: number, rules: LanguageRules): Sighting[] {
  const found = (at: number, to: number) => nameAt(paragraph.tokens, at, to, rules);
  return sightingsBeside(paragraph, index, found, (at, one) => sighting(paragraph, at, one, index, rules));
}

function nameAt(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): Found | undefined {
  const place = placeAt(tokens, at, limit, rules);
  const person = personAt(tokens, at, limit, rules);
  if (person && (!place || person.to > place.to)) return personFound(person);
  if (place) {
    const cue: Cue = { kind: 'place', weight: WEIGHT, reason: 'in the list of places' };
    return { to: place.to, cue, form: place.form, place: place.place.name };
  }
  return organisationAt(tokens, at, limit, rules);
}

function personFound({ to, title, reason }: ListedPerson): Found {
  return { to, cue: { kind: 'person', weight: WEIGHT, reason }, ...(title !== undefined && { title }) };
}

/** Only letters and names of several words: one word may be anything in another language. */
function organisationAt(tokens: readonly Token[], at: number, limit: number, rules: LanguageRules): Found | undefined {
  const first = tokens[at] as Token;
  if (first.shape !== 'capital' && first.shape !== 'capitals') return undefined;
  if (rules.words.has(first.lower)) return undefined;
  for (let to = Math.min(at + LONGEST, limit); to > at; to--) {
    if (to - at === 1 && first.shape !== 'capitals') continue;
    if (tokens.slice(at + 1, to).some(({ gap, shape }) => gap !== ' ' || shape === 'small')) continue;
    const form = tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ');
    if (knownOrganisation(form))
      return { to, cue: { kind: 'organisation', weight: WEIGHT, reason: 'in the list of organisations' } };
  }
  return undefined;
}

/** Words of the longest organisation that is looked up. */
const LONGEST = 4;

function sighting(
  paragraph: ReadParagraph,
  from: number,
  found: Found,
  index: number,
  { hasCapitalNouns }: LanguageRules,
): Sighting {
  const one = sightingOfFound(paragraph, from, found, index);
  const { end, form, words } = one;
  // "Ludwig XIV.": in German a stop belongs to the number.
  const isOrdinal = hasCapitalNouns && /^[IVX]+$/.test(words.at(-1)?.text ?? '') && paragraph.text[end] === '.';
  return isOrdinal ? { ...one, end: end + 1, form: found.form ?? `${form}.` } : one;
}

/** Surnames of the people who are named in full, and the people's other single names. */
function surnamesOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  const full = sightings.filter(({ words, cues }) => words.length > 1 && cues[0]?.kind === 'person');
  return new Set(full.map(({ words }) => words.at(-1)?.text ?? '').filter((surname) => surname.length > 2));
}

function surnameSightings(
  paragraph: ReadParagraph,
  index: number,
  surnames: ReadonlySet<string>,
  rules: LanguageRules,
): Sighting[] {
  const { tokens, segments, finding } = paragraph;
  if (segments.length === 0) return [];
  return tokens.flatMap((token, at): Sighting[] => {
    if (!surnames.has(token.text) || rules.words.has(token.lower) || isInRun(tokens, at, rules)) return [];
    const isTaken = [finding.mentions, finding.unsettled].some(
      (spans) => overlapping(spans, token.start, token.end).length > 0,
    );
    const cue: Cue = { kind: 'person', weight: WEIGHT, reason: 'the surname of a person named in full' };
    return isTaken ? [] : [sighting(paragraph, at, { to: at + 1, cue }, index, rules)];
  });
}

/** A word beside it makes it part of something longer, or an article makes it a noun. */
function isInRun(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isCapital = (token: Token | undefined) =>
    token !== undefined && token.shape !== 'small' && token.shape !== 'other';
  const own = (tokens[at] as Token).gap;
  if (next?.gap === ' ' && isCapital(next) && !rules.hasCapitalNouns) return true;
  if (own === '-' || next?.gap === '-') return true;
  if (own !== ' ' || (tokens[at] as Token).isFirst) return false;
  if (rules.hasCapitalNouns) return isArticle(before);
  return isCapital(before) && !before?.isFirst;
}

function isArticle(token: Token | undefined): boolean {
  return token?.shape === 'small' && ARTICLES.test(token.text);
}

const ARTICLES = /^(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmrs]?|zum|zur|im|am|vom)$/;
