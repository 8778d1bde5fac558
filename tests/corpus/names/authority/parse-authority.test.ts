import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors, sentence } from '../../../../src/corpus/faults.ts';
import { parseAuthority } from '../../../../src/corpus/names/authority/parse-authority.ts';

const WHOLE = `# Comments count for nothing.
- name: Tehreek-i-Taliban Pakistan
  kind: organisation
  id: ttp
  aliases:
    - TTP
    - Pakistani   Taliban
    - misprint: Tehrek Taliban
  roles: [chapter in Pakistan]
  wikidata: Q1234567
  at: [34.53, -69]
  note: >
    A note
    of two lines.
  same-as: [https://example.org/ttp, http://example.com/]
  reviewed: no

- name: Wang Yi
  kind: person
  reject: false
- name: Yi
  same-as: wang-yi
- name: Reuters
  aliases: [Rtrs]
  reject: yes
`;

test('an entry is what its keys say; what is left out is nothing', () => {
  const { authority, faults } = parseAuthority(WHOLE);
  expect(faults).toEqual([]);
  expect(authority.entries[0]).toEqual({
    id: 'ttp',
    name: 'Tehreek-i-Taliban Pakistan',
    kind: 'organisation',
    aliases: ['TTP', 'Pakistani Taliban'],
    misprints: ['Tehrek Taliban'],
    roles: ['chapter in Pakistan'],
    wikidata: 'Q1234567',
    at: [34.53, -69],
    note: 'A note of two lines.',
    sameAs: ['https://example.org/ttp', 'http://example.com/'],
    isReviewed: false,
    line: 2,
  });
  expect(authority.entries[1]).toEqual({
    id: 'wang-yi',
    name: 'Wang Yi',
    kind: 'person',
    aliases: [],
    misprints: [],
    roles: [],
    sameAs: [],
    isReviewed: true,
    line: 18,
  });
  expect(authority.entries[2]).toMatchObject({ id: 'yi', kind: 'person', mergedInto: 'wang-yi' });
  expect(authority.rejected).toEqual(['Reuters', 'Rtrs']);
});

test.each(['', '\n\n', '# nothing yet\n', '---\n', '[]', '---\n# x\n...\n'])('%j has no entries', (text) => {
  expect(parseAuthority(text)).toEqual({ authority: { entries: [], rejected: [] }, faults: [] });
});

test('an entry that became another, which became a third, is the third', () => {
  const { authority } = parseAuthority(entries('name: A, same-as: b', 'name: B, same-as: c', 'name: C, kind: place'));
  expect(authority.entries.map(({ mergedInto, kind }) => [mergedInto, kind])).toEqual([
    ['c', 'place'],
    ['c', 'place'],
    [undefined, 'place'],
  ]);
});

