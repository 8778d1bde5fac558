import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  LOOSE_PEOPLES,
  NAME_SUFFIXES,
  NUMBERED,
  PARTICLES,
  PERSON_NOUNS,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import { type FormCounts, isMostlySmall } from '../tokens/form-counts.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';
import type { TrimmedRun } from './run.ts';
import { isPeople } from './word-class.ts';

/** Whether what is left of a run names something: not "Government", "River", "Monday", and what the texts mostly write small. */
export function isNameLike(tokens: readonly Token[], { from, to, title }: TrimmedRun, counts: FormCounts): boolean {
  const words = tokens.slice(from, to).filter(({ shape }) => shape !== 'small');
  const [first] = words;
  if (!first) return false;
  const rest: Rest = { ...first, words, tokens, from, counts, hasTitle: title !== undefined };
  return firstDecision(NAME_RULES, rest) ?? (rest.hasTitle || !isMostlySmall(counts, first.lower));
}

/** What is left of a run: its first word, which from the rule for several words on is its only one. */
type Rest = Token & {
  readonly words: readonly Token[];
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly counts: FormCounts;
  readonly hasTitle: boolean;
};

/** The first rule that applies decides; a word of which none speaks is a name if the texts mostly give it a capital. */
export const NAME_RULES: readonly Rule<Rest, boolean>[] = [
  { name: 'titles, peoples and days', example: 'The Afghans left on Monday.', decide: when(isNothing, false) },
  {
    name: 'initials alone',
    example: 'It was signed L. S. in ink.',
    decide: when(
      ({ words, tokens, from }) =>
        words.length > 1 && words.every(isInitial) && !placeOf(formOf(tokens, from, from + words.length)),
      false,
    ),
  },
  {
    name: 'the government of a people',
    example: 'They asked the Iranian Government in May.',
    decide: when(
      ({ words }) => words.length === 2 && isPeople(words[0]?.text ?? '') && words[1]?.lower === 'government',
      false,
    ),
  },
  {
    name: 'a numbered part',
    example: 'He joined as to Parts I and II, and Appendix C.',
    decide: when(
      ({ words }) =>
        words.length === 2 &&
        isGeneric(words[0]?.lower ?? '') &&
        (/^\p{Lu}\.?$/u.test(words[1]?.text ?? '') || NAME_SUFFIXES.has(words[1]?.lower ?? '')),
      false,
    ),
  },
  { name: 'an age of the past', example: 'It was made in the Bronze Age there.', decide: when(isAge, false) },
  { name: 'a language', example: 'He taught Old English and Modern Spanish.', decide: when(isLanguage, false) },
  { name: 'a role', example: 'She is a Senior Scientist there.', decide: when(isRole, false) },
  {
    name: 'several words',
    example: 'He met [P Ann Bell] there.',
    decide: ({ words, counts }) =>
      words.length < 2
        ? undefined
        : !words.every(({ lower }) => isMostlySmall(counts, lower) && GENERIC_CAPITALS.has(lower)),
  },
  {
    name: 'a word of grammar',
    example: 'And so The end.',
    decide: when(({ lower, shape }) => FUNCTION_WORDS.has(lower) && shape !== 'capitals', false),
  },
  {
    name: 'a dotted abbreviation',
    example: 'He paid 50 florins C.M. and left.',
    decide: when(
      ({ text, hasTitle }) =>
        /^(?:\p{Lu}\.){2,3}$/u.test(text) && !hasTitle && !placeOf(text) && !knownOrganisation(text),
      false,
    ),
  },
  {
    name: 'a common word with a number',
    example: 'See Listing 14 and Phase 2 there.',
    decide: when(isNumbered, false),
  },
  {
    name: 'before a day',
    example: 'They met on Good Friday.',
    decide: ({ lower, tokens, from }) =>
      isEnglishWord(lower) && tokens[from + 1]?.shape === 'capital' && CALENDAR.has(tokens[from + 1]?.lower ?? '')
        ? false
        : undefined,
  },
  { name: 'a letter or a number', example: 'See part V below.', decide: when(isLetterOrNumber, false) },
  {
    name: 'a particle',
    example: 'He wrote De in ink.',
    decide: when(({ lower, shape }) => PARTICLES.has(lower) && shape !== 'capitals' && !FIRST_NAMES.has(lower), false),
  },
  { name: 'a subject', example: 'She is Professor of Medicine there.', decide: when(isSubject, false) },
  { name: 'a known name', example: 'She went to [L Peru] again.', decide: when(isKnown, true) },
  { name: 'a common noun', example: 'He wrote to the Government again.', decide: when(isCommonNoun, false) },
  {
    name: 'half a title',
    example: 'He spoke as Deputy there.',
    decide: when(({ lower }) => TITLE_MODIFIERS.has(lower) && !isSurname(lower), false),
  },
  { name: 'one of many', example: 'She became a Fellow in May.', decide: when(isOneOfMany, false) },
  {
    name: 'a noun in a German text',
    example: 'und die Stadt und die Brücke und der Fluss',
    decide: ({ lower, text, counts, hasTitle }) =>
      givesNounsCapitals(counts) && !placeOf(text) && !isFirstName(lower) ? hasTitle : undefined,
  },
];

