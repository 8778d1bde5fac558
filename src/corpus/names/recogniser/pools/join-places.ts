import { misprintedPlace, placeOf } from '../../lists/places/gazetteer.ts';
import type { Forms, Join } from './form.ts';

/** Forms of one place in the lists are one: "US", "America", and the misprint "Unites States". */
export function joinPlaces(forms: Forms, join: Join): void {
  const first = new Map<string, string>();
  for (const [key, { form, kind, authority }] of forms) {
    const place = kind === 'place' ? (placeOf(form) ?? misprintedPlace(form)) : undefined;
    if (!place) continue;
    const known = first.get(place.name);
    if (known === undefined || authority !== undefined) first.set(place.name, key);
    if (known !== undefined && authority === undefined) join(key, known);
  }
}
