import { placeOf } from '../../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../../lists/words/english-word.ts';
import {
  EVENT_HEADS,
  GENERIC_CAPITALS,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  TITLES,
} from '../../../lists/words/vocabulary.ts';
import { formOf } from '../../tokens/form-of.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isPeople } from '../is-people.ts';
import { isCommonWord, isWithin, type Tie } from './tie.ts';

export function endOfTie(tie: Tie): number {
  const { tokens, end } = tie;
  const after = tokens[end + 1]?.lower === 'the' && tokens[end + 1]?.shape === 'small' ? end + 2 : end + 1;
  return takesOf(tie, after) ? after : end;
}

/** "of" ties on to a head: "Bank of", "Gulf of", "Battle of"; "for" and "on" only to an organisation. */
function takesOf({ tokens, from, end, last, word }: Tie, after: number): boolean {
  if (TITLES.has(last.lower)) return OFFICES.has(tokens[after]?.lower ?? '');
  if (ORGANISATION_STARTS.has(tokens[from]?.lower ?? '') && isWithin(tokens, from, end) && isCommonWord(last))
    return true;
  const isOrganisation = ORGANISATION_STARTS.has(last.lower) || (end - from > 1 && ORGANISATION_HEADS.has(last.lower));
  if (word.lower !== 'of') return isOrganisation && !TEAMS.has(last.lower) && !isPlaceAt(tokens, after);
  if (after === end + 2 && end - from === 1 && isTitleWord(last)) return true;
  return isOrganisation || PLACES_OF.has(last.lower) || EVENT_HEADS.has(last.lower) || THINGS_OF.has(last.lower);
}

/** Organisations that are for nothing: what stands behind their "for" is another's name. */
const TEAMS: ReadonlySet<string> = new Set('league club team fc band records company corp group'.split(' '));

function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((words) => placeOf(formOf(tokens, at, at + words)) !== undefined);
}

const PLACES_OF: ReadonlySet<string> = new Set(
  'gulf bay isle isles island islands cape strait straits sea republic kingdom city county province principality emirate horn rock mount lake valley port coast tower house palace cathedral basilica temple hall duchy territory commonwealth emirates states sultanate caliphate mall colony peninsula'.split(
    ' ',
  ),
);

const THINGS_OF: ReadonlySet<string> = new Set(
  'statue voice walk march game lord lords call heart book house order medal museum cup festival master journal history art theatre sons daughters knights doctors friends'.split(
    ' ',
  ),
);

/** "Flora of the Dales": inside a sentence an ordinary noun has a capital only in a title. */
function isTitleWord({ lower, isFirst, shape }: Token): boolean {
  if (isFirst || shape !== 'capital' || !isEnglishWord(lower)) return false;
  return !isPeople(lower) && !GENERIC_CAPITALS.has(lower) && !placeOf(lower);
}

export function takesIn({ tokens, from, end, last }: Tie): boolean {
  if (AWARDS.has(last.lower) && end - from > 1) return true;
  const isFor = ORGANISATION_STARTS.has(tokens[from]?.lower ?? '') && isWithin(tokens, from, end) && isCommonWord(last);
  return isFor && placeOf(tokens[end + 1]?.text ?? '')?.isCity === false;
}

const AWARDS: ReadonlySet<string> = new Set(['prize', 'award', 'medal']);

export function takesAt({ tokens, from, end }: Tie): boolean {
  const isCampus = end - from === 1 && placeOf(tokens[end + 1]?.text ?? '') !== undefined;
  return /^(?:university|college)$/.test(tokens[from]?.lower ?? '') && (end - from > 2 || isCampus);
}
