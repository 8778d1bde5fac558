import { RUSSIAN_CONJUNCTIONS, RUSSIAN_PREPOSITIONS } from '../../lists/languages/russian/russian-words.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Case, CASES, declined, keyOf } from './declension.ts';
import { type Gender, givenNames, titles } from './lexicon.ts';
import { isInitial, isNumeral, type PersonRun } from './person-run.ts';
import { type SurnameReading, surnameReadings } from './surname.ts';

/** The words of a document with a capital, as `keyOf` makes them: a nominative that the text has is the one that is meant. */
export type WrittenForms = ReadonlySet<string>;

/** A name in the nominative; of somebody of whom nothing tells it, without a gender. */
type Named = { readonly name: string; readonly gender: Gender | undefined };

/** The name in the nominative: all its words in one case, as one gender has it; of several readings the likeliest. */
export function inNominative(run: PersonRun, written: WrittenForms): Named {
  const readings = GENDERS.flatMap((gender) => {
    const surnames = run.words.map(({ text }) => surnameReadings(text, gender));
    return CASES.flatMap((name) => readingIn(run, gender, name, surnames, written) ?? []);
  });
  const [best] = readings.sort((a, b) => a.rank - b.rank);
  const { name, gender } = best ?? { name: run.words.map(({ text }) => text).join(' '), gender: undefined };
  // "Чехов А. П."
  return { name: name.replace(/^(\P{P}+) ((?:\p{Lu}\. ?)+)$/u, '$2 $1'), gender };
}

/** What is unlikelier by itself, where nothing else tells; all ranks are parts of one step of `surnameReadings`. */
const OTHER_CASE = 0.2;
const OTHER_GENDER = 0.1;
const AGAINST_TITLE = 2;

const GENDERS = ['man', 'woman'] as const;

type RankedName = Named & { readonly rank: number };

function readingIn(
  run: PersonRun,
  gender: Gender,
  name: Case,
  surnames: readonly (readonly SurnameReading[])[],
  written: WrittenForms,
): RankedName | undefined {
  const { words, title } = run;
  const called = title ? titles(title.text) : [];
  if (called.length > 0 && !called.some((one) => one.case === name)) return undefined;
  let rank = name === 'nominative' ? 0 : OTHER_CASE;
  if (called.length > 0 && !called.some((one) => one.gender === gender)) rank += AGAINST_TITLE;
  let joined = '';
  const last = words.findLastIndex((word) => !isNumeral(word));
  for (const [i, word] of words.entries()) {
    const read = wordIn(word, gender, name, run.names.length > 1, i === last, surnames[i] ?? [], written);
    if (!read) return undefined;
    rank += read.rank;
    joined += i === 0 ? read.nominative : ` ${read.nominative}`;
  }
  return { name: joined, gender, rank: rank + contextRank(run, name) + (gender === 'woman' ? OTHER_GENDER : 0) };
}

type Word = { readonly nominative: string; readonly rank: number };

function wordIn(
  word: Token,
  gender: Gender,
  name: Case,
  mayBeGiven: boolean,
  isLast: boolean,
  surnames: readonly SurnameReading[],
  written: WrittenForms,
): Word | undefined {
  const { text, shape } = word;
  if (shape === 'small' || isInitial(word) || isNumeral(word)) return { nominative: text, rank: 0 };
  const given = givenNames(text).find((one) => one.gender === gender && one.case === name);
  const patronymic = patronymicIn(text, gender, name);
  if (patronymic) return { nominative: patronymic, rank: -1 };
  if (given && (!isLast || !mayBeGiven))
    return { nominative: given.nominative, rank: writtenRank(given.nominative, text, written) };
  const [best] = surnames
    .filter((one) => one.case === name)
    .map((one) => ({ nominative: one.nominative, rank: one.rank + writtenRank(one.nominative, text, written) }))
    .sort((a, b) => a.rank - b.rank);
  if (!best) return undefined;
  // Somebody else's first name is rarely the word that is none.
  return isLast ? best : { nominative: best.nominative, rank: best.rank + (givenNames(text).length > 0 ? 2 : 0) };
}

/** The text has the nominative too: that tells more than what the form is like. */
const WRITTEN_ELSEWHERE = -1.5;

function writtenRank(nominative: string, form: string, written: WrittenForms): number {
  return nominative !== form && written.has(keyOf(nominative)) ? WRITTEN_ELSEWHERE : 0;
}

/** "Сергеевич", "Ильиничны", in any case. */
export const IS_PATRONYMIC =
  /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[ьи])ич(?:а|у|ем|ом|е)?|(?:[оеё]в|ич|инич)н(?:а|ы|е|у|ой|ою))$/u;

/** `Сергеевича`, man, genitive → `Сергеевич` */
function patronymicIn(text: string, gender: Gender, name: Case): string | undefined {
  if (!IS_PATRONYMIC.test(text)) return undefined;
  const base = gender === 'man' ? text.replace(/ич(?:а|у|ем|ом|е)?$/, 'ич') : text.replace(/н(?:а|ы|е|у|ой|ою)$/, 'на');
  if (!(gender === 'man' ? /ич$/ : /на$/).test(base)) return undefined;
  return declined(base, gender).some(([its, form]) => its === name && form === keyOf(text)) ? base : undefined;
}

/** Behind a preposition or a noun a name stands in another case, at the head of a sentence mostly in the first. */
function contextRank({ tokens, from, title, to }: PersonRun, name: Case): number {
  const isNominative = name === 'nominative';
  if (title && titles(title.text).length > 0) return 0;
  const [first, before, next] = [tokens[from] as Token, tokens[from - 1], tokens[to]];
  if (next?.gap === ' ' && /[аеио]ла(?:сь)?$/.test(next.lower) && isNominative) return -0.5;
  if (!before || first.isFirst || first.gap !== ' ') return isNominative ? 0 : 1;
  if (RUSSIAN_PREPOSITIONS.has(before.lower)) return isNominative ? 2 : name === 'accusative' ? 0.1 : 0;
  const isWord = before.shape === 'small' || (before.isFirst && !before.text.endsWith('.'));
  if (!isWord || RUSSIAN_CONJUNCTIONS.has(before.lower)) return 0;
  // "роман Пушкина": behind a noun the genitive; "сказал Пушкин": behind a verb either.
  if (/(?:л|ла|ли|ет|ит|ют|ят|лся|лась)$/.test(before.lower)) return isNominative ? 0 : 0.5;
  return isNominative ? 0.7 : name === 'genitive' ? 0 : 0.3;
}
