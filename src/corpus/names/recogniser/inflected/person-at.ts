import { RUSSIAN_CONJUNCTIONS, RUSSIAN_PARTICLES, RUSSIAN_PREPOSITIONS, RUSSIAN_WORDS, SHORT_TITLES, HEADS_BEFORE_PEOPLE, NOUNS_OF_ORGANISATIONS, NOUNS_OF_PLACES } from '../../lists/languages/russian/russian-words.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Case, CASES, declined, keyOf } from './declension.ts';
import { type Gender, givenNames, isDoubtfulPlace, isFamousSurname, listedPlace, type Reading, titles } from './lexicon.ts';
import { isAdjective } from './phrases.ts';
import { endsLikeSurname, surnameReadings } from './surname.ts';

/** A person who is named: up to which token, under which name, and why. */
export type InflectedPerson = {
  readonly to: number;
  /** In the nominative. */
  readonly name: string;
  readonly gender: Gender | undefined;
  readonly title?: string;
  readonly reason: string;
};

/** The words of a document with a capital, as `keyOf` makes them: a nominative that the text has is the one that is meant. */
export type WrittenForms = ReadonlySet<string>;

/** The person who is named at a token; nothing, where no list, title or ending tells one. */
export function personAt(tokens: readonly Token[], at: number, limit: number, written: WrittenForms): InflectedPerson | undefined {
  const run = runAt(tokens, at, limit);
  if (!run) return undefined;
  const reason = firstDecision(PERSON_RULES, run);
  if (reason === undefined) return undefined;
  const named = inNominative(run, written);
  return {
    to: run.to,
    name: named.name,
    gender: named.gender,
    ...(run.title && { title: run.title.text }),
    reason: reason === TITLED && run.title ? `follows the title ${run.title.text}` : reason,
  };
}

/** Words with capitals that may name a person. */
type Run = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly words: readonly Token[];
  /** The words without initials and particles. */
  readonly names: readonly Token[];
  readonly title: Token | undefined;
};

const TITLED = 'follows a title';

/** What makes a run of words with capitals a person; the answer is the reason that an editor is shown. */
export const PERSON_RULES: readonly Rule<Run, string>[] = [
  {
    name: 'a street, a prize or a law is called after somebody, and is not he',
    example: 'Они жили на улице Пушкина, и премия Нобеля их не занимала.',
    decide: when(isBehindHead, ''),
  },
  {
    name: 'initials and a surname',
    example: 'Стихи [P А. С. Пушкина] и письма [P Чехова А. П.] лежали рядом.',
    decide: when(({ words, names }) => names.length === 1 && words.some(isInitial), 'initials and a surname'),
  },
  {
    name: 'a first name and what follows it',
    example: 'Он слушал [P Ангелу Меркель] и [P Анну Ахматову].',
    decide: ({ names, words }) => {
      const [one, other] = names as [Token, ...Token[]];
      const first = [one, ...(one.isFirst || !other ? [] : [other])].find(({ text }) => givenNames(text).length > 0);
      return first && words.length > 1 && names.length > 1 ? `first name ${first.text}` : undefined;
    },
  },
  {
    name: 'a patronymic',
    example: 'Тут пришли [P Акакий Акакиевич] и [P Прасковью Фёдоровну] привели.',
    decide: when(({ names }) => names.length > 1 && names.some(({ text }) => IS_PATRONYMIC.test(text)), 'a patronymic'),
  },
  {
    name: 'a title',
    example: 'Тогда президент [P Путин] принял г-на [P Шульца].',
    decide: when(
      (run) => run.title !== undefined && run.names.length > 0 && !isPlace(run.names) && !isAdjectiveOfNoun(run),
      TITLED,
    ),
  },
  {
    name: 'a surname of Russia by its ending',
    example: 'Потом в комнату вошёл [P Раскольников].',
    decide: when(
      ({ tokens, from, words, names }) =>
        names.length === 1 && words.length === 1 && !(tokens[from] as Token).isFirst && endsLikeSurname(names[0]?.text ?? '') && !isPlace(names),
      'ends like a surname',
    ),
  },
  {
    name: 'a surname that everybody knows',
    example: 'Потом он читал [P Шекспира] и [P Гёте].',
    decide: when(
      ({ tokens, from, words, names }) =>
        names.length === 1 && words.length === 1 && !(tokens[from] as Token).isFirst && isFamousSurname(names[0]?.text ?? ''),
      'in the list of surnames',
    ),
  },
  {
    name: 'a first name alone, inside a sentence',
    example: 'Тогда [P Наташа] встала, а потом [P Андрей] ушёл.',
    decide: when(
      ({ tokens, from, words, names }) =>
        names.length === 1 &&
        (words.length === 1 ? !(tokens[from] as Token).isFirst : words.some(isNumeral)) &&
        givenNames(names[0]?.text ?? '').length > 0 &&
        !isPlace(names),
      'a first name',
    ),
  },
  {
    name: 'two or three words with capitals that are no place',
    example: 'Потом говорил [P Йенс Столтенберг] и молчал.',
    decide: when(
      ({ tokens, from, names, words }) =>
        (names.length === 2 || names.length === 3) &&
        names.length === words.length &&
        !(tokens[from] as Token).isFirst &&
        names.every(({ text, shape }) => shape === 'capital' && IS_CYRILLIC.test(text) && !isAdjective(text) && !isObliqueAdjective(text)) &&
        !isPlace(names) &&
        !names.some(({ text }) => listedPlace(text) !== undefined),
      'two words with capitals',
    ),
  },
];

