import { expect, test } from 'vitest';
import { searchName } from '../../../src/data/search/search-name.ts';
import { tallyOf } from '../../tally-of.ts';

const herat = {
  id: 'herat',
  name: 'Herat',
  kind: 'place',
  aliases: [],
  misprints: [],
  roles: [],
  sameAs: [],
  isReviewed: false,
  tally: tallyOf('place', [
    {
      start: 0,
      end: 5,
      kind: 'place',
      name: 'herat',
      document: 'a-letter',
      address: 'p4',
      text: 'Herat',
      isInNote: false,
      place: 0,
    },
  ]),
  occurrences: [],
  beside: [],
} as const;

test.each([
  ['Лев Волынский', ['Lev Volynskiy']],
  ['Νίκος Αλεξίου', ['Nikos Alexiu']],
  ['Lev Волынский', undefined],
  ['سعدی', undefined],
])('%s in Latin letters: %j', (name, aliases) => {
  expect(searchName({ ...herat, name, kind: 'person', tally: tallyOf('person'), hasPage: false }).aliases).toEqual(
    aliases,
  );
});

test('search leads to the page of a name, or to its paragraph where it has none', () => {
  expect(searchName({ ...herat, hasPage: true })).not.toHaveProperty('at');
  expect(searchName({ ...herat, hasPage: false })).toMatchObject({ at: 'a-letter/#p4' });
});
