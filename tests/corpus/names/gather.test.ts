import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather } from '../../../src/corpus/names/gather.ts';
import type { Occurrence } from '../../../src/corpus/names/model.ts';

const NAMES = ['ann', 'bell', 'cole', 'dunn'];

/** A paragraph of a document, by the names that it mentions in order. */
const paragraph = fc.array(fc.constantFrom(...NAMES), { maxLength: 4 });
// As many documents as it says: a name keeps the most telling twelve.
const corpus = fc.array(fc.array(paragraph, { maxLength: 3 }), { maxLength: 30, size: 'max' });

const occurrencesOf = (documents: readonly (readonly (readonly string[])[])[]): Occurrence[] =>
  documents.flatMap((paragraphs, i) =>
    paragraphs.flatMap((names, at) =>
      names.map((name, place): Occurrence => {
        const about = { document: `d${i}`, address: `p${at + 1}`, text: names.join(' '), isInNote: false };
        const start = names.slice(0, place).join(' ').length + Math.min(place, 1);
        return { ...about, name, kind: 'person', start, end: start + name.length, place: 0 };
      }),
    ),
  );

const gathered = (occurrences: readonly Occurrence[], isOwn: (id: string) => boolean) =>
  gather(occurrences, [], [], new Set(), new Set(['en']), isOwn);

test('of the names of others all is counted, and nothing kept', () => {
  fc.assert(
    fc.property(corpus, fc.subarray(NAMES), (documents, own) => {
      const occurrences = occurrencesOf(documents);
      const some = gathered(occurrences, (id) => own.includes(id));
      const kept = gathered(occurrences, () => true).map((name) =>
        own.includes(name.id) ? name : { ...name, occurrences: [], beside: [] },
      );
      expect(some).toEqual(kept);
    }),
  );
});

test('beside a name are those that share paragraphs with it, the most first, each where it does so first', () => {
  fc.assert(
    fc.property(corpus, (documents) => {
      const occurrences = occurrencesOf(documents);
      const inParagraphs = [...Map.groupBy(occurrences, ({ document, address }) => `${document}#${address}`).values()];
      for (const { id, beside } of gathered(occurrences, () => true)) {
        const shared = inParagraphs.filter((together) => together.some(({ name }) => name === id));
        const expected = NAMES.filter((other) => other !== id).flatMap((other) => {
          const firsts = shared.flatMap((together) => together.find(({ name }) => name === other) ?? []);
          return firsts[0] ? [{ paragraphs: firsts.length, first: firsts[0] }] : [];
        });
        expect(beside).toEqual(expected.sort((a, b) => b.paragraphs - a.paragraphs));
      }
    }),
  );
});

test('a name is counted as its occurrences are', () => {
  fc.assert(
    fc.property(corpus, (documents) => {
      for (const { tally, hasPage, occurrences } of gathered(occurrencesOf(documents), () => true)) {
        const byDocument = [...Map.groupBy(occurrences, ({ document }) => document)];
        const most = byDocument.toSorted(([, a], [, b]) => b.length - a.length).map(([document]) => document);
        expect(tally).toMatchObject({
          mentions: occurrences.length,
          documents: byDocument.length,
          isInSeveral: hasPage,
          first: { document: occurrences[0]?.document, address: occurrences[0]?.address },
          forms: [{ text: occurrences[0]?.name, count: occurrences.length }],
          mainDocuments: most.length > 12 ? most.slice(0, 12) : [],
        });
        expect(new Set(occurrences.map(({ document, address }) => `${document}#${address}`)).size > 1).toBe(hasPage);
      }
    }),
  );
});
