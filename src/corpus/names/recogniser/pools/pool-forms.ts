import type { Cue } from '../cues/cue.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { fold } from '../../lists/fold.ts';
import { formCues } from '../cues/form-cues.ts';
import { misprintedPlace, placeOf } from '../../lists/places/gazetteer.ts';
import { kindOf } from '../cues/kind-of.ts';
import type { Kind } from '../../model.ts';
import { acronymLetters, acronymsOf, mayShorten } from './acronym.ts';
import { isSurname } from '../../lists/people/person-names.ts';
import type { Sighting } from '../sightings/sighting.ts';
import type { Token } from '../tokens/tokens.ts';
import { areOpposed, bearerOf, takesSurname } from './titles.ts';
import { COMPANY_SUFFIXES } from '../../lists/words/vocabulary.ts';

/** Forms of a document that name the same. */
export type Pool = {
  /** The fullest form; of a place the name that its list gives it, with the accents of the text. */
  readonly name: string;
  readonly kind: Kind;
  /** How clearly the cues say so. */
  readonly margin: number;
  readonly cues: readonly Cue[];
  /** Id in the authority file, if one of the forms is there. */
  readonly authority?: string;
  /** The place of the gazetteer that a form in another language means. */
  readonly place?: string;
};

/** All sightings of one form; where its titles are for several people, those with one of them. */
type Form = {
  readonly form: string;
  readonly words: readonly Token[];
  readonly keys: readonly string[];
  readonly cues: readonly Cue[];
  readonly kind: Kind;
  readonly authority: string | undefined;
  readonly place: string | undefined;
  readonly isPlaceHere: boolean;
  /** Whom the titles before it are for, and whether one of them stands before surnames. */
  readonly bearers: ReadonlySet<'man' | 'woman' | 'unmarried woman'>;
  readonly isSurname: boolean;
};

/**
 * What the sightings of a document name. A form names the same throughout the document, but with titles that contradict. A surname means the one
 * person who is named in full, an acronym what its letters stand for, "Google" what "Google, Inc." is.
 */
export function poolForms(
  sightings: readonly Sighting[],
  kinds: ReadonlyMap<string, Kind>,
): (sighting: Sighting) => Pool | undefined {
  const keyOf = keysByTitle(sightings);
  const forms = withListCues(formsOf(sightings, kinds, keyOf), sightings);
  const heads = new Map([...forms.keys()].map((key) => [key, key]));
  const join = (key: string, onto: string) => heads.set(key, onto);
  joinCompanies(forms, join);
  joinShortened(forms, join);
  joinPeople(forms, join);
  joinTeams(forms, join);
  joinAcronyms(forms, bracketed(sightings), join);
  joinPlaces(forms, join);
  const pools = pooled(forms, heads, kinds);
  return (sighting) => pools.get(keyOf(sighting));
}

/** The key of a sighting: its form, and its title too where a document has "Mr. Bingley" and "Miss Bingley". */
function keysByTitle(sightings: readonly Sighting[]): (sighting: Sighting) => string {
  const bearers = new Map<string, Set<string>>();
  for (const sighting of sightings) {
    const [key, bearer] = [formKey(sighting.form), bearerOf(sighting)];
    if (bearer !== undefined && sighting.authority === undefined)
      bearers.set(key, (bearers.get(key) ?? new Set()).add(bearer));
  }
  return (sighting) => {
    const [key, bearer] = [formKey(sighting.form), bearerOf(sighting)];
    const isApart =
      (bearers.get(key)?.size ?? 0) > 1 && sighting.words.length === 1 && sighting.authority === undefined;
    return isApart && bearer !== undefined ? `${bearer}: ${key}` : key;
  };
}

/** What two sightings share if they have the same form. */
export function formKey(form: string): string {
  return fold(form) || form;
}

function formsOf(
  sightings: readonly Sighting[],
  kinds: ReadonlyMap<string, Kind>,
  keyOf: (sighting: Sighting) => string,
): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const [key, its] of Map.groupBy(sightings, keyOf)) {
    const [{ form: written, words, title }] = [its.find(({ form }) => !isShouted(form)) ?? its[0]] as [Sighting];
    const form = key === formKey(written) ? written : `${title} ${written}`;
    const context = contextOf(its);
    const cues = [...formCues(written, words), ...context];
    const authority = its.find((sighting) => sighting.authority !== undefined)?.authority;
    const kind = authority === undefined ? kindOf(cues).kind : (kinds.get(authority) ?? 'other');
    const isPlaceHere = context.some((cue) => cue.kind === 'place' && cue.weight > 1);
    const bearers = new Set(its.flatMap((sighting) => bearerOf(sighting) ?? []));
    const isSurname = words.length === 1 && its.some(({ title }) => title !== undefined && takesSurname(title));
    const keys = formKey(written).split(' ');
    const place = its.find((sighting) => sighting.place !== undefined)?.place;
    forms.set(key, { form, words, keys, cues, kind, authority, place, isPlaceHere, bearers, isSurname });
  }
  return forms;
}

