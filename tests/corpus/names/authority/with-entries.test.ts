import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundName } from '../../../../src/corpus/names/model.ts';
import { parseAuthority } from '../../../../src/corpus/names/authority/parse-authority.ts';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { withEntries } from '../../../../src/corpus/names/authority/with-entries.ts';
import { hostileText } from '../../hostile.ts';

const FILE = `# Ours.

- name: Ann Bell # the mayor
  kind: person
  aliases: [Bell,   Annie]

# Places
- name: 'Harrow'
  kind: place
`;

function foundIn(...texts: string[]): FoundName[] {
  return [...recognise([texts], { entries: [], rejected: [] }).names];
}

function written(yaml: string, ...texts: string[]): string {
  return withEntries(yaml, foundIn(...texts), parseAuthority(yaml).authority.entries);
}

test('what the file holds stays to the letter, and the new stand behind it as seen by nobody', () => {
  expect(written(FILE, 'Then President Zorva spoke in Kabul.')).toBe(`${FILE}
- name: Kabul
  kind: place
  at: [34.53, 69.17]
  reviewed: false

- name: Zorva
  kind: person
  reviewed: false
`);
});

test.each([
  ['an empty file', '', ''],
  ['a file of comments', '# Nobody yet.\n', '# Nobody yet.\n\n'],
  ['an indented list', '  - name: Ann Bell\n    kind: person', '  - name: Ann Bell\n    kind: person\n\n'],
])('to %s', (_, yaml, before) => {
  const indent = yaml.startsWith(' ') ? '  ' : '';
  const entry = ['- name: Zorva', '  kind: person', '  reviewed: false'].map((line) => `${indent}${line}\n`).join('');
  expect(written(yaml, 'Then President Zorva spoke.')).toBe(before + entry);
});

test('a list in brackets keeps its entries and comments', () => {
  const yaml = written('# Ours\n[{ name: Ann Bell, kind: person }]\n', 'Then President Zorva spoke.');
  expect(yaml).toContain('# Ours');
  expect(parseAuthority(yaml).authority.entries.map(({ name }) => name)).toEqual(['Ann Bell', 'Zorva']);
});

describe('the aliases of a new entry', () => {
  const aliases = (yaml: string) => parseAuthority(yaml).authority.entries.at(-1)?.aliases;

  test('are the other forms in the texts', () => {
    expect(aliases(written('', 'The World Food Programme (WFP) came. The WFP stayed.'))).toEqual(['WFP']);
  });

  test('are no surnames: a text that names another in full means that one', () => {
    expect(aliases(written('', 'Then President Ann Bell spoke. Bell left.'))).toEqual([]);
  });

  test('are no forms that another entry has', () => {
    const yaml = '- name: Our Wheel Factory\n  kind: organisation\n  aliases: [W.F.P.]\n';
    expect(parseAuthority(written(yaml, 'The World Food Programme (WFP) came.')).faults).toEqual([]);
  });

  test('are misprints where they are', () => {
    const yaml = written('', 'They left the Unites States for the United States.');
    expect(parseAuthority(yaml).authority.entries).toMatchObject([{ aliases: [], misprints: ['Unites States'] }]);
  });
});

test('of any text the names can be written and read again, and then all are known', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const yaml = written('', text);
      const { authority, faults } = parseAuthority(yaml);
      expect(faults).toEqual([]);
      expect(recognise([[text]], authority).names.filter(({ isKnown }) => !isKnown)).toEqual([]);
    }),
  );
});