const IS_PATRONYMIC = /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[ьи])ич(?:а|у|ем|ом|е)?|(?:[оеё]в|ич|инич)н(?:а|ы|е|у|ой|ою))$/u;

const IS_CYRILLIC = /^[\p{sc=Cyrillic}'’-]+$/u;

function isObliqueAdjective(text: string): boolean {
  return /(?:ск|цк)(?:ого|ому|им|ом|ой|ую|их|ими)$/.test(text);
}

/** "атамана Донского войска" */
function isAdjectiveOfNoun({ tokens, to, names }: Run): boolean {
  const [name, next] = [names.at(-1), tokens[to]];
  if (!name || !(isObliqueAdjective(name.text) || isAdjective(name.text))) return false;
  return next?.gap === ' ' && next.shape === 'small' && !RUSSIAN_PREPOSITIONS.has(next.lower) && !RUSSIAN_CONJUNCTIONS.has(next.lower);
}

function isInitial({ text }: Token): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text);
}

function isPlace(names: readonly Token[]): boolean {
  const form = names.map(({ text }) => text).join(' ');
  return listedPlace(form) !== undefined && !isDoubtfulPlace(form);
}

function isBehindHead({ tokens, from, words }: Run): boolean {
  const before = tokens[from - 1];
  if (!before || words[0]?.gap !== ' ') return false;
  return HEAD_FORMS.has(keyOf(before.text));
}

/** All cases of the nouns that a name stands behind without meaning the person. */
const HEAD_FORMS: ReadonlySet<string> = new Set(
  [...HEADS_BEFORE_PEOPLE].flatMap((noun) => declined(noun, 'thing').map(([, form]) => form)),
);

