import type { Cue } from './cue.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { misprintedPlace, type Place, placeOf } from '../../lists/places/gazetteer.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  CLUB_LETTERS,
  COMPANY_SUFFIXES,
  EPITHETS,
  EVENT_HEADS,
  FAMOUS_SURNAMES,
  FOREIGN_ORGANISATION_HEADS,
  LANDSCAPE,
  NAME_SUFFIXES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_STARTS,
} from '../../lists/words/vocabulary.ts';
import { isPeople } from '../runs/word-class.ts';

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

/** Head words stand last ("Zabul Province"), or first with "of" ("Bank of Kabul"), or anywhere if they are foreign. */
function headCues(words: readonly Token[]): Cue[] {
  const lowers = words.map(({ lower }) => lower);
  const foreign = lowers.flatMap((lower) => lower.split('-')).find((part) => FOREIGN_ORGANISATION_HEADS.has(part));
  if (foreign !== undefined) return [headCue('organisation', 6, foreign)];
  const last = lowers.findLast((lower) => !NAME_SUFFIXES.has(lower)) ?? '';
  const shortened = words.at(-1)?.text ?? '';
  if (words.length === 1) return singleCues(shortened, last);
  if (isSurnameOfLand(words)) return [headCue('place', 1, last)];
  if (COMPANY_SUFFIXES.has(last)) return [headCue('organisation', 7, shortened)];
  const letters = [words[0], words.at(-1)].find((word) => word?.shape === 'capitals' && CLUB_LETTERS.has(word.lower));
  if (letters) return [headCue('organisation', 5, letters.text)];
  const tie = words.findIndex(
    ({ shape, lower }) => shape === 'small' && (lower === 'of' || lower === 'for' || lower === 'on'),
  );
  const head = tie > 0 ? (lowers[tie - 1] ?? '') : last;
  if (ORGANISATION_HEADS.has(head) || (tie > 0 && ORGANISATION_STARTS.has(head)))
    return [headCue('organisation', 5, head)];
  if (EVENT_HEADS.has(head)) return [headCue('other', 5, head)];
  if (PLACE_HEADS.has(head)) return [headCue('place', 4, head)];
  if (tie > 0) return [{ kind: 'other', weight: 2 }];
  const start = lowers[0] ?? '';
  if (ORGANISATION_STARTS.has(start)) return [headCue('organisation', 4, start)];
  if (words.some(({ gap }) => gap === ' & '))
    return [{ kind: 'organisation', weight: 4, reason: 'two parts with "&"' }];
  if (isForeignTeam(words))
    return [{ kind: 'organisation', weight: 2, reason: 'a word and a city, as teams are called' }];
  if (isTeam(words)) return [{ kind: 'organisation', weight: 4, reason: 'a place and a plural, as teams are called' }];
  if (words.some(({ text }, index) => index < words.length - 1 && isPeople(text)))
    return [{ kind: 'organisation', weight: 2 }];
  return PLACE_STARTS.has(start) ? [headCue('place', isEnglishWord(start) ? 2 : 3, start)] : [];
}

/** "Eleanor Marsh" */
function isSurnameOfLand([first, last, ...others]: readonly Token[]): boolean {
  if (!first || !last || others.length > 0 || !isFirstName(first.lower) || isEnglishWord(first.lower)) return false;
  return LANDSCAPE.has(last.lower) && isSurname(last.lower);
}

/** "Gamba Osaka" */
function isForeignTeam([first, last, ...others]: readonly Token[]): boolean {
  if (!first || !last || others.length > 0 || isFirstName(first.lower) || isEnglishWord(first.lower)) return false;
  return first.shape === 'capital' && placeOf(last.text)?.isLarge === true && !isSurname(last.lower);
}

/** "Minnesota Vikings" */
function isTeam(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  const place = words
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ');
  return last.endsWith('s') && !isSurname(last) && isEnglishWord(last) && placeOf(place) !== undefined;
}

function headCue(kind: Cue['kind'], weight: number, head: string): Cue {
  return { kind, weight, reason: `head word ${head[0]?.toUpperCase()}${head.slice(1)}` };
}

