import {
  HEADS_BEFORE_PEOPLE,
  RUSSIAN_CONJUNCTIONS,
  RUSSIAN_PREPOSITIONS,
} from '../../lists/languages/russian/russian-words.ts';
import { firstDecision, type Rule, when } from '../rule.ts';
import type { Token } from '../tokens/tokens.ts';
import { declined, keyOf } from './declension.ts';
import { IS_PATRONYMIC, inNominative, type WrittenForms } from './in-nominative.ts';
import { type Gender, givenNames, isDoubtfulPlace, isFamousSurname, listedPlace } from './lexicon.ts';
import { IS_CYRILLIC, isInitial, isNumeral, type PersonRun, personRun } from './person-run.ts';
import { isAdjective, isObliqueAdjective } from './phrases.ts';
import { endsLikeSurname } from './surname.ts';

/** A person who is named: up to which token, under which name, and why. */
export type InflectedPerson = {
  readonly to: number;
  /** In the nominative. */
  readonly name: string;
  readonly gender: Gender | undefined;
  readonly title?: string;
  readonly reason: string;
};

/** The person who is named at a token; nothing, where no list, title or ending tells one. */
export function personAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  written: WrittenForms,
): InflectedPerson | undefined {
  const run = personRun(tokens, at, limit);
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

const TITLED = 'follows a title';

/** What makes a run of words with capitals a person; the answer is the reason that an editor is shown. */
export const PERSON_RULES: readonly Rule<PersonRun, string>[] = [
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
      (run) => isOneInside(run) && endsLikeSurname(run.names[0]?.text ?? '') && !isPlace(run.names),
      'ends like a surname',
    ),
  },
  {
    name: 'a surname that everybody knows',
    example: 'Потом он читал [P Шекспира] и [P Гёте].',
    decide: when((run) => isOneInside(run) && isFamousSurname(run.names[0]?.text ?? ''), 'in the list of surnames'),
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
        names.every(
          ({ text, shape }) =>
            shape === 'capital' && IS_CYRILLIC.test(text) && !isAdjective(text) && !isObliqueAdjective(text),
        ) &&
        !names.slice(0, -1).some(({ text }) => IS_OF_ADJECTIVE.test(text)) &&
        !isPlace(names) &&
        !names.some(({ text }) => listedPlace(text) !== undefined),
      'two words with capitals',
    ),
  },
];

/** One word with a capital, which does not open its sentence. */
function isOneInside({ tokens, from, words, names }: PersonRun): boolean {
  return names.length === 1 && words.length === 1 && !(tokens[from] as Token).isFirst;
}

/** Endings that adjectives have in other cases, and first names rarely. */
const IS_OF_ADJECTIVE = /(?:[ыи]м|[ое]го|[ое]му|[ыи]х|[ыи]ми)$/;

/** "атамана Донского войска" */
function isAdjectiveOfNoun({ tokens, to, names }: PersonRun): boolean {
  const [name, next] = [names.at(-1), tokens[to]];
  if (!name || !(isObliqueAdjective(name.text) || isAdjective(name.text))) return false;
  return (
    next?.gap === ' ' &&
    next.shape === 'small' &&
    !RUSSIAN_PREPOSITIONS.has(next.lower) &&
    !RUSSIAN_CONJUNCTIONS.has(next.lower)
  );
}

function isPlace(names: readonly Token[]): boolean {
  const form = names.map(({ text }) => text).join(' ');
  return listedPlace(form) !== undefined && !isDoubtfulPlace(form);
}

function isBehindHead({ tokens, from, words }: PersonRun): boolean {
  const before = tokens[from - 1];
  if (!before || words[0]?.gap !== ' ') return false;
  return HEAD_FORMS.has(keyOf(before.text));
}

/** All cases of the nouns that a name stands behind without meaning the person. */
const HEAD_FORMS: ReadonlySet<string> = new Set(
  [...HEADS_BEFORE_PEOPLE].flatMap((noun) => declined(noun, 'thing').map(([, form]) => form)),
);
