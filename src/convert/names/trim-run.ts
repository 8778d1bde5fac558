import type { Run } from './candidate-runs.ts';
import { isEnglishWord } from './english-word.ts';
import { type FormCounts, isMostlyCapital, isMostlySmall } from './form-counts.ts';
import { misprintedPlace, placeOf, placeOfDemonym } from './gazetteer.ts';
import { knownOrganisation } from './known-organisation.ts';
import { isFirstName, isSurname } from './person-names.ts';
import type { Token } from './tokens.ts';
import {
  CALENDAR,
  EVENT_HEADS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  LOOSE_PEOPLES,
  NAME_SUFFIXES,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PARTICLES,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_STARTS,
  SPEECH_VERBS,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
  TITLES,
} from './vocabulary.ts';
import { isPeople } from './word-class.ts';

/** A name as it stands in a text, and the title that it follows there. */
export type TrimmedRun = Run & { readonly title?: string; readonly isWork?: boolean };

/**
 * What of a run of capitals is a name: without the first word of a sentence, titles, and adjectives of peoples. A title
 * in the middle gives two names. Nothing, if nothing else is left.
 *
 * `Afghan Deputy Foreign Minister Sher Abbas Stanekzai` → `Sher Abbas Stanekzai`, after the title "Minister"
 */
export function trimRun(tokens: readonly Token[], run: Run, counts: FormCounts): TrimmedRun[] {
  if (isWhole(tokens, run)) return [run];
  const opened = withoutOpening(tokens, run, counts);
  return splitAtTitles(tokens, opened)
    .flatMap((part) => {
      const named = withoutPeople(tokens, part);
      return named.to > named.from ? [{ ...part, ...named }] : [];
    })
    .filter((part) => isNameLike(tokens, part, counts))
    .map((part) => withArticle(tokens, part, counts));
}

/** With a "The" that has a capital inside a sentence, if the texts never write it small before this name: "The Beatles". */
function withArticle(tokens: readonly Token[], part: TrimmedRun, { articled }: FormCounts): TrimmedRun {
  const before = tokens[part.from - 1];
  const first = tokens[part.from] as Token;
  const isArticle = before?.text === 'The' && !before.isFirst && before.gap === ' ' && first.gap === ' ';
  return isArticle && !part.title && !articled.has(first.lower) ? { ...part, from: part.from - 1 } : part;
}

/** All of it is a place that is known, as it is or misprinted. */
function isWhole(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from === 1 && (tokens[from] as Token).isFirst) return false;
  const form = formOf(tokens, from, to);
  if (placeOf(form) || knownOrganisation(form)) return true;
  return misprintedPlace(form) !== undefined && placeOfDemonym(form) === undefined;
}

/** The form of a run as one string, whatever stands between its words. */
export function formOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ gap, text }, index) => (index === 0 ? text : `${gap}${text}`))
    .join('');
}

/** Without a first word that has its capital from where it stands. */
function withoutOpening(tokens: readonly Token[], run: Run, counts: FormCounts): Run {
  const { from, to } = run;
  const first = tokens[from] as Token;
  if (!first.isFirst || !isDoubtful(first, counts)) return run;
  if (to - from === 1) return isNameAlone(tokens, from, counts) ? run : { from: to, to };
  if (keepsOpening(tokens, run, counts)) return run;
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

function isNameAlone(tokens: readonly Token[], at: number, counts: FormCounts): boolean {
  const { lower, text, isPossessive } = tokens[at] as Token;
  if (isMostlySmall(counts, lower)) return false;
  if (isMostlyCapital(counts, lower)) return !GENERIC_CAPITALS.has(lower);
  const place = placeOf(text);
  if (place && !place.isCity) return true;
  const follows = tokens[at + 1]?.lower ?? '';
  return isFirstName(lower) && (isPossessive || SPEECH_VERBS.has(follows));
}

/** "National Bank", "Grace Kelly", "White House" keep their first word, "Terrorist Osama" and "Post United States" do not. */
function keepsOpening(tokens: readonly Token[], { from, to }: Run, counts: FormCounts): boolean {
  const first = tokens[from] as Token;
  const second = tokens[from + 1] as Token;
  const last = tokens[to - 1] as Token;
  if (second.shape === 'small') return isHeadWord(first.lower) || isMostlyCapital(counts, first.lower);
  if (isMostlySmall(counts, first.lower) && (counts.small.get(first.lower) ?? 0) > 2 && !isHeadWord(last.lower))
    return false;
  if (isMostlyCapital(counts, first.lower)) return true;
  if (/(?:ly|ing)$/.test(first.lower) && !isFirstName(first.lower)) return false;
  if (isFirstName(first.lower) || (isSurname(first.lower) && isSurname(last.lower))) return true;
  const rest = formOf(tokens, from + 1, to);
  if (placeOf(rest) || misprintedPlace(rest)) return PLACE_STARTS.has(first.lower);
  if (isFirstName(second.lower) && to - from > 2) return false;
  if (isHeadWord(last.lower)) return true;
  return isEnglishWord(second.lower) && !isPeople(second.text);
}

function isHeadWord(lower: string): boolean {
  return (
    ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || EVENT_HEADS.has(lower) || ORGANISATION_STARTS.has(lower)
  );
}

/** The names before and after titles; a run that is all titles gives none. */
function splitAtTitles(tokens: readonly Token[], { from, to }: Run): TrimmedRun[] {
  if (from >= to) return [];
  const last = tokens[to - 1] as Token;
  const isThing = to - from > 1 && isHeadWord(last.lower) && !TITLE_SURNAMES.has(last.lower);
  for (let at = from; at < to; at++) {
    if (!isTitle(tokens, at, from, to)) continue;
    const { lower, text } = tokens[at] as Token;
    if (isThing && !PERSONAL_TITLES.has(lower)) continue;
    const end = officeEnd(tokens, at + 1, to);
    const before = withoutModifiers(tokens, from, at);
    return [
      ...(before > from ? [{ from, to: before }] : []),
      ...splitAtTitles(tokens, { from: end, to }).map((part, index) => (index === 0 ? { title: text, ...part } : part)),
    ];
  }
  return [{ from, to }];
}

const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof president senator sen rep minister'.split(' '),
);

