import { fitsInWords } from './fits-in-words.ts';
import { fitsJoined } from './fits-joined.ts';
import { accentsOf, areNames, type Fit, type How, type Known, knownForms, type TypedWord } from './known-forms.ts';
import { type Cost, LONG, ONE_SLIP } from './likeness.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchName, SearchNames } from './name-index.ts';
import type { Reason } from '../answer.ts';
import type { Way } from '../rank.ts';
import type { Query, QueryWord } from '../query/read-query.ts';

/** A name that a part of the query may mean. */
export type Meaning = {
  readonly name: SearchName;
  /** Why; none where its very name was typed. */
  readonly reason?: Reason;
  /** How a paragraph that mentions it answers. */
  readonly way: Way;
  /** What it is called, where that is no name of its own: "the ferryman". */
  readonly role?: string;
  /** It was typed as it is written somewhere, whole. */
  readonly isSure: boolean;
  /** It was spelled otherwise, or not to its end. */
  readonly isGuess: boolean;
};

/** Words of a query that mean a name, from `start` to before `end`. Several names, where the form may be either's. */
export type NameMatch = {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
};

/**
 * Finds the names that a query means. Words that belong to none are left out of the answer. Where names side by side are a further
 * name, as "Pakistan Taliban" is, that one is meant, or each of them if they are to be taken apart.
 */
export type Resolver = (query: Query, isApart?: boolean) => NameMatch[];

/**
 * Makes a resolver of names. The query is covered from left to right so that the sum of costs is the least: a name costs less
 * the surer it is, and always less than its words by themselves.
 */
export function createResolver(names: SearchNames): Resolver {
  const known = knownForms(names);
  return (query, isApart = false) => {
    const typed = query.words.map((word): TypedWord => ({ ...word, like: likeTyped(word, known) }));
    const found = [
      ...typed.flatMap((_, start) => [...fitsInWords(known, typed, start), ...fitsJoined(known, typed, start)]),
      ...fitsTurned(known, typed),
    ];
    const isTaken = ({ form, how }: Fit) =>
      !(form.isShared && how === 'exact') && !(isApart && form.words.some((_, place) => areNames(known, form, place)));
    return cheapestCover(found.filter(isTaken), query);
  };
}

/** The persons whose surname stands first, before a comma, as in a list of names: "Drown, Stuart". */
function fitsTurned(known: Known, query: readonly TypedWord[]): Fit[] {
  const comma = query.findIndex(({ isApart }) => isApart);
  if (comma <= 0 || query.some(({ isApart }, at) => isApart && at !== comma)) return [];
  const turned = [...query.slice(comma).map((word) => ({ ...word, isApart: false })), ...query.slice(0, comma)];
  return [...fitsInWords(known, turned, 0)].flatMap((fit) => {
    const { name, kind } = fit.form;
    const isWhole = fit.end === query.length && fit.how === 'exact' && (kind === 'name' || kind === 'alias');
    return isWhole && name.kind === 'person' ? [fit] : [];
  });
}

/** The words for which a typed one may be taken: what was typed with an accent is no slip of a word that has none, as "Ağrı" of Agra. */
function likeTyped({ folded, typed }: QueryWord, { words, accents }: Known): ReadonlyMap<string, Cost> {
  const like = words.like(folded);
  const its = accentsOf(typed);
  if (its === '') return like;
  const forgiven = folded.length < LONG ? 0 : ONE_SLIP;
  return new Map([...like].filter(([word, cost]) => cost <= forgiven || accents.get(word) === its));
}

/** The names of the cover with the least cost. */
function cheapestCover(found: readonly Fit[], { text, words: query }: Query): NameMatch[] {
  const best: { cost: Cost; last?: { start: number; fits: Fit[] } }[] = [{ cost: 0 }];
  for (let end = 1; end <= query.length; end += 1) {
    const { isSmall = false } = query[end - 1] ?? {};
    let cheapest: (typeof best)[number] = {
      cost: (best[end - 1]?.cost ?? 0) + (isSmall ? SMALL_WORD_COST : WORD_COST),
    };
    for (const [start, fits] of Map.groupBy(
      found.filter((fit) => fit.end === end),
      (fit) => fit.start,
    )) {
      const least = Math.min(...fits.map(({ cost }) => cost));
      const cost = (best[start]?.cost ?? 0) + least;
      if (cost < cheapest.cost)
        cheapest = { cost, last: { start, fits: fits.filter((fit) => fit.cost <= least + NEARLY) } };
    }
    best.push(cheapest);
  }
  const matches: NameMatch[] = [];
  for (let end = query.length; end > 0;) {
    const last = best[end]?.last;
    if (last) matches.unshift(matchOf(last, end, text.slice(query[last.start]?.start, query[end - 1]?.end)));
    end = last?.start ?? end - 1;
  }
  return matches;
}

/** Forms that cost hardly more than the cheapest are meant as well. */
const NEARLY: Cost = 0.06;

function matchOf({ start, fits }: { start: number; fits: readonly Fit[] }, end: number, typed: string): NameMatch {
  const byName = Map.groupBy(fits.toSorted(compareFits), ({ form }) => form.name);
  return {
    start,
    end,
    meanings: [...byName.values()].flatMap(([fit]) => (fit ? [meaningOf(fit, typed)] : [])),
  };
}

/** Surest first: the very name, then the name of which the texts say most. */
function compareFits(a: Fit, b: Fit): number {
  const [isName, isOtherName] = [a, b].map(({ form }) => form.kind === 'name');
  return a.cost - b.cost || Number(isOtherName) - Number(isName) || b.form.name.mentions - a.form.name.mentions;
}

function meaningOf({ form, how }: Fit, typed: string): Meaning {
  const reason = reasonOf(form, how, typed);
  const way = wayOf(form, how);
  const known = { name: form.name, way, isSure: how === 'exact' && form.kind !== 'part', isGuess: how !== 'exact' };
  const role = form.kind === 'role' && how !== 'begun' ? { role: form.text } : {};
  return { ...known, ...role, ...(reason !== undefined && { reason }) };
}

function wayOf({ kind }: NameForm, how: How): Way {
  if (how !== 'exact') return 'slip';
  return kind === 'name' || kind === 'part' ? kind : 'alias';
}

function reasonOf({ name: { name }, kind, text }: NameForm, how: How, typed: string): Reason | undefined {
  if (how === 'begun') return { why: 'begun', name };
  if (how === 'like') return { why: 'spelled-like', form: kind === 'part' ? name : text };
  if (kind === 'name') return undefined;
  if (kind === 'part') return { why: 'part', form: text, name };
  if (kind === 'role') return { why: 'role', role: text };
  return { why: kind === 'people' ? 'people' : 'alias', typed, name };
}

/** What a word costs that belongs to no name. */
const WORD_COST: Cost = 2;
const SMALL_WORD_COST: Cost = 0.05;
