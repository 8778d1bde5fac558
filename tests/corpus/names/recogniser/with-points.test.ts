import { expect, test } from 'vitest';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';

/** The degrees of latitude of a place in texts that name it. */
function latitudeIn(place: string, ...texts: readonly string[]): number | undefined {
  const { names } = recognise([texts], { entries: [], rejected: [] });
  const found = names.find(({ name }) => name === place);
  expect(found?.kind).toBe('place');
  return found?.at && Math.round(found.at[0]);
}

test.each([
  ['Kent', 'He rode from Kent to London.', 51],
  ['Kent', 'He rode from Kent to Seattle.', 47],
  ['Surrey', 'They drove from Surrey to Vancouver and Seattle.', 49],
  ['Surrey', 'They drove from Surrey to Brighton and London.', 51],
  ['Cambridge', 'She moved from Cambridge to Boston and Providence.', 42],
  ['Cambridge', 'She moved from Cambridge to London and Leicester.', 52],
  ['Durham', 'He went to Durham and then to Leeds.', 55],
  ['Valencia', 'He went to Valencia and then to Madrid and Murcia.', 39],
  ['Córdoba', 'He went to Córdoba and then to Rosario and Buenos Aires.', -31],
])('of namesakes a text means the one near the others that it names: %s in %j', (place, text, latitude) => {
  expect(latitudeIn(place, text)).toBe(latitude);
});

test.each([
  ['Cambridge', 'He went to Cambridge in the spring.'],
  ['Kent', 'He rode from Kent to London, sailed to Seattle and died there.'],
])('where a text does not tell, a place has no point: %s in %j', (place, text) => {
  expect(latitudeIn(place, text)).toBeUndefined();
});

test('a city without namesakes needs no others', () => {
  expect(latitudeIn('Geneva', 'He went to Geneva in the spring.')).toBe(46);
});
