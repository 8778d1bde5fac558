import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../../src/corpus/names/model.ts';
import { restore, type SearchRecord, urlOf } from '../../../src/search/index/search-record.ts';

const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'other'];

test('a record comes back as it was stored', () => {
  const id = fc.stringMatching(/^[a-zé0-9]+(-[a-zé0-9]+)*$/u);
  const paragraph = fc.record({
    number: fc.stringMatching(/^[1-9]\d{0,3}[a-z]?$/),
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
    parts: fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }), id)),
  });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1 }), (made) => {
      const record: SearchRecord = {
        path: '/kabul/essay/',
        language: 'pa-Arab',
        position: 3,
        from: 0,
        paragraphs: made.map(({ number, text, parts }) => {
          let at = 0;
          const mentions = parts.map(([gap, length, name]) => {
            const start = at + gap;
            at = start + length;
            return { start, end: at, name, kind: KINDS[name.length % 4] as Kind };
          });
          return { number, text, mentions };
        }),
      };
      expect(restore(urlOf(record))).toEqual(record);
    }),
  );
});
