/** Each rule of the recogniser's tables is held to its example. */
import { expect, test } from 'vitest';
import { BEFORE } from '../../../../src/corpus/names/recogniser/cues/cues-before.ts';
import { HEADS } from '../../../../src/corpus/names/recogniser/cues/head-cues.ts';
import { PERSONS } from '../../../../src/corpus/names/recogniser/cues/person-cues.ts';
import { LETTERS } from '../../../../src/corpus/names/recogniser/cues/word-cues.ts';
import { PERSON_RULES } from '../../../../src/corpus/names/recogniser/inflected/person-at.ts';
import { CASES, declined, PARADIGMS, type Role } from '../../../../src/corpus/names/recogniser/inflected/declension.ts';
import type { Rule } from '../../../../src/corpus/names/recogniser/rule.ts';
import { NAME_RULES } from '../../../../src/corpus/names/recogniser/runs/is-name-like.ts';
import { TITLE_RULES } from '../../../../src/corpus/names/recogniser/runs/is-title.ts';
import { PERSONS_BEHIND } from '../../../../src/corpus/names/recogniser/runs/person-behind.ts';
import { SPLITS } from '../../../../src/corpus/names/recogniser/runs/split-at-titles.ts';
import { STEPS } from '../../../../src/corpus/names/recogniser/runs/next-end.ts';
import { TIES } from '../../../../src/corpus/names/recogniser/runs/ties/ties.ts';
import { WORD_CLASSES } from '../../../../src/corpus/names/recogniser/runs/word-class.ts';
import { marked, readMarked } from './marked-text.ts';

const TABLES: Readonly<Record<string, readonly Pick<Rule<never, unknown>, 'name' | 'example'>[]>> = {
  'class of a word': WORD_CLASSES,
  'step to the next word': STEPS,
  'small words that tie': TIES,
  'names in a run': SPLITS,
  'a person behind another name': PERSONS_BEHIND,
  'a title': TITLE_RULES,
  'what is a name': NAME_RULES,
  'words before': BEFORE,
  'head words': HEADS,
  letters: LETTERS,
  people: PERSONS,
};

const rules = Object.entries(TABLES).flatMap(([table, its]) =>
  its.map(({ name, example }) => [table, name, example] as const),
);

test.each(rules)('%s: %s', (_table, _name, example) => {
  expect(marked(readMarked(example).text)).toBe(example);
});

test.each(PERSON_RULES.map(({ name, example }) => [name, example] as const))('Russian: %s', (_name, example) => {
  expect(marked(readMarked(example).text, 'ru')).toBe(example);
});

test.each(PARADIGMS.flatMap(({ name, roles, example }) => roles.map((role) => [role, name, example] as const)))(
  'declension of a %s: %s',
  (role, _name, example) => {
    const [word = '', forms = ''] = example.split(' → ');
    const found = Map.groupBy(declined(word, role as Role), ([name]) => name);
    const all = CASES.slice(1).map((name) => found.get(name)?.map(([, form]) => form));
    expect(all).toEqual(
      forms
        .toLowerCase()
        .split(' ')
        .map((form) => expect.arrayContaining([form])),
    );
  },
);