/** What the neighbours of a form say; that it stands behind "in" or "from" says nothing of one that mostly does not. */
function contextOf(sightings: readonly Sighting[]): readonly Cue[] {
  const cues = sightings.flatMap((sighting) => sighting.cues);
  const inPlace = sightings.filter(({ cues }) => cues.some(isOfPreposition)).length;
  const isRare = sightings.length >= FEWEST_TO_TELL && inPlace < LEAST_IN_PLACE * sightings.length;
  return isRare ? cues.filter((cue) => !isOfPreposition(cue)) : cues;
}

function isOfPreposition({ kind, reason }: Cue): boolean {
  return (
    kind === 'place' &&
    /^follows "(?:in|at|to|from|into|between|around|across|through|inside|via|toward|towards)"$/.test(reason ?? '')
  );
}

/** Mentions that tell how a form mostly stands, and the least share of them behind a preposition if it is a place. */
const FEWEST_TO_TELL = 5;
const LEAST_IN_PLACE = 0.34;

/** Capitals throughout of more than an acronym's letters: a text that writes the name otherwise too is followed in that. */
function isShouted(form: string): boolean {
  return form === form.toUpperCase() && (form.includes(' ') || form.length > LONGEST_ACRONYM);
}

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 6;

/** A form of which nothing else tells the kind is of the kind of those that it is listed with. */
function withListCues(forms: ReadonlyMap<string, Form>, sightings: readonly Sighting[]): ReadonlyMap<string, Form> {
  const pairs = sightings.flatMap(({ form, listedAfter }): [string, string][] =>
    listedAfter === undefined ? [] : [[formKey(listedAfter), formKey(form)]],
  );
  const told = new Map(forms);
  const tell = (from: string, to: string) => {
    const [known, unknown] = [told.get(from), told.get(to)];
    if (
      !known ||
      unknown?.kind !== 'other' ||
      known.kind === 'other' ||
      unknown.cues.some(({ kind }) => kind === 'other')
    )
      return;
    const cue: Cue = { kind: known.kind, weight: 1, reason: `listed with ${known.form}` };
    told.set(to, { ...unknown, cues: [...unknown.cues, cue], kind: known.kind });
  };
  for (const [before, after] of pairs) tell(before, after);
  for (const [before, after] of pairs.toReversed()) tell(after, before);
  return told;
}

type Join = (key: string, onto: string) => void;

function joinCompanies(forms: ReadonlyMap<string, Form>, join: Join): void {
  for (const [key, { keys }] of forms) {
    const short = keys
      .filter((word) => !COMPANY_SUFFIXES.has(word.replace(/,$/, '')))
      .join(' ')
      .replace(/,$/, '');
    if (short !== key && forms.has(short)) join(short, key);
  }
}

/** "Northgate", of which nothing else tells what it is, is the one organisation of the document whose name begins so. */
function joinShortened(forms: ReadonlyMap<string, Form>, join: Join): void {
  const organisations = [...forms].filter(([, { kind, keys }]) => kind === 'organisation' && keys.length > 1);
  const byFirst = Map.groupBy(organisations, ([, { keys }]) => keys[0] ?? '');
  for (const [key, { kind, authority, form }] of forms) {
    const [only, ...others] = byFirst.get(key) ?? [];
    const isFree =
      kind === 'other' && authority === undefined && !placeOf(form) && !isEnglishWord(key) && /\p{Ll}/u.test(form);
    if (isFree && only && others.length === 0) join(key, only[0]);
  }
}

/** A part of a name, its last or first words, is the person, if only one person in the document has it. */
function joinPeople(forms: ReadonlyMap<string, Form>, join: Join): void {
  const people = [...forms].filter(([, { kind, keys }]) => kind === 'person' && keys.length > 1);
  const byLast = Map.groupBy(people, ([, { keys }]) => keys.at(-1) ?? '');
  const byFirst = Map.groupBy(people, ([, { keys }]) => keys[0] ?? '');
  for (const [key, form] of forms) {
    if (form.authority !== undefined || !mayBePerson(form)) continue;
    const same = byLast.get(form.keys.at(-1) ?? '') ?? [];
    const longer = same.filter(([, { keys }]) => keys.length > form.keys.length && isPartOf(form.keys, keys));
    const isGiven = form.keys.length === 1 && !form.isSurname;
    const all = longer.length > 0 ? longer : isGiven ? (byFirst.get(form.keys[0] ?? '') ?? []) : [];
    const found = all.filter(([, person]) => !areOpposed(form, person));
    const fullest = onlyPerson(found);
    if (fullest !== undefined) join(key, fullest);
  }
}

