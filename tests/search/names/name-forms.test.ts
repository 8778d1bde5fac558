import { expect, test } from 'vitest';
import { nameForms } from '../../../src/search/names/name-forms.ts';

test('an alias of a thousand words has no more parts than are typed', () => {
  const alias = Array.from({ length: 1000 }, (_, i) => `Word${i}`).join(' ');
  const name = { id: 'vale', name: 'Vale', kind: 'place' as const, mentions: 1, aliases: [alias] };
  expect(nameForms({ names: [name], plain: '' }).length).toBeLessThan(8 * 1000 + 3);
});
