import type { Cue } from '../cues/cue.ts';
import { formCues } from '../cues/form-cues.ts';
import { kindOf } from '../cues/kind-of.ts';
import { fold } from '../../lists/fold.ts';
import { isFirstName } from '../../lists/people/person-names.ts';
import type { Kind } from '../../model.ts';
import type { Sighting } from '../sightings/sighting.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Bearer, bearerOf, takesSurname } from './titles.ts';

/** All sightings of one form; where its titles are for several people, those with one of them. */
export type Form = {
  readonly form: string;
  readonly words: readonly Token[];
  readonly keys: readonly string[];
  readonly cues: readonly Cue[];
  readonly kind: Kind;
  readonly authority: string | undefined;
  readonly place: string | undefined;
  readonly isPlaceHere: boolean;
  /** Whom the titles before it are for, and whether one of them stands before surnames. */
  readonly bearers: ReadonlySet<Bearer>;
  readonly isSurname: boolean;
  /** How often the document has it. */
  readonly count: number;
};

/** Says that a form means what another does, both by their keys. */
export type Join = (key: string, onto: string) => void;

/** Forms by their keys, in the order in which the document has them first. */
export type Forms = ReadonlyMap<string, Form>;

/** The forms of a document, by their keys. @param kinds of the names in the authority file, by id */
export function formsOf(
  sightings: readonly Sighting[],
  kinds: ReadonlyMap<string, Kind>,
  keyOf: (sighting: Sighting) => string,
): Forms {
  const forms = new Map<string, Form>();
  for (const [key, its] of Map.groupBy(sightings, keyOf)) {
    const { form: written, words, title } = ordinary(its);
    const form = key === formKey(written) ? written : `${title} ${written}`;
    const context = isShouted(written) ? contextOf(its) : contextOf(its).filter(isNotOfCapitals);
    const cues = [...formCues(written, words), ...context];
    const authority = its.find((sighting) => sighting.authority !== undefined)?.authority;
    const kind = authority === undefined ? kindOf(cues).kind : (kinds.get(authority) ?? 'other');
    const isPlaceHere = context.some((cue) => cue.kind === 'place' && cue.weight > 1);
    const bearers = new Set(its.flatMap((sighting) => bearerOf(sighting) ?? []));
    const isSurname = words.length === 1 && its.some(({ title }) => title !== undefined && takesSurname(title));
    const keys = formKey(written).split(' ').map(withoutMarks);
    const place = its.find((sighting) => sighting.place !== undefined)?.place;
    forms.set(key, {
      form,
      words,
      keys,
      cues,
      kind,
      authority,
      place,
      isPlaceHere,
      bearers,
      isSurname,
      count: its.length,
    });
  }
  return forms;
}

/** `"jack"` → `jack`, in `Harold "Jack" Norvik` */
function withoutMarks(key: string): string {
  return key.replace(/^["'“‘]+|["'”’]+$/g, '') || key;
}

/** What the neighbours of a form say; that it stands behind "in" or "from" says nothing of one that mostly does not. */
function contextOf(sightings: readonly Sighting[]): readonly Cue[] {
  const cues = sightings.flatMap((sighting) => sighting.cues);
  const inPlace = sightings.filter(({ cues }) => cues.some(isOfPreposition)).length;
  const isRare = sightings.length >= FEWEST_TO_TELL && inPlace < LEAST_IN_PLACE * sightings.length;
  return isRare ? cues.filter((cue) => !isOfPreposition(cue)) : cues;
}

/** Of a name that the text writes in small letters too, its capitals elsewhere say nothing: they are a speaker's. */
function isNotOfCapitals({ reason }: Cue): boolean {
  return reason !== 'written in capitals';
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

/** The first that is not in capitals throughout, where the document mostly writes the name so, or where it is no acronym. */
function ordinary(sightings: readonly Sighting[]): Sighting {
  const [first] = sightings as [Sighting];
  if (!isShouted(first.form)) return first;
  const others = sightings.filter(({ form }) => !isShouted(form));
  const isMostly =
    others.length * 2 >= sightings.length || !mayBeAcronym(first.form) || isFirstName(first.form.toLowerCase());
  return (isMostly ? others[0] : undefined) ?? first;
}

/** Capitals throughout. */
export function isShouted(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

function mayBeAcronym(form: string): boolean {
  return !form.includes(' ') && form.length <= LONGEST_ACRONYM;
}

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 6;

/** The key of a sighting: its form, and its title too where a document has "Mr. Bingley" and "Miss Bingley". */
export function keysByTitle(sightings: readonly Sighting[]): (sighting: Sighting) => string {
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
    return isApart && bearer !== undefined ? keyOfTitled(bearer, key) : key;
  };
}

export function keyOfTitled(bearer: Bearer, key: string): string {
  return `${bearer}: ${key}`;
}

/** What two sightings share if they have the same form. */
export function formKey(form: string): string {
  return fold(form) || form;
}