/** What is written, then what is said of it: where, which entry, which key. */
const WRONG: readonly (readonly [what: string, text: string, said: readonly RegExp[]])[] = [
  ['a map', 'name: A\nkind: person\n', [/^:1 .*not a list/]],
  ['prose', 'Names come here.', [/^:1 .*not a list/]],
  ['an item without keys', '- Wang Yi\n- name: B\n  kind: place\n', [/^:1 .*Entry 1: .*no entry/]],
  ['an empty item', '-\n', [/^:1 .*Entry 1: .*no entry/]],
  ['no name', '- kind: person\n', [/^:1 .*Entry 1: "name" is missing/]],
  ['no kind', '- name: A\n', [/^:1 .*"A": "kind" is missing/]],
  ['an unknown kind', one('kind: organization'), [/^:2 .*"A": "kind" cannot be "organization".*person, organisation/]],
  ['an empty kind', one('kind:'), [/^:2 .*"A": "kind" has no value/]],
  ['an unknown key', one('kind: place', 'alias: B'), [/^:3 .*"A": "alias" is not a key\. The keys are/]],
  ['a key given twice', one('kind: place', 'kind: place'), [/^:3 .*"A": "kind" is given twice/]],
  ['a number as a name', '- name: 7\n  kind: other\n', [/^:1 .*"7": "name" cannot be "7".*in quotes/]],
  ['a number as an alias', one('kind: place', 'aliases: [1.5]'), [/^:3 .*"A": "aliases" cannot be "1.5".*quotes/]],
  ['nothing as an alias', one('kind: place', 'aliases:', '  - null'), [/^:4 .*"aliases".*quotes/]],
  ['a list as a name', '- name: [A]\n  kind: place\n', [/^:1 .*Entry 1: "name" cannot be read/]],
  ['a name of dots', '- name: "..."\n  kind: place\n', [/^:1 .*"name".*letters or digits/]],
  ['a name without end', `- name: ${'a'.repeat(300)}\n  kind: place\n`, [/^:1 .*"name".*200/]],
  ['a name that moves the cursor', '- name: "A\\e[31m"\n  kind: place\n', [/^:1 .*"name".*nobody sees/]],
  ['half a pair', '- name: "A\\uD800"\n  kind: place\n', [/^:1 .*"name".*nobody sees/]],
  ['an id that is no slug', one('kind: place', 'id: A B'), [/^:3 .*"A": "id" cannot be "A B"/]],
  ['an id of the pages', one('kind: place', 'id: index'), [/^:1 .*"A": "id" is index/]],
  ['a name that is an id of the pages', '- {name: Letter, kind: other}', [/^:1 .*"Letter": "id" is letter/]],
  [
    'the same id twice',
    entries('name: B, kind: place', 'name: b, kind: person'),
    [/^:2 .*"b": "id" is b, as of "B" in line 1/],
  ],
  ['aliases with commas', one('kind: place', 'aliases: B, C'), [/^:3 .*"A": "aliases" cannot be "B, C".*list/]],
  ['no aliases', one('kind: place', 'aliases:'), [/^:3 .*"A": "aliases" has no value/]],
  ['an alias inside another', one('kind: place', 'aliases:', '  - [B]'), [/^:4 .*"A": "aliases" cannot be read/]],
  ['an alias with a colon', one('kind: place', 'aliases:', '  - Mission: B'), [/^:4 .*"A": "aliases".*quotes/]],
  ['a misprint in roles', one('kind: place', 'roles:', '  - misprint: B'), [/^:4 .*"A": "roles"/]],
  ['a number of Wikidata without Q', one('kind: place', 'wikidata: 889'), [/^:3 .*"A": "wikidata" cannot be "889"/]],
  ['longitude first', one('kind: place', 'at: [103.4, 36.7]'), [/^:3 .*"A": "at" cannot be read.*latitude/]],
  ['one number', one('kind: place', 'at: [3]'), [/^:3 .*"A": "at"/]],
  ['a position in words', one('kind: place', 'at: 34 N, 69 E'), [/^:3 .*"A": "at" cannot be "34 N, 69 E"/]],
  ['an empty note', one('kind: place', 'note: ""'), [/^:3 .*"A": "note" has no value/]],
  ['perhaps', one('kind: place', 'reject: perhaps'), [/^:3 .*"A": "reject" cannot be "perhaps"/]],
  ['an unknown heir', one('kind: place', 'same-as: b'), [/^:1 .*"A": "same-as" is b, .*no id/]],
  ['itself as heir', one('kind: place', 'same-as: a'), [/^:1 .*"A": "same-as" is a, .*leads to no other/]],
  ['a circle', entries('name: B, same-as: c', 'name: C, same-as: b'), [/^:1 .*"B": "same-as"/, /^:2 .*"C": "same-as"/]],
  ['a rejected heir', entries('name: B, same-as: c', 'name: C, reject: yes'), [/^:1 .*"B": .*rejected/]],
  ['two heirs', one('kind: place', 'same-as: [b, c]'), [/^:3 .*"A": "same-as"/]],
  ['an address that runs', one('kind: place', 'same-as: "javascript:alert(1)"'), [/^:3 .*"A": "same-as"/]],
  [
    'a reference',
    '- name: &a A\n  kind: place\n  note: *a\n',
    [/^:1 .*"name" begins with &/, /^:3 .*"note" begins with &/],
  ],
  [
    'a merge key',
    '- &a {name: A, kind: place}\n- <<: *a\n',
    [/^:1 .*Entry 1/, /^:2 .*"name" is missing/, /^:2 .*"kind" is missing/, /^:2 .*"<<" is not a key/],
  ],
  ['a tag', '- name: !Kung\n  kind: place\n', [/^:1 .*Entry 1: "name" begins with.*quotes/]],
  ['a second colon', '- name: A: B\n  kind: place\n', [/^:1 .*Entry 1: .*second ": ".*quotes/]],
  ['a tab', '- name: A\n\tkind: place\n', [/^:2 .*"A": /]],
  ['an open quote', '- name: A\n  kind: place\n- name: "B\n  kind: place\n', [/^:3 .*quote that opens here/]],
  ['two lists', '- {name: A, kind: place}\n---\n- {name: B, kind: place}\n', [/^:2 .*"---".*Remove/]],
  ['values without end', '- '.repeat(20000), [/^:1 .*without end/]],
];

