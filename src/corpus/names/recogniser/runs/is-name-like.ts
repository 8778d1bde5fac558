import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  NAME_SUFFIXES,
  NUMBERED_PARTS,
  PARTICLES,
  TITLE_MODIFIERS,
} from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import { isMostlySmall, type FormCounts } from '../tokens/form-counts.ts';
import { formOf } from '../tokens/form-of.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  FIRST_NAMES,
  givesNounsCapitals,
  isAge,
  isCommonNoun,
  isExclamation,
  isOffice,
  isGeneric,
  isInitial,
  isKnown,
  isLanguage,
  isLetterOrNumber,
  isNothing,
  isNumbered,
  isOneOfMany,
  isRole,
  isSubject,
} from './rest-conditions.ts';
import type { TrimmedRun } from './run.ts';
import { isPeople } from './is-people.ts';

/** Whether what is left of a run names something: not "Government", "River", "Monday", and what the texts mostly write small. */
export function isNameLike(tokens: readonly Token[], { from, to, title }: TrimmedRun, counts: FormCounts): boolean {
  const words = tokens.slice(from, to).filter(({ shape }) => shape !== 'small');
  const [first] = words;
  if (!first) return false;
  const rest: Rest = { ...first, words, tokens, from, counts, hasTitle: title !== undefined };
  return firstDecision(NAME_RULES, rest) ?? (rest.hasTitle || !isMostlySmall(counts, first.lower));
}

/** What is left of a run: its first word, which from the rule for several words on is its only one. */
export type Rest = Token & {
  readonly words: readonly Token[];
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly counts: FormCounts;
  readonly hasTitle: boolean;
};

/** The first rule that applies decides; a word of which none speaks is a name if the texts mostly give it a capital. */
export const NAME_RULES: readonly Rule<Rest, boolean>[] = [
  { name: 'titles, peoples and days', example: 'The Afghans left on Monday.', decide: when(isNothing, false) },
  { name: 'what people cry', example: '“But, Hullo, Y-y-yes!” he said.', decide: when(isExclamation, false) },
  { name: 'an office', example: 'She became Chief Historian in May.', decide: when(isOffice, false) },
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
    example: 'He joined as to Parts I and II, Scene III, and Appendix C.',
    decide: when(
      ({ words }) =>
        words.length === 2 &&
        (isGeneric(words[0]?.lower ?? '') || NUMBERED_PARTS.has(words[0]?.lower ?? '')) &&
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
  { name: 'a letter or a number', example: 'See part V below, of MCMXCIX.', decide: when(isLetterOrNumber, false) },
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