/** The words that belong together from a token on. */
function runAt(tokens: readonly Token[], at: number, limit: number): Run | undefined {
  const first = tokens[at] as Token;
  if (!isCapital(first) || !isNamePart(first) || (first.gap === '-' && at > 0)) return undefined;
  if (isListedPlace(first) || isTitleAlone(first)) return undefined;
  let to = at;
  let names = 0;
  while (to < limit && names < MOST_NAMES) {
    const token = tokens[to] as Token;
    if (to > at && token.gap !== ' ' && token.gap !== '' && token.gap !== '. ') break;
    if (token.shape === 'small') {
      if (to === at || !RUSSIAN_PARTICLES.has(token.lower) || token.lower === 'и') break;
      const next = tokens[to + 1];
      if (to + 1 >= limit || !next || !isCapital(next) || next.gap !== ' ') break;
      to++;
      continue;
    }
    if (!isCapital(token) || !isNamePart(token)) break;
    if (to > at && startsSomethingElse(tokens, to, limit)) break;
    if (!isInitial(token)) names++;
    to++;
  }
  // "Вильгельм II"
  if (to > at && to < limit && tokens[to]?.gap === ' ' && /^[IVX]+$/.test(tokens[to]?.text ?? '')) to++;
  if (to === at || tokens[to]?.gap === '-') return undefined;
  const words = tokens.slice(at, to);
  const its = words.filter((word) => isCapital(word) && !isInitial(word) && !isNumeral(word));
  if (its.length === 0) return undefined;
  if (isOpening(first, its)) return undefined;
  const before = tokens[at - 1];
  const isTitled = before !== undefined && first.gap === ' ' && (titles(before.text).length > 0 || SHORT_TITLES.has(before.lower.replace(/\.$/, '')));
  return { tokens, from: at, to, words, names: its, title: isTitled ? before : undefined };
}

/** "Стихи Александра Пушкина": a word that only opens the sentence. */
function isOpening(first: Token, [name, ...others]: readonly Token[]): boolean {
  if (!first.isFirst || first !== name || givenNames(first.text).length > 0) return false;
  if (endsLikeSurname(first.text) || isFamousSurname(first.text)) return false;
  return others.some(({ text }) => givenNames(text).length > 0);
}

/** Names of the longest person: "Михаил Илларионович Голенищев-Кутузов". */
const MOST_NAMES = 4;

function isCapital({ shape, text }: Token): boolean {
  return (shape === 'capital' || (shape === 'capitals' && /^(?:\p{Lu}\.)+$/u.test(text)));
}

function isNumeral({ text }: Token): boolean {
  return /^[IVX]+$/.test(text);
}

function isNamePart({ text, lower }: Token): boolean {
  return isInitialText(text) || (IS_CYRILLIC.test(text) && !RUSSIAN_WORDS.has(keyOf(lower)));
}

function isInitialText(text: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text);
}

/** A place of the lists or an adjective before a noun of places is no part of a person: "Пушкин Москву любил". */
function startsSomethingElse(tokens: readonly Token[], at: number, limit: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (isListedPlace(token) || isTitleAlone(token)) return true;
  if (next && at + 1 < limit && next.gap === ' ' && next.shape === 'small' && isOfNoun(next)) {
    return isAdjective(token.text) || isObliqueAdjective(token.text);
  }
  return false;
}

/** A place of the lists that is nobody's first name: "в Турции Андрея Карлова" names a place and a person. */
function isListedPlace({ text }: Token): boolean {
  return listedPlace(text) !== undefined && givenNames(text).length === 0 && !endsLikeSurname(text) && !isFamousSurname(text);
}

/** "Председатель", "Совет", which are nobody's name. */
function isTitleAlone({ text }: Token): boolean {
  return (titles(text).length > 0 || NOUN_FORMS.has(keyOf(text))) && givenNames(text).length === 0;
}

function isOfNoun({ text }: Token): boolean {
  return NOUN_FORMS.has(keyOf(text));
}

const NOUN_FORMS: ReadonlySet<string> = new Set(
  [...NOUNS_OF_PLACES, ...NOUNS_OF_ORGANISATIONS].flatMap((noun) => declined(noun, 'thing').map(([, form]) => form)),
);

type Named = { readonly name: string; readonly gender: Gender | undefined };

