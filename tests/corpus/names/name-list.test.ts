import { expect, test } from 'vitest';
import type { Kind, Name } from '../../../src/corpus/names/model.ts';
import { listPages } from '../../../src/corpus/names/pages/name-list.ts';
import { tallyOf } from '../../tally-of.ts';

function nameOf(
  name: string,
  kind: Kind = 'place',
  aliases: readonly string[] = [],
  misprints: readonly string[] = [],
): Name {
  const occurrences = [name, ...misprints].map((form) => ({
    document: 'a',
    address: 'p1',
    text: form,
    isInNote: false,
    place: 0,
    start: 0,
    end: form.length,
    kind,
    name,
  }));
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind,
    aliases,
    misprints,
    roles: ['envoy'],
    sameAs: [],
    isReviewed: true,
    hasPage: true,
    tally: tallyOf(kind, occurrences),
    occurrences,
    beside: [],
  };
}

test('names stand under their letters, with another form of each where a reader looks for it', () => {
  const names = [
    nameOf('Tehreek-i-Taliban Pakistan', 'organisation', ['TTP', 'Pakistani Taliban']),
    nameOf('Ürümqi'),
    nameOf('Uruk', 'place', ['The Warka'], ['Urruk']),
    nameOf('313 Brigade', 'organisation'),
  ];
  const [page, ...others] = listPages(names, '/base', '/base/names/');
  expect(others).toEqual([]);
  expect(page?.kinds).toEqual(['organisation', 'place']);
  expect(page?.letters).toEqual([
    { letter: '0–9', path: '#letter-0-9' },
    { letter: 'T', path: '#letter-t' },
    { letter: 'U', path: '#letter-u' },
  ]);
  expect(page?.sections.map(({ lines }) => lines.map(({ form, see }) => (see ? `${form} > ${see}` : form)))).toEqual([
    ['313 Brigade'],
    ['Pakistani Taliban > Tehreek-i-Taliban Pakistan'],
    ['Tehreek-i-Taliban Pakistan', 'TTP > Tehreek-i-Taliban Pakistan'],
    ['Uruk', 'Ürümqi'],
    ['The Warka > Uruk'],
  ]);
});

test('a form that is written like the name is no line of its own, and one kind needs no choice of kinds', () => {
  const [page] = listPages([nameOf('Al Qaeda', 'organisation', ['al-Qaeda', 'AL QAEDA'])], '', '/names/');
  expect(page?.sections[0]?.lines).toHaveLength(1);
  expect(page?.kinds).toEqual([]);
});

test('of a long list each letter has its pages, and every name stands once', () => {
  const names = Array.from({ length: 2500 }, (_, i) => nameOf(`${i < 2200 ? 'Alm' : 'Bor'} ${i}`));
  const [first, ...pages] = listPages(names, '', '/names/');
  expect(first?.sections).toEqual([]);
  expect(first?.letters.map(({ path }) => path)).toEqual(['/names/letter/a/', '/names/letter/b/']);
  expect(pages.map(({ path, next }) => [path, next])).toEqual([
    ['/names/letter/a/', '/names/letter/a/2/'],
    ['/names/letter/a/2/', '/names/letter/a/3/'],
    ['/names/letter/a/3/', undefined],
    ['/names/letter/b/', undefined],
  ]);
  const forms = pages.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(({ form }) => form)));
  expect(new Set(forms).size).toBe(2500);
});

test('a corpus without names has an empty list', () => {
  expect(listPages([], '', '/names/')).toEqual([{ path: '/names/', sections: [], letters: [], kinds: [] }]);
});
