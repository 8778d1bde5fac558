import type { Cue } from '../cues/cue.ts';
import { kindOf } from '../cues/kind-of.ts';
import { fold } from '../../lists/fold.ts';
import { misprintedPlace, placeOf } from '../../lists/places/gazetteer.ts';
import { PARTICLES } from '../../lists/words/vocabulary.ts';
import type { Kind } from '../../model.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { type Form, type Forms, formsOf, isShouted, keysByTitle } from './form.ts';
import { bracketed, joinAcronyms, joinCompanies, joinShortened, joinTeams } from './join-organisations.ts';
import { joinPeople } from './join-people.ts';
import { joinPlaces } from './join-places.ts';
import { withFamilyCues } from './family-cues.ts';
import { withListCues } from './list-cues.ts';

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

/**
 * What the sightings of a document name. A form names the same throughout the document, but with titles that contradict. A surname means the one
 * person who is named in full, an acronym what its letters stand for, "Google" what "Google, Inc." is.
 */
export function poolForms(
  sightings: readonly Sighting[],
  kinds: ReadonlyMap<string, Kind>,
): (sighting: Sighting) => Pool | undefined {
  const keyOf = keysByTitle(sightings);
  const forms = withFamilyCues(withListCues(formsOf(sightings, kinds, keyOf), sightings));
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

function pooled(forms: Forms, heads: ReadonlyMap<string, string>, kinds: ReadonlyMap<string, Kind>) {
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
  // "the Bechdel test" says nothing against Alison Bechdel.
  const isPerson = head.kind === 'person' && head.words.length > 1 && kindOf(head.cues).margin > 1;
  const cues = members.flatMap((member) =>
    isPerson && member !== head
      ? member.cues.filter(({ kind, weight }) => kind !== 'person' || weight > 0)
      : member.cues,
  );
  const authority = head.authority ?? members.find((member) => member.authority !== undefined)?.authority;
  if (authority !== undefined)
    return { name: head.form, kind: kinds.get(authority) ?? 'other', margin: Infinity, cues, authority };
  const { kind, margin } = kindOf(cues);
  if (head.place !== undefined) return { name: head.form, kind, margin, cues, place: head.place };
  const place = kind === 'place' ? (placeOf(head.form) ?? misprintedPlace(head.form)) : undefined;
  const isSpeltOtherwise = place !== undefined && fold(place.name) !== fold(head.form);
  const isPersonOrPlace = kind === 'person' || kind === 'place';
  return { name: isSpeltOtherwise ? place.name : isPersonOrPlace ? quiet(head.form) : head.form, kind, margin, cues };
}

/** `WILLIAM COLLINS` → `William Collins`: several words in capitals, of whom the text has no other form. */
function quiet(form: string): string {
  if (!isShouted(form) || !form.includes(' ')) return form;
  return form.replace(/(?<![\p{L}\p{M}.])[\p{L}\p{M}]{2,}/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (/^[IVX]+$/.test(word)) return word;
    return at > 0 && PARTICLES.has(lower) ? lower : `${word.charAt(0)}${lower.slice(1)}`;
  });
}