/** The name in the nominative: all its words in one case, as one gender has it; of several readings the likeliest. */
function inNominative(run: Run, written: WrittenForms): Named {
  const readings = GENDERS.flatMap((gender) => CASES.flatMap((name) => readingIn(run, gender, name, written) ?? []));
  const [best] = readings.sort((a, b) => a.rank - b.rank);
  const { name, gender } = best ?? { name: run.words.map(({ text }) => text).join(' '), gender: undefined };
  // "Чехов А. П."
  return { name: name.replace(/^(\P{P}+) ((?:\p{Lu}\. ?)+)$/u, '$2 $1'), gender };
}

const GENDERS = ['man', 'woman'] as const;

type RankedName = Named & { readonly rank: number };

function readingIn(run: Run, gender: Gender, name: Case, written: WrittenForms): RankedName | undefined {
  const { words, title } = run;
  const called = title ? titles(title.text) : [];
  if (called.length > 0 && !called.some((one) => one.case === name)) return undefined;
  let rank = name === 'nominative' ? 0 : 0.2;
  if (called.length > 0 && !called.some((one) => one.gender === gender)) rank += 2;
  let joined = '';
  const hasGiven = run.names.length > 1 && run.names.some((word) => hasReading(givenNames(word.text), gender, name));
  const last = words.findLastIndex((word) => !isNumeral(word));
  for (const [i, word] of words.entries()) {
    const read = wordIn(word, gender, name, hasGiven || run.names.length > 1, i === last, written);
    if (!read) return undefined;
    rank += read.rank;
    joined += i === 0 ? read.nominative : ` ${read.nominative}`;
  }
  return { name: joined, gender, rank: rank + contextRank(run, name) + (gender === 'woman' ? 0.1 : 0) };
}

function hasReading(readings: readonly Reading[], gender: Gender, name: Case): boolean {
  return readings.some((one) => one.gender === gender && one.case === name);
}

type Word = { readonly nominative: string; readonly rank: number };

function wordIn(
  { text, shape }: Token,
  gender: Gender,
  name: Case,
  mayBeGiven: boolean,
  isLast: boolean,
  written: WrittenForms,
): Word | undefined {
  if (shape === 'small' || isInitialText(text) || /^[IVX]+$/.test(text)) return { nominative: text, rank: 0 };
  const given = givenNames(text).find((one) => one.gender === gender && one.case === name);
  const patronymic = patronymicIn(text, gender, name);
  if (patronymic) return { nominative: patronymic, rank: -1 };
  if (given && (!isLast || !mayBeGiven)) return { nominative: given.nominative, rank: writtenRank(given.nominative, text, written) };
  const surnames = surnameReadings(text, gender)
    .filter((one) => one.case === name)
    .map((one) => ({ nominative: one.nominative, rank: one.rank + writtenRank(one.nominative, text, written) }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = surnames;
  if (!best) return undefined;
  // Somebody else's first name is rarely the word that is none.
  return isLast ? best : { nominative: best.nominative, rank: best.rank + (givenNames(text).length > 0 ? 2 : 0) };
}

function writtenRank(nominative: string, form: string, written: WrittenForms): number {
  return nominative !== form && written.has(keyOf(nominative)) ? -1.5 : 0;
}

/** `Сергеевича`, man, genitive → `Сергеевич` */
function patronymicIn(text: string, gender: Gender, name: Case): string | undefined {
  if (!IS_PATRONYMIC.test(text)) return undefined;
  const base = gender === 'man' ? text.replace(/ич(?:а|у|ем|ом|е)?$/, 'ич') : text.replace(/н(?:а|ы|е|у|ой|ою)$/, 'на');
  if (!(gender === 'man' ? /ич$/ : /на$/).test(base)) return undefined;
  return declined(base, gender).some(([its, form]) => its === name && form === keyOf(text)) ? base : undefined;
}

/** Behind a preposition or a noun a name stands in another case, at the head of a sentence mostly in the first. */
function contextRank({ tokens, from, title, to }: Run, name: Case): number {
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
