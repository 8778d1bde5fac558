import { expect, test } from 'vitest';
import { introductionOf } from '../../../src/corpus/names/pages/introduction.ts';
import type { Kind } from '../../../src/corpus/names/model.ts';

test.each([
  ['person', 'Specifically, Saudi envoy *Faisal bin Farhan* has urged it.', 'Saudi envoy Faisal bin Farhan'],
  [
    'person',
    'Afghan Deputy Foreign Minister *Sher Abbas Stanekzai* spoke.',
    'Afghan Deputy Foreign Minister Sher Abbas Stanekzai',
  ],
  ['person', 'Since President *Ann Bell* came', 'President Ann Bell'],
  ['person', 'to PM *Sharif*’s remarks', 'PM Sharif'],
  ['person', '*Ann Bell*, the mayor of Harrow, spoke.', 'Ann Bell, the mayor of Harrow'],
  ['person', 'They met *Ann Bell*, the crowd cheered, and it rained.', undefined],
  ['person', 'Then *Ann Bell* spoke.', undefined],
  ['person', 'The minister, *Ann Bell*, spoke', undefined],
  ['organisation', '*Hizb*, a party of the north, won.', 'Hizb, a party of the north'],
  ['organisation', 'the *Taliban*, the army, and others', undefined],
  ['place', '*Harrow*, the capital of nothing.', 'Harrow, the capital of nothing'],
  ['place', 'Prime Minister *Kabul*', undefined],
  ['person', 'asked Mr. *Bell*', undefined],
  ['person', 'Miss *Ann Bell*, the daughter of the miller, spoke.', 'Miss Ann Bell, the daughter of the miller'],
  ['person', 'if then Mr. *Bell* came to one', undefined],
  ['person', 'to one named *Bell*, who', undefined],
  ['person', 'of Captain Mrs. *Bell*', 'Captain Mrs. Bell'],
  ['person', 'He was the only witness. Inspector *Bell* came.', 'Inspector Bell'],
  ['person', 'She was his wife. *Bell* came.', undefined],
  ['person', 'There sat my friend *Ann Bell*, and he', 'my friend Ann Bell'],
  ['person', 'left to me by my uncle *Ned* in the north', 'my uncle Ned'],
  ['person', 'to an English lawyer named *Bell*.', 'an English lawyer named Bell'],
  ['person', 'His cousin *Ann Bell* came.', 'His cousin Ann Bell'],
  ['person', 'of the Inspector *Bell*', 'Inspector Bell'],
  ['person', 'as envoy *Ann Bell* came', 'envoy Ann Bell'],
  ['place', 'not *Harrow*, the name is that which is given to one of the states.', undefined],
  ['place', '*Harrow*, the town that is the capital.', 'Harrow, the town that is the capital'],
] as const)('of a %s, %j introduces %j', (kind: Kind, marked, introduction) => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const mention = { document: 'a', address: 'p1', text, start, end };
  expect(introductionOf(kind, [mention])?.text).toBe(introduction);
});

test('a name is introduced by the first paragraph that has it, and described by a later one', () => {
  const mentionIn = (address: string, text: string) => {
    const start = text.indexOf('Bell');
    return { document: 'a', address, text, start, end: start + 4 };
  };
  const [plain, office] = ['So said Bell.', 'So said President Bell.'];
  const isFirst = (...texts: string[]) =>
    introductionOf(
      'person',
      texts.map((text, i) => mentionIn(`p${i + 1}`, text)),
    )?.isFirst;
  expect([isFirst(office, plain), isFirst(plain, office)]).toEqual([true, false]);
});
