import { isEnglishWord } from '../../lists/words/english-word.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { Run, TrimmedRun } from './run.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  NAME_SUFFIXES,
  OFFICES,
  PERSON_NOUNS,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { isPeople } from './is-people.ts';

/** The names before and after titles; a run that is all titles gives none. */
export function splitAtTitles(tokens: readonly Token[], { from, to }: Run): TrimmedRun[] {
  if (from >= to) return [];
  if (isOfficeOfPlace(tokens, from, to))
    return [
      { from, to: from + 1 },
      { from: from + 1, to, title: (tokens[from - 2] as Token).text },
    ];
  const person = personBehind(tokens, from, to);
  if (person !== undefined) return [...splitAtTitles(tokens, { from, to: person }), { from: person, to }];
  const last = tokens[to - 1] as Token;
  const isOffice =
    TITLES.has((tokens[from] as Token).lower) && OFFICES.has(last.lower) && tokens[from + 1]?.lower === 'of';
  const isThing =
    !isOffice && to - from > 1 && isHeadWord(last.lower) && !TITLE_SURNAMES.has(last.lower) && !isRanked(tokens, to);
  for (let at = from; at < to; at++) {
    if (!isTitle(tokens, at, from, to)) continue;
    const { lower, text } = tokens[at] as Token;
    if (isThing && !PERSONAL_TITLES.has(lower) && !isRoleOfPerson(tokens, at, to)) continue;
    const end = officeEnd(tokens, at + 1, to);
    const begin = FORMERLY.has((tokens[from] as Token).lower) ? from + 1 : from;
    const before = withoutModifiers(tokens, begin, at);
    return [
      ...(before > begin ? [{ from: begin, to: before }] : []),
      ...splitAtTitles(tokens, { from: end, to }).map((part, index) => (index === 0 ? { title: text, ...part } : part)),
    ];
  }
  return [{ from, to }];
}

/** Where a person stands behind an organisation, a country or a city: "Labour Party Joe Dickson", "In Germany Johann Bach", "In London Lydia". */
function personBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const [before, first, last] = [tokens[at - 1], tokens[at], tokens[to - 1]] as [Token, Token, Token];
    if (first.shape !== 'capital' || last.shape !== 'capital' || to - at > 4) continue;
    if (
      !isFirstName(first.lower) ||
      isEnglishWord(first.lower) ||
      isHeadWord(last.lower) ||
      NAME_SUFFIXES.has(last.lower)
    )
      continue;
    const isBehindCity =
      to - at === 1 && at - from === 1 && placeOf(before.text)?.isLarge === true && !isFirstName(before.lower);
    const isBehindHead = at - from > 1 && (PARTY_HEADS.has(before.lower) || isRoleOfMany(before.lower));
    const isBehindCountry =
      at - from === 1 &&
      placeOf(before.text)?.isCity === false &&
      !isFirstName(before.lower) &&
      !isSurname(before.lower) &&
      isSurname(last.lower);
    if (isBehindCity && !isSurname(first.lower)) return at;
    if (at < to - 1 && (isBehindHead || isBehindCountry)) return at;
  }
  return undefined;
}

const PARTY_HEADS: ReadonlySet<string> = new Set(
  'party congress senate parliament representatives ministry council committee'.split(' '),
);

/** "Judge Hill", "Captain Hall": a surname that is a head word too, behind a rank. */
function isRanked(tokens: readonly Token[], to: number): boolean {
  return RANKS.has(tokens[to - 2]?.lower ?? '') && isSurname((tokens[to - 1] as Token).lower);
}

const RANKS: ReadonlySet<string> = new Set(
  'captain colonel sergeant lieutenant corporal major judge inspector detective professor doctor senator governor'.split(
    ' ',
  ),
);

/** "Mayor of London Sadiq Khan" */
function isOfficeOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (to - from < 3 || !second || isEnglishWord(second.lower)) return false;
  return (
    tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '') && placeOf(first.text) !== undefined
  );
}

const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof president senator sen rep minister'.split(' '),
);