function isTitle(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const { lower, shape } = tokens[at] as Token;
  if (shape === 'small') return false;
  if (!TITLES.has(lower)) return isRoleBefore(tokens, at, to);
  if (at === from + 1 && INNER_TITLES.has(lower) && at < to - 1 && isFirstName((tokens[from] as Token).lower))
    return false;
  if (!TITLE_SURNAMES.has(lower) || at === from) return true;
  const isSurnameHere = at === to - 1 || NAME_SUFFIXES.has(tokens[at + 1]?.lower ?? '');
  return !isSurnameHere || isPeople((tokens[at - 1] as Token).text);
}

/** "Dictator Fidel Castro", "Gallery Director John Walker" */
function isRoleBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < to &&
    PERSON_NOUNS.has(lower) &&
    !isFirstName(lower) &&
    isFirstName(next.lower) &&
    !isEnglishWord(next.lower)
  );
}

/** Titles that stand inside names as well: "Muhammad Sheikh Khalil". */
const INNER_TITLES: ReadonlySet<string> = new Set('sheikh shaikh shah emir amir mullah mufti haji'.split(' '));

/** After the words that go on with an office: "of State", "for Foreign Affairs", "General" after "Attorney". */
function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    const { lower, shape } = tokens[end] as Token;
    const isTie = shape === 'small' && ['of', 'for', 'and', 'the'].includes(lower);
    if (!isTie && !OFFICES.has(lower) && !TITLES.has(lower)) break;
    end++;
  }
  return end;
}

/** The end of what stands before a title, without "Deputy", "Foreign" or the adjective of a people. */
function withoutModifiers(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const { lower, text, shape } = tokens[end - 1] as Token;
    if (
      !TITLE_MODIFIERS.has(lower) &&
      !OFFICES.has(lower) &&
      !TITLES.has(lower) &&
      shape !== 'small' &&
      !isPeople(text)
    )
      break;
    end--;
  }
  return end;
}

/** Without the adjective of a people before what is a name by itself: "Afghan Taliban", "American Tom Hanks". */
function withoutPeople(tokens: readonly Token[], { from, to }: Run): Run {
  if (placeOfDemonym(formOf(tokens, from, to))) return { from: to, to };
  let start = from;
  while (start < to && isOfPeople(tokens[start] as Token)) start++;
  if (start === from) return { from, to: trimmedEnd(tokens, from, to) };
  if (start === to) return { from: to, to };
  if (placeOf(formOf(tokens, from, to))) return { from, to };
  const next = tokens[start] as Token;
  if (next.shape === 'small' || isHeadWord((tokens[to - 1] as Token).lower)) return { from, to };
  if (tokens.slice(start, to).some(({ lower, shape }) => shape === 'small' && (lower === 'of' || lower === 'for')))
    return { from, to };
  const isOwn =
    placeOf(formOf(tokens, start, to)) ||
    (isFirstName(next.lower) && to - start > 1) ||
    !isEnglishWord(next.lower.split('-')[0] ?? '');
  return { from: isOwn ? start : from, to: trimmedEnd(tokens, start, to) };
}

/** "Afghan", "Muslim"; not "White" or "Western", which are part of a name as often as not. */
function isOfPeople({ text, lower }: Token): boolean {
  return isPeople(text) && !LOOSE_PEOPLES.has(lower);
}

/** A run does not end with a small word, nor with a former title's modifier. */
function trimmedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.shape === 'small') end--;
  return end;
}

/** A single word that names nothing by itself is no name: "Government", "River", "Monday", and what the texts mostly write small. */
function isNameLike(tokens: readonly Token[], { from, to, title }: TrimmedRun, counts: FormCounts): boolean {
  const words = tokens.slice(from, to).filter(({ shape }) => shape !== 'small');
  const [only] = words;
  if (!only || words.every(({ lower, text }) => isNothing(lower, text))) return false;
  if (words.length > 1) return !words.every(({ lower }) => isMostlySmall(counts, lower) && GENERIC_CAPITALS.has(lower));
  const { lower, text, shape } = only;
  if (FUNCTION_WORDS.has(lower) && shape !== 'capitals') return false;
  if (/^\p{Lu}\.?$/u.test(text) || NAME_SUFFIXES.has(lower)) return false;
  if (PARTICLES.has(lower) && shape !== 'capitals') return false;
  if (isSubject(tokens, from)) return false;
  const place = placeOf(text);
  if ((place && !place.isCity) || knownOrganisation(text)) return true;
  if (GENERIC_CAPITALS.has(lower) || (isEnglishWord(lower) && isHeadWord(lower))) return false;
  if (TITLE_MODIFIERS.has(lower) && !isSurname(lower)) return false;
  return title !== undefined || !isMostlySmall(counts, lower);
}

/** "Professor of Medicine" */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'of' &&
    TITLES.has(tokens[at - 2]?.lower ?? '') &&
    isEnglishWord((tokens[at] as Token).lower)
  );
}

function isNothing(lower: string, text: string): boolean {
  return CALENDAR.has(lower) || isPeople(text) || (TITLES.has(lower) && !TITLE_SURNAMES.has(lower));
}