function singleCues(text: string, lower: string): Cue[] {
  if (/^(?:\p{Lu}[.&-]?){2,}s?$/u.test(text))
    return [{ kind: 'organisation', weight: 2, reason: 'written in capitals' }];
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|O['’])/.test(text))
    return [{ kind: 'organisation', weight: 2, reason: 'capitals inside the word' }];
  if (isSurname(lower) || isFirstName(lower) || isEnglishWord(lower)) return [];
  if (LIKE_PLACES.test(lower)) return [{ kind: 'place', weight: 2, reason: 'ends like a place' }];
  if (LIKE_COMPANIES.test(lower)) return [{ kind: 'organisation', weight: 2, reason: 'ends like a company' }];
  if (LIKE_SURNAMES.test(lower)) return [{ kind: 'person', weight: 1, reason: 'ends like a surname' }];
  return [];
}

const LIKE_PLACES =
  /(?:stan|burg|grad|ville|shire|land|abad|polis|pur|istan|chester|stadt|hausen|heim|dorf|borg|havn|hamn|vik|mouth|bury|nagar|garh|puram|patnam|kand|tsk|ovo|ingen|wick|minster|sund|fjord|voort|brück|dale|combe)$/;

const LIKE_COMPANIES = /(?:bank|soft|corp|tech|tel|air|works|media|pharma|motors|group|jet|gas|chem|com)$/;

/** Endings of surnames in many languages, none of them oftener a place's. */
const LIKE_SURNAMES =
  /(?:[nmrlkdtvsz]ov|ova|[^aeiou]ev|eva|sk[iy]|skaya|[aeio]vi[cć]h?|ić|enko|chuk|escu|sson|[dnst]sen|ström|gren|quist|mann|stein|opoulos|[aio]kis|idis|ides|shvili|adze|oğlu|oglu|zadeh|ullah|zai|etti|elli|ucci|acci|oni|ini|[nrdlu]ez|eira|inho|aldo|wala|eau|ault|ière|[aeiou]yan|[oai]shi|moto)$/;

function personCues(words: readonly Token[]): Cue[] {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  if (others.length === 0) return singlePersonCues(first);
  if (words.some(({ gap }) => gap === ' & ')) return [];
  const cues: Cue[] = [];
  if (isFirstName(first.lower))
    cues.push({
      kind: 'person',
      weight: isEnglishWord(first.lower) || !isBorne(last) ? 2 : 3,
      reason: `first name ${first.text}`,
    });
  if (words.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text)))
    cues.push({ kind: 'person', weight: 4, reason: 'initials' });
  if (EPITHETS.has(last.lower) && words.at(-2)?.lower === 'the')
    cues.push({ kind: 'person', weight: 3, reason: `called "the ${last.text}"` });
  if (NAME_SUFFIXES.has(last.lower)) cues.push({ kind: 'person', weight: 3 });
  if (isSurname(last.lower))
    cues.push({ kind: 'person', weight: isEnglishWord(last.lower) ? 1 : 2, reason: `surname ${last.text}` });
  else if (isFirstName(last.lower) && others.length === 1)
    cues.push({ kind: 'person', weight: 1, reason: `name ${last.text}` });
  const isTied = words.some(({ lower, shape }, index) => (index > 0 || shape === 'small') && NAME_PARTICLES.has(lower));
  if (isTied) cues.push({ kind: 'person', weight: 2, reason: 'words that tie names of people' });
  if (words.length === 2 && !isTied && isEnglishWord(last.lower) && !isSurname(last.lower))
    cues.push({ kind: 'person', weight: -1 });
  if (words.length <= 3 && words.every(isForeign))
    cues.push({ kind: 'person', weight: 1, reason: 'two or three words that are no English' });
  return cues;
}

/** A word that people are called. */
function isBorne({ lower }: Token): boolean {
  return isSurname(lower) || isFirstName(lower) || NAME_SUFFIXES.has(lower) || LIKE_SURNAMES.test(lower);
}

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn bint ben van von der den de del da di al el ul ur'.split(' '),
);

function singlePersonCues({ text, lower }: Token): Cue[] {
  if (FAMOUS_SURNAMES.has(lower)) return [{ kind: 'person', weight: 3, reason: 'a well-known surname' }];
  if (isFirstName(lower) && !isEnglishWord(lower)) return [{ kind: 'person', weight: 2, reason: `first name ${text}` }];
  if (isFirstName(lower) || (isSurname(lower) && !isEnglishWord(lower)))
    return [{ kind: 'person', weight: 1, reason: 'a name that people bear' }];
  return [];
}

function isForeign({ lower, shape }: Token): boolean {
  return (shape === 'capital' && !isEnglishWord(lower)) || PARTICLES.has(lower);
}
