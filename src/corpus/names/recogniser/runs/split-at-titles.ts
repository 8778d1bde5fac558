import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { OFFICES, TITLE_MODIFIERS, TITLES } from '../../lists/words/vocabulary.ts';
import { firstDecision, type Rule } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import { isPeople } from './is-people.ts';
import { isTitle } from './is-title.ts';
import { personBehind } from './person-behind.ts';
import type { Run, TrimmedRun } from './run.ts';
import { INNER_TITLES } from './title-conditions.ts';

/** The names before and after titles; a run that is all titles gives none. */
export function splitAtTitles(tokens: readonly Token[], { from, to }: Run): TrimmedRun[] {
  return from >= to ? [] : (firstDecision(SPLITS, { tokens, from, to }) ?? [{ from, to }]);
}

/** A run of one word at least, among the tokens of its text. */
type Whole = Run & { readonly tokens: readonly Token[] };

/** The first rule that applies says which names are in a run; one of which none speaks is a name. */
export const SPLITS: readonly Rule<Whole, TrimmedRun[]>[] = [
  {
    name: 'an office of a place, and who holds it',
    example: 'He met the Mayor of [L London] [P Sadiq Khan] there.',
    decide: (run) => (isOfficeOfPlace(run) ? placeAndHolder(run) : undefined),
  },
  {
    name: 'a person behind another name',
    example: 'Later [L Germany] [P Johann Bach] left.',
    decide({ tokens, from, to }) {
      const person = personBehind(tokens, { from, to });
      return person === undefined ? undefined : [...splitAtTitles(tokens, { from, to: person }), { from: person, to }];
    },
  },
  {
    name: 'before and after a title',
    example: 'He met [L Afghanistan] Deputy Foreign Minister [P Ann Bell] there.',
    decide({ tokens, from, to }) {
      for (let at = from; at < to; at++)
        if (isTitle(tokens, at, { from, to })) return aroundTitle(tokens, at, from, to);
      return undefined;
    },
  },
];

/** "Mayor of London Sadiq Khan" */
function isOfficeOfPlace({ tokens, from, to }: Whole): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (to - from < 3 || !second || isEnglishWord(second.lower)) return false;
  return (
    tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '') && placeOf(first.text) !== undefined
  );
}

function placeAndHolder({ tokens, from, to }: Whole): TrimmedRun[] {
  return [
    { from, to: from + 1 },
    { from: from + 1, to, title: (tokens[from - 2] as Token).text },
  ];
}

function aroundTitle(tokens: readonly Token[], at: number, from: number, to: number): TrimmedRun[] {
  const title = (tokens[at] as Token).text;
  const begin = FORMERLY.has((tokens[from] as Token).lower) ? from + 1 : from;
  const before = withoutModifiers(tokens, begin, at);
  const behind = splitAtTitles(tokens, { from: officeEnd(tokens, at + 1, to), to });
  return [
    ...(before > begin ? [{ from: begin, to: before }] : []),
    ...behind.map((part, index) => (index === 0 ? { title, ...part } : part)),
  ];
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