function isTitle(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const { lower, shape, isPossessive } = tokens[at] as Token;
  if (shape === 'small' || isPossessive) return false;
  if (!TITLES.has(lower)) return isRoleBefore(tokens, at, to);
  if (isMiddleName(tokens, at, from, to) || isGivenName(tokens, at, from, to) || isOfThing(tokens, at, to))
    return false;
  if (at === from && INNER_TITLES.has(lower) && isFirstName(lower) && to - at > 2) return false;
  if (at === from + 1 && INNER_TITLES.has(lower) && at < to - 1 && isFirstName((tokens[from] as Token).lower))
    return false;
  if (!TITLE_SURNAMES.has(lower) || at === from) return true;
  const isSurnameHere = at === to - 1 || NAME_SUFFIXES.has(tokens[at + 1]?.lower ?? '');
  return !isSurnameHere || isPeople((tokens[at - 1] as Token).text);
}

/** "Dictator Fidel Castro", "Gallery Director John Walker", "Research Lead Jonathan Rubin" */
function isRoleBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < to &&
    (PERSON_NOUNS.has(lower) || lower === 'lead' || isJob(lower)) &&
    !isFirstName(lower) &&
    isFirstName(next.lower) &&
    (!isEnglishWord(next.lower) || (at + 2 < to && tokens[at + 2]?.shape === 'capital'))
  );
}

/** "Officer Todd Park": no park of that name, since no title stands before it. */
function isRoleOfPerson(tokens: readonly Token[], at: number, to: number): boolean {
  const [{ lower }, last] = [tokens[at] as Token, tokens[to - 1] as Token];
  return to - at === 3 && !TITLES.has(lower) && isSurname(last.lower) && isRoleBefore(tokens, at, to);
}

/** "Innovation Fellows Andrew Stroup" */
function isRoleOfMany(lower: string): boolean {
  return lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));
}

/** "Coroner", "Tradesman": an ordinary word that ends as jobs do. */
function isJob(lower: string): boolean {
  return /(?:er|or|ist|ian|eer|man|woman)$/.test(lower) && isEnglishWord(lower) && !isSurname(lower);
}

/** "James Earl Jones", "John Major Brandt": a title that is a surname too, between a first name and a surname. */
function isMiddleName(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [first, { lower }] = [tokens[from] as Token, tokens[at] as Token];
  const isBetween = at === from + 1 && to === at + 2 && isFirstName(first.lower) && !TITLES.has(first.lower);
  return isBetween && TITLE_SURNAMES.has(lower) && first.shape === 'capital' && !isPeople(first.text);
}

/** "Duke Ellington", "Dean Jones": before a surname that is no first name. */
function isGivenName(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [{ lower }, next] = [tokens[at] as Token, tokens[at + 1]];
  if (at !== from || to !== at + 2 || next?.shape !== 'capital' || !GIVEN_TITLES.has(lower)) return false;
  return isSurname(next.lower) && !isFirstName(next.lower);
}

const GIVEN_TITLES: ReadonlySet<string> = new Set(['dean', 'don', 'duke']);

/** "Major League Baseball", "General Settings", "Count Rows": before a word that nobody is called. */
function isOfThing(tokens: readonly Token[], at: number, to: number): boolean {
  const [{ lower }, next] = [tokens[at] as Token, tokens[at + 1]];
  if (at + 1 >= to || next?.shape !== 'capital' || isSurname(next.lower)) return false;
  if (/^(?:general|major|chief)$/.test(lower) && isHeadWord(next.lower)) return true;
  if (!/^(?:general|major|count|judge|private|master)$/.test(lower)) return false;
  return isEnglishWord(next.lower) && !isFirstName(next.lower) && !TITLES.has(next.lower) && !OFFICES.has(next.lower);
}

/** Titles that stand inside names as well: "Muhammad Sheikh Khalil". */
const INNER_TITLES: ReadonlySet<string> = new Set('sheikh shaikh shah emir amir mullah mufti haji'.split(' '));

/** After the words that go on with an office: "of State", "for Foreign Affairs", "General" after "Attorney". */
function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    const { lower, shape } = tokens[end] as Token;
    const isTie = shape === 'small' && ['of', 'for', 'and', 'the'].includes(lower);
    if (!isTie && !OFFICES.has(lower) && (!TITLES.has(lower) || INNER_TITLES.has(lower))) break;
    end++;
  }
  return end;
}

/** "Former U.S. Officer Todd Park": before a title it says when, and is no part of a name. */
const FORMERLY: ReadonlySet<string> = new Set(['former', 'ex', 'then']);

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