/** Particles that people are called by themselves. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['ben', 'al', 'des', 'van']);

function isNothing({ words }: Rest): boolean {
  return words.every(isNoName) && !isParty(words);
}

function isNoName({ lower, text }: Token): boolean {
  return CALENDAR.has(lower) || isPeople(text) || (TITLES.has(lower) && !TITLE_SURNAMES.has(lower));
}

/** "Liberal Democrats", "Australian Greens" */
function isParty(words: readonly Token[]): boolean {
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.lower ?? ''];
  if (words.length === 2 && placeOfDemonym(first) && PARTY_MEMBERS.has(last)) return true;
  const isTwo = words.length === 2 && words.every(({ lower }) => LOOSE_PEOPLES.has(lower));
  return isTwo && /ats$/.test(words[1]?.lower ?? '');
}

const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'democrats republicans conservatives liberals socialists greens labour'.split(' '),
);

/** "Listing 14", "Phase 2": not "Apollo 11" */
function isNumbered({ lower, text, tokens, from }: Rest): boolean {
  const next = tokens[from + 1];
  if (next?.gap !== ' ' || !/^\d/.test(next.text) || !isEnglishWord(lower) || NUMBERED.has(lower)) return false;
  return !isSurname(lower) && !isFirstName(lower) && !placeOf(text) && !knownOrganisation(text);
}

/** "Middle Ages", "Iron Age" */
function isAge({ words }: Rest): boolean {
  const [first, second] = words;
  return words.length === 2 && /^ages?$/.test(second?.lower ?? '') && AGES.has(first?.lower ?? '');
}

const AGES: ReadonlySet<string> = new Set('middle dark golden bronze iron stone ice space modern'.split(' '));

/** "Early Modern Spanish", "Vulgar Latin" */
function isLanguage({ words }: Rest): boolean {
  if (words.length < 2 || !isPeople(words.at(-1)?.text ?? '')) return false;
  return words.slice(0, -1).every(({ lower }) => OF_LANGUAGES.has(lower));
}

const OF_LANGUAGES: ReadonlySet<string> = new Set(
  'early modern old middle late classical medieval vulgar standard high low golden age proto'.split(' '),
);

function isInitial({ text }: Token): boolean {
  return /^\p{Lu}\.$/u.test(text);
}

/** "Foreign Honorary Member" */
function isRole({ words }: Rest): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (words.length < 2 || isSurname(last) || !(PERSON_NOUNS.has(last) || last === 'member')) return false;
  return words.every(isCommon);
}

function isCommon({ lower, text }: Token): boolean {
  return isEnglishWord(lower) && !isFirstName(lower) && !isSurname(lower) && !placeOf(text) && !isPeople(text);
}

function isLetterOrNumber({ lower, text }: Rest): boolean {
  return /^\p{Lu}\.?$/u.test(text) || (NAME_SUFFIXES.has(lower) && text !== 'Xi');
}

/** "Professor of Medicine" */
function isSubject({ lower, tokens, from }: Rest): boolean {
  return tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '') && isEnglishWord(lower);
}

function isKnown({ text }: Rest): boolean {
  return placeOf(text)?.isCity === false || knownOrganisation(text) !== undefined;
}

function isCommonNoun({ lower, hasTitle }: Rest): boolean {
  if (hasTitle && isSurname(lower)) return false;
  return isGeneric(lower) || (isEnglishWord(lower) && isHeadWord(lower));
}

function isGeneric(lower: string): boolean {
  return GENERIC_CAPITALS.has(lower) || (GENERIC_CAPITALS.has(lower.replace(/s$/, '')) && !isSurname(lower));
}

/** "a Fellow", "a Category 3 storm" */
function isOneOfMany({ lower, tokens, from }: Rest): boolean {
  const isAfterArticle = tokens[from]?.gap === ' ' && /^an?$/.test(tokens[from - 1]?.text ?? '');
  return isAfterArticle && isEnglishWord(lower) && !isSurname(lower);
}

/** A German text gives every noun a capital. */
function givesNounsCapitals({ small }: FormCounts): boolean {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + (small.get(word) ?? 0), 0);
  const german = sum(['und', 'der', 'die']);
  return german >= FEWEST && german > sum(['and', 'the', 'of', 'a']);
}

/** So many of its small words make a text German: "Van der Bellen" does not. */
const FEWEST = 3;
