import { knownOrganisation } from '../../../lists/organisations/known-organisation.ts';
import { isFirstName } from '../../../lists/people/person-names.ts';
import { placeOf } from '../../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../../lists/words/english-word.ts';
import { EPITHETS, FUNCTION_WORDS, PARTICLES, PERSON_VERBS } from '../../../lists/words/vocabulary.ts';
import { isPeople } from '../is-people.ts';
import type { Tie } from './tie.ts';

/** "Geoffrey of Monmouth", not "John Smith of Norwich". */
export function isOneFrom({ tokens, from, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (end - from > 1 || next?.gap !== ' ' || next.shape !== 'capital' || last.isPossessive) return false;
  if (!isFirstName(last.lower) || isEnglishWord(last.lower) || placeOf(last.text)) return false;
  return !isEnglishWord(next.lower) && !knownOrganisation(next.text) && !isFirstName(next.lower);
}

/** "Peter the Great", "Louis the German": what follows must not be a noun that the adjective belongs to. */
export function takesEpithet({ tokens, end, last }: Tie): boolean {
  const [epithet, next] = [tokens[end + 1], tokens[end + 2]];
  if (!epithet || EPITHETS.has(epithet.lower)) return epithet !== undefined;
  const isAtEnd =
    next?.gap !== ' ' || FUNCTION_WORDS.has(next.lower) || PERSON_VERBS.has(next.lower) || /ed$/.test(next.lower);
  return isPeople(epithet.text) && !epithet.lower.endsWith('s') && isAtEnd && isFirstName(last.lower);
}

export function takesParticle({ last, word }: Tie): boolean {
  if (ENGLISH_PARTICLES.has(word.lower)) return false;
  return PARTICLES.has(word.lower) && (!placeOf(last.text) || PARTICLES.has(last.lower));
}

/** Particles that between two words are English: "Anna Bell as Ophelia". */
const ENGLISH_PARTICLES: ReadonlySet<string> = new Set(['as', 'an', 'us', 'i', 'ten']);

export function particlesEnd({ tokens, end, limit }: Tie): number {
  let after = end + 1;
  while (after < limit && PARTICLES.has(tokens[after]?.lower ?? '') && tokens[after]?.shape === 'small') after++;
  return after;
}
