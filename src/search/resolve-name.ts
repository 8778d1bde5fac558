import { editDistance } from './edit-distance.ts';
import { type Cost, SHORTEST, SLIP, SPELLING } from './likeness.ts';
import { type LikeWords, likeWords } from './like-words.ts';
import { type FormKind, JOINING_WORDS, type NameForm, nameForms } from './name-forms.ts';
import type { SearchName, SearchNames } from './name-index.ts';
import { unpack } from './pack.ts';
import type { Query, QueryWord } from './read-query.ts';
import { words } from './words.ts';

/** A name that a part of the query may mean. */
export type Meaning = {
  readonly name: SearchName;
  /** Why, for a person; none where its very name was typed. */
  readonly reason?: string;
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
  /** What was typed may stand in a text without being a mention: it is a people of a place, or in letters of its own. */
  readonly isPeople: boolean;
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
  const forms = nameForms(names);
  const known: Known = {
    words: likeWords(forms.flatMap(({ words }) => words)),
    joined: likeWords(forms.map(({ joined }) => joined)),
    byFirst: Map.groupBy(forms, ({ words }) => words[0] ?? ''),
    byJoined: Map.groupBy(forms, ({ joined }) => joined),
    acronyms: new Set(forms.flatMap(acronymsIn)),
    unlike: new Set(unpack(names.unlike)),
  };
  return (query, isApart = false) => {
    const typed = query.words.map((word): TypedWord => ({ ...word, like: known.words.like(word.folded) }));
    const found = typed.flatMap((_, start) => [
      ...fitsInWords(known, typed, start),
      ...fitsJoined(known, typed, start),
    ]);
    const isTaken = ({ form }: Fit) => !isApart || !form.words.some((_, place) => areNames(known, form, place));
    return cheapestCover(found.filter(isTaken), query);
  };
}

/** The forms of all names, ready to be looked up in. */
type Known = {
  readonly words: LikeWords;
  readonly joined: LikeWords;
  readonly byFirst: ReadonlyMap<string, readonly NameForm[]>;
  readonly byJoined: ReadonlyMap<string, readonly NameForm[]>;
  /** Words of the names that are written in capitals: they are spelled out, so that no other spelling sounds alike. */
  readonly acronyms: ReadonlySet<string>;
  readonly unlike: ReadonlySet<string>;
};

/** A word of the query with the words of names for which it may be taken. */
type TypedWord = QueryWord & { readonly like: ReadonlyMap<string, Cost> };

/** A form that words of the query fit. */
type Fit = {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  readonly cost: Cost;
  readonly how: How;
};

type How = 'exact' | 'like' | 'begun';

/** What a form costs by itself. */
const FORM_COSTS: Readonly<Record<FormKind, Cost>> = {
  name: 0.2,
  alias: 0.2,
  people: 0.2,
  misprint: 0.25,
  role: 0.25,
  // Two names side by side are rather these two than a part of a longer one.
  part: 0.42,
};

/** What a word costs that belongs to no name. */
const WORD_COST: Cost = 2;
const SMALL_WORD_COST: Cost = 0.05;

/** The other costs are told apart by less. */
const JOINED_COST: Cost = 0.3;
const EXTRA_WORD_COST: Cost = 0.5;
const BEGUN_COST: Cost = 0.9;

function* fitsInWords(known: Known, query: readonly TypedWord[], start: number): Generator<Fit> {
  const word = query[start];
  if (!word || word.quote > 0) return;
  const isBegun = start === query.length - 1 && word.folded.length >= SHORTEST_BEGUN;
  const firsts = new Set([...word.like.keys(), ...(isBegun ? known.words.begunBy(word.folded) : [])]);
  for (const form of [...firsts].flatMap((first) => known.byFirst.get(first) ?? [])) {
    const fit = fitInWords(known, form, query, start);
    if (fit) yield fit;
  }
}

/** The words of the form one after the other. The query may have one more between them, and may leave out what only joins. */
function fitInWords(known: Known, form: NameForm, query: readonly TypedWord[], start: number): Fit | undefined {
  const { words } = form;
  const { unlike } = known;
  let at = start;
  let cost = FORM_COSTS[form.kind];
  let slips = 0;
  let guesses = 0;
  let hasExtra = false;
  for (const [i, word] of words.entries()) {
    const before = at;
    const hadExtra = hasExtra;
    while (i > 0 && isJoining(query[at], word)) at += 1;
    let wordCost = words.length === 1 ? costAlone(known, query[at], word) : costOf(query[at], word);
    if (wordCost === undefined && i > 0 && !hasExtra && costOf(query[at + 1], word) !== undefined) {
      hasExtra = true;
      cost += EXTRA_WORD_COST;
      at += 1;
      wordCost = costOf(query[at], word);
    }
    const between = query.slice(before, at + 1);
    const isParted =
      hasExtra !== hadExtra || between.some(({ folded, isApart }) => isApart || SEPARATING_WORDS.has(folded));
    if (isParted && areNames(known, form, i)) return undefined;
    const typed = query[at];
    if (wordCost === undefined || !typed) {
      if (!isBegun(known, query, start, at, word) || slips > 0) return undefined;
      return { form, start, end: at + 1, cost: cost + BEGUN_COST, how: 'begun' };
    }
    if (wordCost >= SLIP) slips += wordCost;
    if (wordCost >= SLIP && unlike.has(typed.folded) && !isSpelling(wordCost, typed.folded, word)) guesses += 1;
    cost += wordCost;
    at += 1;
  }
  // A word that means something else is a slip only where the rest of the name is as it should be.
  if (guesses > 0 && (words.length === 1 || guesses > 1 || slips > 1)) return undefined;
  return { form, start, end: at, cost, how: slips > 0 ? 'like' : 'exact' };
}

