import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { misprintedPlace, type Place, placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Cue } from './cue.ts';
import { headCues } from './head-cues.ts';
import { personCues } from './person-cues.ts';

/** What the words of a form say of its kind, wherever it stands. */
export function formCues(form: string, words: readonly Token[]): Cue[] {
  const place = placeOf(form);
  if (place) return [placeCue(form, place, words), ...(place.isCity ? personCues(words) : [])];
  if (knownOrganisation(form)) {
    const isDoubtful = words.length === 1 && (isFirstName(form) || isSurname(form));
    return [{ kind: 'organisation', weight: isDoubtful ? 3 : 5, reason: 'in the list of organisations' }];
  }
  const misprinted = misprintedPlace(form);
  if (misprinted) return [{ kind: 'place', weight: 8, reason: `a misprint of ${misprinted.name}` }];
  return [...headCues(words), ...personCues(words)];
}

function placeCue(form: string, { isCity, isLarge }: Place, words: readonly Token[]): Cue {
  if (!isCity) return { kind: 'place', weight: 8, reason: 'in the list of countries and regions' };
  const isDoubtful = words.length === 1 && (isFirstName(form) || isSurname(form) || isEnglishWord(form.toLowerCase()));
  const weight = words.length > 1 ? 5 : !isDoubtful || isLarge ? 4 : 2;
  return { kind: 'place', weight, reason: 'in the list of cities' };
}
