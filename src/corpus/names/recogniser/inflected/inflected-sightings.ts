import type { Cue } from '../cues/cue.ts';
import { overlapping } from '../sightings/overlapping.ts';
import { sightingsBeside } from '../sightings/sightings-beside.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { type Found, sightingOfFound } from '../sightings/sighting-of-found.ts';
import type { ReadParagraph } from '../sightings/sightings.ts';
import type { Token } from '../tokens/tokens.ts';
import { declined, keyOf } from './declension.ts';
import { givenNames, listedPlace } from './lexicon.ts';
import { type InflectedOrganisation, organisationAt } from './organisation-at.ts';
import type { WrittenForms } from './in-nominative.ts';
import { type InflectedPerson, personAt } from './person-at.ts';
import { placeAt } from './place-at.ts';

/**
 * Where the paragraphs of a document in Russian name a person, a place or an organisation, each under the nominative of its
 * name: "в Москве", "Ангелы Меркель" are Москва and Ангела Меркель. What no list, title or ending tells is no name here.
 */
export function inflectedSightings(paragraphs: readonly ReadParagraph[]): Sighting[] {
  const written = writtenForms(paragraphs);
  const people: InflectedPerson[] = [];
  const found = paragraphs.map((paragraph, index) => sightingsIn(paragraph, index, written, people));
  const surnames = surnameForms(people);
  const fullName = fullNames(people);
  return paragraphs.flatMap((paragraph, index) => {
    const sure = (found[index] ?? []).map((one) => ({ ...one, form: fullName(one.form) }));
    const others = surnameSightings(paragraph, index, surnames);
    const all = [...sure, ...others.filter(({ start, end }) => overlapping(sure, start, end).length === 0)];
    return all.sort((a, b) => a.start - b.start);
  });
}

/** Against whatever the rules of English say of the form. */
const WEIGHT = 20;

function writtenForms(paragraphs: readonly ReadParagraph[]): WrittenForms {
  return new Set(
    paragraphs.flatMap(({ tokens }) => tokens.flatMap(({ shape, text }) => (shape === 'capital' ? [keyOf(text)] : []))),
  );
}

function sightingsIn(
  paragraph: ReadParagraph,
  index: number,
  written: WrittenForms,
  people: InflectedPerson[],
): Sighting[] {
  const works = quotedEnds(paragraph.tokens);
  const found = (at: number, to: number) =>
    (works[at] ?? 0) > at
      ? quotedOrganisation(paragraph.tokens, at, to)
      : nameAt(paragraph.tokens, at, to, written, people);
  return sightingsBeside(paragraph, index, found, (at, one) => sightingOfFound(paragraph, at, one, index));
}

/** For each token the end of the quotation that it stands in, if that is as short as a title. */
function quotedEnds(tokens: readonly Token[]): readonly number[] {
  const ends = tokens.map(() => 0);
  for (let from = 0; from < tokens.length; from++) {
    if (!/["«“„]$/.test((tokens[from] as Token).gap)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from <= LONGEST_TITLE && !/["»”“]/.test((tokens[to] as Token).gap)) to++;
    if (to - from <= LONGEST_TITLE) ends.fill(to, from, to);
  }
  return ends;
}

/** Words of the longest title in quotation marks in which nobody is named. */
const LONGEST_TITLE = 6;

/** In quotation marks only an organisation is named, and only as a whole: «Газпром». */
function quotedOrganisation(tokens: readonly Token[], at: number, limit: number): Found | undefined {
  const found = organisationAt(tokens, at, limit);
  const isWhole = found && /["«“„]$/.test((tokens[at] as Token).gap) && /^["»”“]/.test(tokens[found.to]?.gap ?? '"');
  return isWhole ? organisationFound(found) : undefined;
}

/** The longest of what may be named at a token; of the same length a place, then an organisation. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  written: WrittenForms,
  people: InflectedPerson[],
): Found | undefined {
  const place = placeAt(tokens, at, limit);
  const organisation = organisationAt(tokens, at, limit);
  const person = personAt(tokens, at, limit, written);
  if (person && person.reason !== '' && person.to > Math.max(place?.to ?? 0, organisation?.to ?? 0)) {
    people.push(person);
    const cue: Cue = { kind: 'person', weight: WEIGHT, reason: person.reason };
    return { to: person.to, form: person.name, cue, ...(person.title !== undefined && { title: person.title }) };
  }
  if (place && place.to >= (organisation?.to ?? 0)) {
    const cue: Cue = { kind: 'place', weight: WEIGHT, reason: place.reason };
    return { to: place.to, form: place.name, cue, ...(place.english !== undefined && { place: place.english }) };
  }
  return organisation && organisationFound(organisation);
}

function organisationFound({ to, name, reason }: InflectedOrganisation): Found {
  return { to, form: name, cue: { kind: 'organisation', weight: WEIGHT, reason } };
}

/** For a name with initials the full one, if the document has one person of that surname with these first letters. */
function fullNames(people: readonly InflectedPerson[]): (name: string) => string {
  const full = new Set(people.map(({ name }) => name).filter((name) => name.includes(' ') && !name.includes('.')));
  return (name) => {
    if (!name.includes('.')) return name;
    const letters = name.match(/\p{Lu}(?=\.)/gu) ?? [];
    const surname = name.split(' ').at(-1);
    const fitting = [...full].filter((one) => {
      const words = one.split(' ');
      return words.at(-1) === surname && letters.every((letter, i) => words[i]?.startsWith(letter));
    });
    return fitting.length === 1 ? (fitting[0] as string) : name;
  };
}

/** The forms of the surnames of people who are named in full, each with the nominative. */
function surnameForms(people: readonly InflectedPerson[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, gender } of people) {
    const surname = name.split(' ').at(-1) ?? '';
    if (!name.includes(' ') || surname.length < SHORTEST_SURNAME || surname.endsWith('.')) continue;
    const forms = declined(surname, gender === 'woman' ? 'surname of a woman' : 'surname of a man').map(
      ([, form]) => form,
    );
    for (const form of [keyOf(surname), ...forms]) if (!found.has(form)) found.set(form, surname);
  }
  return found;
}

/** Letters of a surname that may stand alone. */
const SHORTEST_SURNAME = 3;

function surnameSightings(paragraph: ReadParagraph, index: number, surnames: ReadonlyMap<string, string>): Sighting[] {
  const { tokens, segments, finding } = paragraph;
  if (segments.length === 0) return [];
  return tokens.flatMap((token, at): Sighting[] => {
    const form = token.shape === 'capital' ? surnames.get(keyOf(token.text)) : undefined;
    if (form === undefined || isInRun(tokens, at) || listedPlace(token.text) || givenNames(token.text).length > 0)
      return [];
    const isTaken = [finding.mentions, finding.unsettled].some(
      (spans) => overlapping(spans, token.start, token.end).length > 0,
    );
    const cue: Cue = { kind: 'person', weight: WEIGHT, reason: 'the surname of a person named in full' };
    return isTaken ? [] : [sightingOfFound(paragraph, at, { to: at + 1, form, cue }, index)];
  });
}

/** A word with a capital beside it makes it part of something longer. */
function isInRun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (token.gap === '-' || next?.gap === '-') return true;
  if (next?.gap === ' ' && next.shape === 'capital' && !next.isFirst) return true;
  return token.gap === ' ' && before?.shape === 'capital' && !before.isFirst;
}
