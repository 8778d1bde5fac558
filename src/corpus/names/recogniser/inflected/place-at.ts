import {
  NOUNS_BEFORE_PLACES,
  NOUNS_OF_PLACES,
  RUSSIAN_WORDS,
  SURE_NOUNS,
} from '../../lists/languages/russian/russian-words.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Case, CASES, declined, keyOf } from './declension.ts';
import { isDoubtfulPlace, type Listed, listedPlace } from './lexicon.ts';
import { adjectiveOf } from './adjectives.ts';

/** A place, up to which token, and why. */
export type InflectedPlace = Listed & { readonly to: number; readonly reason: string };

/** The place that is named at a token. */
export function placeAt(tokens: readonly Token[], at: number, limit: number): InflectedPlace | undefined {
  const first = tokens[at] as Token;
  if (first.shape !== 'capital' && first.shape !== 'capitals') return undefined;
  return (
    geographic(tokens, at, limit) ??
    partOfPlace(tokens, at, limit) ??
    inLists(tokens, at, limit) ??
    behindNoun(tokens, at, limit) ??
    byEnding(tokens, at)
  );
}

/** "Московская область", "Тихого океана" */
function geographic(tokens: readonly Token[], at: number, limit: number): InflectedPlace | undefined {
  const found = adjectiveBefore(tokens, at, limit, PLACE_NOUNS);
  return found && { ...found, reason: `an adjective before ${found.noun}` };
}

/** The nominative of adjectives with a capital and a noun behind them. */
export function adjectiveBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  nouns: NounForms,
): { readonly to: number; readonly name: string; readonly noun: string } | undefined {
  const first = tokens[at] as Token;
  if (first.shape !== 'capital' || RUSSIAN_WORDS.has(keyOf(first.lower))) return undefined;
  for (let to = at + 1; to < Math.min(at + MOST_ADJECTIVES + 1, limit); to++) {
    const token = tokens[to] as Token;
    if (token.gap !== ' ') return undefined;
    for (const { noun, cases } of nouns.get(keyOf(token.text)) ?? []) {
      const adjectives = tokens.slice(at, to).map(({ text }) => adjectiveOf(text, noun, cases));
      const isSure = !first.isFirst || (SURE_NOUNS.has(noun) && /[сц]к/.test(first.lower));
      if (isSure && adjectives.every((adjective) => adjective !== undefined)) {
        const isCapital = /^\p{Lu}/u.test(token.text);
        const written = isCapital ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : noun;
        return { to: to + 1, name: [...adjectives, written].join(' '), noun };
      }
    }
    if (token.shape !== 'small' && token.shape !== 'capital') return undefined;
  }
  return undefined;
}

const MOST_ADJECTIVES = 3;

/** Each form of each noun, with the noun and the cases that the form may be. */
export type NounForms = ReadonlyMap<string, readonly { readonly noun: string; readonly cases: ReadonlySet<Case> }[]>;

export function nounForms(nouns: Iterable<string>): NounForms {
  const found = new Map<string, { noun: string; cases: Set<Case> }[]>();
  for (const noun of nouns) {
    for (const [name, form] of declined(noun, 'thing')) {
      const its = found.get(form) ?? [];
      found.set(form, its);
      const known = its.find((one) => one.noun === noun);
      if (known) known.cases.add(name);
      else its.push({ noun, cases: new Set([name]) });
    }
  }
  return found;
}

const PLACE_NOUNS = nounForms(NOUNS_OF_PLACES);

function inLists(tokens: readonly Token[], at: number, limit: number): InflectedPlace | undefined {
  for (let to = Math.min(at + LONGEST, limit); to > at; to--) {
    const last = tokens[to - 1] as Token;
    if (last.shape === 'other' || tokens.slice(at + 1, to).some(({ gap }) => !IS_WITHIN.test(gap))) continue;
    const form = formOf(tokens, at, to);
    const found = RUSSIAN_WORDS.has(keyOf(form)) ? undefined : listedPlace(form);
    if (found && isWrittenSo(form, found) && !(to - at === 1 && isDoubtfulPlace(form) && !isCued(tokens, at)))
      return isPartOfMore(tokens, at, to) ? undefined : { ...found, to, reason: 'in the list of places' };
  }
  return undefined;
}

