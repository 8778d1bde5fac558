import { expect, test } from 'vitest';
import { likelyTwins } from '../../../src/corpus/names/proposals/likely-twins.ts';
import type { FoundName, Kind } from '../../../src/corpus/names/model.ts';
import { parseAuthority } from '../../../src/corpus/names/authority/parse-authority.ts';

const { authority } = parseAuthority('- name: Sher Abbas Stanekzai\n  kind: person\n  aliases: [Stanekzai]\n');

function found(name: string, kind: Kind = 'person'): FoundName {
  const first = { document: 0, text: 0, start: 0, end: 1 };
  return { id: name.toLowerCase(), name, kind, isKnown: false, forms: [], count: 1, reasons: [], evidence: 1, first };
}

test.each([
  ['Stanikzai', 'Stanekzai'],
  ['Abbas Stanikzay', 'Stanekzai'],
  ['Abbas Stanekzai', 'Stanekzai'],
])('%s may be an entry that sounds alike', (name, otherForm) => {
  expect(likelyTwins([found(name)], authority.entries).map((twins) => twins.otherForm)).toEqual([otherForm]);
});

test.each([
  ['Qandahar', 'place', 'Kandahar', 'place', 0],
  ['Taleban', 'other', 'Taliban', 'organisation', 1],
  ['Mohammad Khatami', 'person', 'Muhammad Khatamy', 'person', 1],
  ['Yusuf Khan', 'person', 'Yusef Khann', 'person', 1],
  ['Iran', 'place', 'Iraq', 'place', 0],
  ['Shehbaz Sharif', 'person', 'Nawaz Sharif', 'person', 0],
  ['Marino', 'person', 'Marina', 'place', 0],
] as const)('%s, a %s, and %s, a %s, are a pair %i times', (one, kind, other, otherKind, pairs) => {
  expect(likelyTwins([found(one, kind), found(other, otherKind)], [])).toHaveLength(pairs);
});
