/** What the index is asked for, and what it holds for that. */
import { expect, test } from 'vitest';
import { orderedWords } from '../../../src/search/index/indexed-words.ts';
import { literalOf } from '../../../src/search/query/literal.ts';
import { wholeRun } from '../../../src/search/query/runs.ts';
import { stemmerOf } from '../../../src/search/stems/stemmer.ts';
import { tokens } from '../../../src/search/words/tokens.ts';

const english = await stemmerOf('en');

test.each([
  ['free boats', 'ǀfree ǀboats ǁfree ǁboat'],
  ['boats sail', 'ǀboats ǀsail ǁboat ǁsail'],
  ['free boat', 'ǀfree ǀboat'],
  ['of boats', 'ǀof ǀboats'],
  ['free e-mails', 'ǀfree ǀe ǀmails ǀfree ǀemails ǁfree ǁemail ǁe ǁmail'],
])('the order of words of “%s”: %s', (text, ordered) => {
  expect(orderedWords(tokens(text), english).join(' ')).toBe(ordered);
});

test.each([
  ["Ada's boats", ['ada', 'boat']],
  ['boats of Ada', ['boat', 'ada']],
  ['C++ code', ['cplusplus', 'code']],
])('%s asks for %j', (query, stems) => {
  const literal = literalOf(query, tokens(query, { isTyped: true }), [english]);
  expect(literal?.need).toEqual({ every: stems.map((stem) => ({ some: [{ stem }] })) });
});

test.each([
  ['free boats', ['ǀfree', 'ǀboats']],
  ['free e-mails', undefined],
  ["Ada's boats", undefined],
  ['北京 boats', undefined],
  ['北', undefined],
])('%s, all words one after the other: %j', (query, run) => {
  expect(wholeRun(tokens(query, { isTyped: true }))).toEqual(run && { run });
});