function isJoining(word: QueryWord | undefined, known: string): boolean {
  return word !== undefined && word.quote === 0 && word.folded !== known && JOINING_WORDS.has(word.folded);
}

/** Words that keep two names apart. */
const SEPARATING_WORDS: ReadonlySet<string> = new Set(['and']);

/** Whether the words of a form before and from a place on are names by themselves: "Pakistan" and "Taliban" of "Pakistan Taliban". */
function areNames(known: Known, { name, words }: NameForm, place: number): boolean {
  return [words.slice(0, place), words.slice(place)].every((some) => isName(known, some.join(''), name));
}

/** Whether this is all of a name's form, of another name than the one given. */
function isName({ byJoined }: Known, joined: string, except?: SearchName): boolean {
  return byJoined.get(joined)?.some(({ kind, name }) => kind !== 'part' && kind !== 'role' && name !== except) ?? false;
}

function costOf(word: TypedWord | undefined, known: string): Cost | undefined {
  return word?.quote === 0 ? word.like.get(known) : undefined;
}

/** What a word costs that is to be all of a name: nothing around it says that it is one. */
function costAlone({ acronyms }: Known, word: TypedWord | undefined, known: string): Cost | undefined {
  const cost = word?.isSmall ? undefined : costOf(word, known);
  if (!word || cost === undefined || cost < SLIP || !(word.isAcronym || acronyms.has(known))) return cost;
  return word.folded.length < SHORTEST || cost === SPELLING ? undefined : cost;
}

/** The words of a form that are written in capitals, folded. */
function acronymsIn({ text }: NameForm): string[] {
  return words(text).flatMap(({ start, end, folded }) => {
    const written = text.slice(start, end);
    return written === written.toUpperCase() && written !== written.toLowerCase() ? [folded] : [];
  });
}

/** A long word that sounds as the known one, with one letter for another, is another spelling of it and not another word. */
function isSpelling(cost: Cost, typed: string, known: string): boolean {
  const isAsLong = typed.length >= LONG_SPELLING && typed.length === known.length;
  return cost <= SPELLING && isAsLong && editDistance(typed, known, 1) <= 1;
}

const LONG_SPELLING = 7;

/** The last word may not be typed to its end yet. */
function isBegun(
  { acronyms, unlike }: Known,
  query: readonly TypedWord[],
  start: number,
  at: number,
  known: string,
): boolean {
  const word = query[at];
  if (!word || word.quote > 0 || word.isSmall || at !== query.length - 1 || unlike.has(word.folded)) return false;
  const shortest = word.isAcronym || acronyms.has(known) ? SHORTEST : SHORTEST_BEGUN;
  return (at > start || word.folded.length >= shortest) && known.startsWith(word.folded);
}

/** Letters of a single word that is not yet typed to its end. */
const SHORTEST_BEGUN = 3;

/** Words of the query that make one: "alqaeda", "Islam abad", "I S K P". */
const MOST_JOINED = 4;

/** Shorter forms may not be parted otherwise and misspelled as well. */
const SHORTEST_JOINED = 6;

function* fitsJoined(known: Known, query: readonly TypedWord[], start: number): Generator<Fit> {
  let typed = '';
  // A single letter, or what is a name already, is no half of a misspelled word.
  let standsAlone = false;
  for (let end = start + 1; end <= Math.min(query.length, start + MOST_JOINED); end += 1) {
    const word = query[end - 1];
    if (!word || word.quote > 0 || (end - start === 1 && word.isSmall)) return;
    typed += word.folded;
    standsAlone ||= word.folded.length === 1 || isName(known, word.folded);
    for (const [joined, cost] of known.joined.like(typed)) {
      if (cost >= SLIP && (joined.length < SHORTEST_JOINED || known.unlike.has(typed))) continue;
      if (cost >= SLIP && standsAlone && end - start > 1) continue;
      for (const form of known.byJoined.get(joined) ?? []) {
        const isInWords = form.words.length === end - start && form.words.join('') === joined;
        const hasJoiningWord = cost >= SLIP && form.words.some((word) => JOINING_WORDS.has(word));
        if ((isInWords && !hasJoiningWord) || (cost > 0 && cost < SLIP) || cost > 1) continue;
        const how = cost === 0 ? 'exact' : 'like';
        yield { form, start, end, cost: FORM_COSTS[form.kind] + JOINED_COST + cost, how };
      }
    }
  }
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
  const byName = Map.groupBy(
    [...fits].sort((a, b) => a.cost - b.cost),
    ({ form }) => form.name,
  );
  return {
    start,
    end,
    meanings: [...byName.values()].flatMap(([fit]) => (fit ? [meaningOf(fit, typed)] : [])),
    isPeople: fits.some(({ form, how }) => form.kind === 'people' && how === 'exact') || !LATIN.test(typed),
  };
}

const LATIN = /\p{sc=Latin}/u;

function meaningOf({ form, how }: Fit, typed: string): Meaning {
  const reason = reasonOf(form, how, typed);
  const known = { name: form.name, isSure: how === 'exact' && form.kind !== 'part', isGuess: how !== 'exact' };
  return reason === undefined ? known : { ...known, reason };
}

function reasonOf({ name: { name }, kind, text }: NameForm, how: How, typed: string): string | undefined {
  if (how === 'begun') return `${typed}… = ${name}`;
  if (how === 'like') return `spelling like ${kind === 'part' ? name : text}`;
  if (kind === 'name') return undefined;
  if (kind === 'part') return `part of ${name}`;
  return kind === 'people' ? `${typed} → ${name}` : `${typed} = ${name}`;
}
