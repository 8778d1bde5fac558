import { editDistance } from './edit-distance.ts';
import { accentsOf, areNames, type Fit, FORM_COSTS, type Known, type TypedWord } from './known-forms.ts';
import { type Cost, SHORTEST, SLIP, SPELLING } from './likeness.ts';
import { JOINING_WORDS, type NameForm } from './name-forms.ts';
import type { QueryWord } from '../query/read-query.ts';

/** The forms whose words stand one after the other from a word of the query on. */
export function* fitsInWords(known: Known, query: readonly TypedWord[], start: number): Generator<Fit> {
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

function costOf(word: TypedWord | undefined, known: string): Cost | undefined {
  return word?.quote === 0 ? word.like.get(known) : undefined;
}

/** What a word costs that is to be all of a name: nothing around it says that it is one. */
function costAlone({ acronyms }: Known, word: TypedWord | undefined, known: string): Cost | undefined {
  const cost = word?.isSmall ? undefined : costOf(word, known);
  if (!word || cost === undefined || cost < SLIP) return cost;
  if (cost > 1 && known.length < TWO_SLIPS_ALONE) return undefined;
  if (word.isAcronym || acronyms.has(known)) {
    // With one capital it is typed as a name: "Bolu" is no slip of "BOLM".
    if (word.isCapitalised && word.typed !== word.typed.toUpperCase()) return undefined;
    return word.folded.length < SHORTEST || cost === SPELLING ? undefined : cost;
  }
  return known.length > SHORTEST || cost === SPELLING || hasSameLetters(word.folded, known) ? cost : undefined;
}

/** Letters of a name of one word in which two slips leave enough. */
const TWO_SLIPS_ALONE = 10;

/** Of four letters each tells much: "Marl" is not "Mary", but "Mray" and "Marry" are. */
function hasSameLetters(typed: string, known: string): boolean {
  return [...typed].every((letter) => known.includes(letter)) && [...known].every((letter) => typed.includes(letter));
}

/**
 * A long word that sounds as the known one, with one letter for another, is another spelling of it and not another word. Another last
 * letter is another name: "Caroline" is not "Carolina", but "Mohammed" is "Mohammad".
 */
function isSpelling(cost: Cost, typed: string, known: string): boolean {
  const isAsLong = typed.length >= LONG_SPELLING && typed.length === known.length;
  return cost <= SPELLING && isAsLong && typed.at(-1) === known.at(-1) && editDistance(typed, known, 1) <= 1;
}

const LONG_SPELLING = 7;

/** The last word may not be typed to its end yet. */
function isBegun(
  { accents, acronyms, unlike }: Known,
  query: readonly TypedWord[],
  start: number,
  at: number,
  known: string,
): boolean {
  const word = query[at];
  if (!word || word.quote > 0 || word.isSmall || at !== query.length - 1 || unlike.has(word.folded)) return false;
  if (!(accents.get(known) ?? '').startsWith(accentsOf(word.typed))) return false;
  const shortest = word.isAcronym || acronyms.has(known) ? SHORTEST : SHORTEST_BEGUN;
  return (at > start || word.folded.length >= shortest) && known.startsWith(word.folded);
}

/** Letters of a single word that is not yet typed to its end. */
const SHORTEST_BEGUN = 4;

const EXTRA_WORD_COST: Cost = 0.5;
const BEGUN_COST: Cost = 0.9;
