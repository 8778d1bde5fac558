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
] as const)('of a %s, %j introduces %j', (kind: Kind, marked, introduction) => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const occurrence = { document: 'a', address: 'p1', text, start, end, kind, name: 'x', isInNote: false };
  expect(introductionOf({ kind, occurrences: [occurrence] })?.text).toBe(introduction);
});