describe('what cannot be used is told with line, entry, key and remedy:', () => {
  test.each(WRONG)('%s', (_what, text, said) => {
    const { authority, faults } = parseAuthority(text);
    expect(authority.entries).toEqual([]);
    const sentences = faults.map((found) => sentence(found).replace('names.yaml', ''));
    expect(sentences).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
    for (const found of faults) {
      expect(found.code).toBe('bad-names');
      expect(found.message).toMatch(/\b(Write|Remove|Add|The keys are)\b/);
    }
  });

  test('all of it at once, up to where the file cannot be parsed', () => {
    const text = '- name: A\n- name: B\n  knd: x\n- name: C: D\n  kind: y\n- name: E\n  kind: "x\n';
    expect(parseAuthority(text).faults.map(({ place }) => place.line)).toEqual([4, 7, 1, 2, 3]);
  });
});

describe('a form that two entries claim is a warning', () => {
  test.each([
    ['in another case', 'TTP', 'ttp'],
    ['with accents', 'Türkiye', 'Turkiye'],
    ['with hyphens', 'Al-Qaida', 'al qaida'],
    ['with full stops', 'U.S.', 'US'],
    ['with an apostrophe', 'Côte d’Ivoire', "Cote d'Ivoire"],
  ])('%s', (_how, one, other) => {
    const text = `- name: A\n  kind: place\n  aliases:\n    - ${one}\n- name: B\n  kind: place\n  aliases:\n    - "${other}"\n`;
    const { authority, faults } = parseAuthority(text);
    expect(authority.entries).toHaveLength(2);
    expect(faults).toMatchObject([{ code: 'ambiguous-name', level: 'warning', place: { line: 8 } }]);
    expect(faults[0]?.message).toContain(`"${other}" is claimed by the entries "B" and "A" (line 4).`);
  });

  test.each([
    ['the name of another', entries('name: Sharif, kind: place', 'name: B, kind: person, aliases: [Sharif]'), 1],
    [
      'once more by a third',
      entries(
        'name: A, kind: place, aliases: [X]',
        'name: B, kind: place, aliases: [X]',
        'name: C, kind: place, aliases: [X]',
      ),
      2,
    ],
    [
      'by one that is rejected',
      entries('name: Swat, reject: yes', 'name: Swat Valley, kind: place, aliases: [Swat]'),
      1,
    ],
    [
      'by one rejected in other letters: WHO is not Who',
      entries('name: Who, reject: yes', 'name: WHO, kind: organisation'),
      0,
    ],
    ['by one that became it', entries('name: A, kind: place', 'name: B, same-as: a, aliases: [A]'), 0],
    ['by the same twice', entries('name: U.S., kind: place, aliases: [US, US]'), 0],
    ['as a role', entries('name: A, kind: place, roles: [X]', 'name: B, kind: place, aliases: [X]'), 0],
    ['in another script with other marks', entries('name: कि, kind: place', 'name: का, kind: place'), 0],
  ])('%s', (_what, text, count) => {
    const { faults } = parseAuthority(text);
    expect(faults.map(({ code }) => code)).toEqual(Array(count).fill('ambiguous-name'));
  });
});

test('any text gives faults or an authority, and is never thrown at', () => {
  const words =
    '- ,  , name: ,kind: ,aliases: ,at: ,same-as: ,id: ,A,B,person,place,[,],{,},\n,: ,",\',&a,*a,!x,|,>,#,---,?,7,~,\t,\\uD800,<<'.split(
      ',',
    );
  const yaml = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(yaml, (text) => {
      const { authority, faults } = parseAuthority(text);
      if (hasErrors(faults)) expect(authority).toEqual({ entries: [], rejected: [] });
      for (const { id, name } of authority.entries) expect([id, name]).not.toContain('');
      for (const { place } of faults) expect(place.line).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});

function one(...keys: string[]): string {
  return ['- name: A', ...keys.map((key) => `  ${key}`), ''].join('\n');
}

function entries(...keys: string[]): string {
  return keys.map((each) => `- {${each}}\n`).join('');
}