/** "Северной Норвегии", "Верхний Египет" */
function partOfPlace(tokens: readonly Token[], at: number, limit: number): InflectedPlace | undefined {
  const [first, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!IS_DIRECTION.test(first.text) || next?.gap !== ' ' || next.shape !== 'capital' || at + 1 >= limit)
    return undefined;
  const place = inLists(tokens, at + 1, limit);
  const adjective = place && adjectiveOf(first.text, place.name, ANY_CASE);
  return !place || adjective === undefined
    ? undefined
    : { to: place.to, name: `${adjective} ${place.name}`, reason: place.reason };
}

const IS_DIRECTION =
  /^(?:(?:Северо|Юго)-)?(?:[Сс]еверн|[Юю]жн|[Зз]ападн|[Вв]осточн|Центральн|Верхн|Нижн|Средн|Внутренн|Внешн|Мал)\p{Ll}{2,3}$/u;

const ANY_CASE: ReadonlySet<Case> = new Set(CASES);

/** Words of the longest place. */
const LONGEST = 4;

const IS_WITHIN = /^(?: |-)$/;

/** Letters that shorten a name must be capitals. */
function isWrittenSo(form: string, { name }: Listed): boolean {
  return name !== name.toUpperCase() || form === form.toUpperCase();
}

/** A preposition of places before it, or a noun: "в Орле", "город Владимир". */
function isCued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).gap !== ' ') return false;
  return /^(?:в|во|из|под|близ)$/.test(before.lower) || NOUNS_BEFORE.has(keyOf(before.text)) || before.lower === 'г.';
}

const NOUNS_BEFORE = nounForms(NOUNS_BEFORE_PLACES);

/** "Париж-Дакар", "Лондон Сити" */
function isPartOfMore(tokens: readonly Token[], at: number, to: number): boolean {
  const [first, next] = [tokens[at] as Token, tokens[to]];
  return (first.gap === '-' && at > 0) || next?.gap === '-';
}

/** "в городе Мегара", "река Кубань": a name that no list has, as it stands. */
function behindNoun(tokens: readonly Token[], at: number, limit: number): InflectedPlace | undefined {
  const [first, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (!before || first.gap !== ' ' || first.shape !== 'capital' || before.shape !== 'small') return undefined;
  const noun = NOUNS_BEFORE.get(keyOf(before.text))?.[0]?.noun;
  if (noun === undefined || RUSSIAN_WORDS.has(keyOf(first.lower))) return undefined;
  if (next?.gap === '-') return undefined;
  const isTwo =
    next !== undefined &&
    at + 1 < limit &&
    next.gap === ' ' &&
    next.shape === 'capital' &&
    !RUSSIAN_WORDS.has(keyOf(next.lower));
  const to = isTwo ? at + 2 : at + 1;
  return { to, name: formOf(tokens, at, to), reason: `follows “${noun}”` };
}

/** "в Первомайске": what ends so is a town. */
function byEnding(tokens: readonly Token[], at: number): InflectedPlace | undefined {
  const [first, next] = [tokens[at] as Token, tokens[at + 1]];
  const ending = TOWN.exec(first.text)?.[1];
  if (ending === undefined || first.isFirst || first.gap !== ' ' || next?.gap === '-') return undefined;
  if (next?.gap === ' ' && next.shape === 'capital') return undefined;
  return { to: at + 1, name: first.text.replace(/[ауе]$/, ''), reason: `ends in -${ending}` };
}

const TOWN = /^\p{Lu}\p{Ll}{2,}(ск|град)(?:а|у|е)?$/u;
