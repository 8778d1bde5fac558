import { expect, test } from 'vitest';
import type { Kind } from '../../../src/corpus/names/model.ts';
import { searchName } from '../../../src/data/search/search-name.ts';
import { tallyOf } from '../../tally-of.ts';

/** A name that these texts mention, each once. */
function named(name: string, kind: Kind, texts: readonly string[]) {
  const word = name.split(' ').at(-1) ?? '';
  const occurrences = texts.map((text, i) => {
    const start = text.indexOf(word);
    const place = { document: 'one', address: `p${i + 1}`, isInNote: false, place: 0 };
    return { ...place, name: 'x', kind, text, start, end: start + word.length };
  });
  const lists = { aliases: [], misprints: [], roles: [], sameAs: [] };
  return {
    id: 'x',
    name,
    kind,
    ...lists,
    isReviewed: false,
    hasPage: true,
    tally: tallyOf(kind, occurrences),
    occurrences,
    beside: [],
  };
}

test.each<[gender: string | undefined, name: string, kind: Kind, texts: string[]]>([
  ['f', 'Orme', 'person', ['Mrs. Orme spoke.', 'Then Orme left.']],
  ['m', 'Orme', 'person', ['So Mr. Orme said.']],
  [undefined, 'Orme', 'person', ['Dr. Orme came.', 'Dr. Orme was late.', 'Miss Orme laughed.']],
  ['f', 'Orme', 'person', ['Dr. Orme came.', 'Miss Orme was late.', 'Miss Orme laughed.']],
  [undefined, 'Orme', 'person', ['Mr. Orme came.', 'Mrs. Orme laughed.']],
  ['m', 'Peter Orme', 'person', ['Mr. Orme came.', 'Mrs. Orme laughed.']],
  [undefined, 'Orme', 'person', ['Mr. Venn, not Orme, came.']],
  [undefined, 'Orme', 'place', ['Lady Orme is a rock.']],
])('gender %s: %s, a %s, in %j', (gender, name, kind, texts) => {
  expect(searchName(named(name, kind, texts)).gender).toBe(gender);
});