function mayBePerson({ form, kind, isPlaceHere, keys }: Form): boolean {
  if (kind === 'organisation' && !isSurname(form)) return false;
  const place = placeOf(form);
  if (place && (!place.isCity || isPlaceHere)) return false;
  return kind !== 'place' || place !== undefined || keys.length > 1;
}

/** All words of the short form, in order. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The fullest of several forms that can all be one person's: "George Bush" and "George W. Bush". */
function onlyPerson(people: readonly (readonly [string, Form])[]): string | undefined {
  const [fullest] = [...people].sort(([a, x], [b, y]) => y.keys.length - x.keys.length || (a < b ? -1 : 1));
  if (!fullest) return undefined;
  return people.every(([, { keys }]) => isPartOf(keys, fullest[1].keys)) ? fullest[0] : undefined;
}

/** "Vikings" means the one team of the document whose name ends so. */
function joinTeams(forms: ReadonlyMap<string, Form>, join: Join): void {
  const teams = [...forms].filter(([, { kind, keys }]) => kind === 'organisation' && keys.length > 1);
  const byLast = Map.groupBy(teams, ([, { keys }]) => keys.at(-1) ?? '');
  for (const [key, { keys, authority }] of forms) {
    const [only, ...others] = byLast.get(key) ?? [];
    if (keys.length === 1 && key.endsWith('s') && only && others.length === 0 && authority === undefined)
      join(key, only[0]);
  }
}

/** Pairs of forms, the second in brackets after the first. */
function bracketed(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  return new Map(
    sightings.flatMap(({ form, bracketedAfter }): [string, string][] =>
      bracketedAfter === undefined ? [] : [[formKey(form), formKey(bracketedAfter)]],
    ),
  );
}

function joinAcronyms(forms: ReadonlyMap<string, Form>, pairs: ReadonlyMap<string, string>, join: Join): void {
  const byLetters = new Map<string, string[]>();
  for (const [key, { form, kind }] of forms) {
    for (const letters of kind === 'person' ? [] : acronymsOf(form))
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), key]);
  }
  for (const [key, { form, authority }] of forms) {
    if (authority !== undefined || placeOf(form) || !/^[\p{Lu}\d.&-]{2,12}s?$/u.test(form)) continue;
    const letters = acronymLetters(form);
    const pair = pairs.get(key) ?? '';
    const [only, ...others] = byLetters.get(letters)?.filter((long) => long !== key) ?? [];
    if (mayShorten(letters, forms.get(pair)?.form ?? '')) join(key, pair);
    else if (only !== undefined && others.length === 0) join(key, only);
  }
}

/** Forms of one place in the lists are one: "US", "America", and the misprint "Unites States". */
function joinPlaces(forms: ReadonlyMap<string, Form>, join: Join): void {
  const first = new Map<string, string>();
  for (const [key, { form, kind, authority }] of forms) {
    const place = kind === 'place' ? (placeOf(form) ?? misprintedPlace(form)) : undefined;
    if (!place) continue;
    const known = first.get(place.name);
    if (known === undefined || authority !== undefined) first.set(place.name, key);
    if (known !== undefined && authority === undefined) join(key, known);
  }
}

function pooled(
  forms: ReadonlyMap<string, Form>,
  heads: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, Kind>,
) {
  const pools = new Map<string, Pool>();
  for (const [head, keys] of Map.groupBy(forms.keys(), (key) => headOf(key, heads))) {
    const members = keys.flatMap((key) => forms.get(key) ?? []);
    const pool = poolOf(forms.get(head) as Form, members, kinds);
    for (const key of keys) pools.set(key, pool);
  }
  return pools;
}

function headOf(key: string, heads: ReadonlyMap<string, string>): string {
  let head = key;
  for (let steps = 0; steps < heads.size && heads.get(head) !== head; steps++) head = heads.get(head) ?? head;
  return head;
}

function poolOf(head: Form, members: readonly Form[], kinds: ReadonlyMap<string, Kind>): Pool {
  const cues = members.flatMap((member) => member.cues);
  const authority = head.authority ?? members.find((member) => member.authority !== undefined)?.authority;
  if (authority !== undefined)
    return { name: head.form, kind: kinds.get(authority) ?? 'other', margin: Infinity, cues, authority };
  const { kind, margin } = kindOf(cues);
  if (head.place !== undefined) return { name: head.form, kind, margin, cues, place: head.place };
  const place = kind === 'place' ? (placeOf(head.form) ?? misprintedPlace(head.form)) : undefined;
  const isSpeltOtherwise = place !== undefined && fold(place.name) !== fold(head.form);
  return { name: isSpeltOtherwise ? place.name : head.form, kind, margin, cues };
}
