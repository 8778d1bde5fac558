import { isEnglishWord } from '../../lists/words/english-word.ts';
import { type FormCounts, isMostlyCapital, isMostlySmall } from '../tokens/form-counts.ts';
import { formOf } from '../tokens/form-of.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { misprintedPlace, placeOf } from '../../lists/places/gazetteer.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { Run } from './run.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  BORN,
  GENERIC_CAPITALS,
  LANDFORMS,
  PARTICLES,
  PERSON_VERBS,
  PERSON_VERBS_MAYBE,
  JUDGEMENTS,
  PLACE_STARTS,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { isPeople } from './is-people.ts';

/** Without a first word that has its capital from where it stands. */
export function withoutOpening(tokens: readonly Token[], run: Run, counts: FormCounts): Run {
  const { from, to } = run;
  const first = tokens[from] as Token;
  if (!first.isFirst || !isDoubtful(first, counts)) return run;
  if (to - from === 1) return isNameAlone(tokens, from, counts) ? run : { from: to, to };
  if (keepsOpening(tokens, run, counts)) return run;
  if (JUDGEMENTS.has(first.lower) && to - from === 2 && isEnglishWord((tokens[from + 1] as Token).lower))
    return { from: to, to };
  let next = from + 1;
  while (next < to && tokens[next]?.shape === 'small') next++;
  return { from: next, to };
}

/** A word of English, or one that the texts write small, says nothing at the start of a sentence. */
function isDoubtful({ lower, text }: Token, counts: FormCounts): boolean {
  if (TITLES.has(lower) || isPeople(text) || /^\p{Lu}\.$/u.test(text)) return false;
  return isEnglishWord(lower) || isMostlySmall(counts, lower) || hasSmallStem(lower, counts);
}

function hasSmallStem(lower: string, counts: FormCounts): boolean {
  return lower.endsWith('s') && counts.small.has(lower.slice(0, -1)) && !counts.capital.has(lower);
}

/** "South Bridgton lies on the lake." */
const DIRECTIONS: ReadonlySet<string> = new Set('north south east west upper lower'.split(' '));

/** A word of no list, so that an adjective before it is part of its name. */
function isUnknown({ lower, text, shape }: Token): boolean {
  if (shape !== 'capital' || isEnglishWord(lower) || isPeople(text)) return false;
  return !isFirstName(lower) && !knownOrganisation(text);
}

function isNameAlone(tokens: readonly Token[], at: number, counts: FormCounts): boolean {
  const { lower, text, isPossessive } = tokens[at] as Token;
  if (isMostlySmall(counts, lower)) return false;
  if (isMostlyCapital(counts, lower)) return !GENERIC_CAPITALS.has(lower);
  const place = placeOf(text);
  if (place && !place.isCity) return true;
  const follows = tokens[at + 1]?.lower ?? '';
  if (isSurname(lower) && isOfLife(tokens, at + 1)) return true;
  if (knownOrganisation(text) && COMPANY_VERBS.has(follows)) return true;
  if (isSurname(lower) && doesAsPeopleDo(follows))
    return !lower.endsWith('s') && !isHeadWord(lower) && !GENERIC_CAPITALS.has(lower);
  return isFirstName(lower) && (isPossessive || PERSON_VERBS.has(follows));
}

/** "Amazon has become", "Apple said": what companies that are also words of English do, and the things do not. */
const COMPANY_VERBS: ReadonlySet<string> = new Set(
  'has had said says announced reported plans planned acquired launched bought sold owns employs captured won lost voted'.split(
    ' ',
  ),
);

/** "was born", ", 31," */
function isOfLife(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (/^(?:was|is)$/.test(next?.lower ?? '')) return BORN.has(after?.lower ?? '');
  return next?.gap === ', ' && /^\d\d$/.test(next.text) && after?.gap.startsWith(',') === true;
}

function doesAsPeopleDo(verb: string): boolean {
  return PERSON_VERBS.has(verb) || PERSON_VERBS_MAYBE.has(verb);
}

/** "National Bank", "Grace Kelly", "White House" keep their first word, "Terrorist Osama" and "Post United States" do not. */
function keepsOpening(tokens: readonly Token[], { from, to }: Run, counts: FormCounts): boolean {
  const first = tokens[from] as Token;
  const second = tokens[from + 1] as Token;
  const last = tokens[to - 1] as Token;
  if (second.shape === 'small')
    return (
      isHeadWord(first.lower) ||
      PARTICLES.has(first.lower) ||
      isMostlyCapital(counts, first.lower) ||
      (isFirstName(first.lower) && PARTICLES.has(second.lower))
    );
  if (second.shape === 'other' || second.gap === ' & ') return true;
  if (LANDFORMS.has(first.lower) && !isEnglishWord(second.lower)) return true;
  if (DIRECTIONS.has(first.lower) && to - from === 2 && isUnknown(second)) return true;
  if (isMostlySmall(counts, first.lower) && (counts.small.get(first.lower) ?? 0) > 2 && !isHeadWord(last.lower))
    return false;
  if (isMostlyCapital(counts, first.lower)) return true;
  if (JUDGEMENTS.has(first.lower) && !isHeadWord(last.lower)) return false;
  if (/(?:ly|ing)$/.test(first.lower) && !isFirstName(first.lower)) return false;
  if (isFirstName(first.lower) || (isSurname(first.lower) && isSurname(last.lower))) return true;
  const rest = formOf(tokens, from + 1, to);
  if (placeOf(rest) || misprintedPlace(rest)) return PLACE_STARTS.has(first.lower);
  if (isFirstName(second.lower) && to - from > 2) return false;
  if (isHeadWord(last.lower)) return true;
  return isEnglishWord(second.lower) && !isPeople(second.text);
}
