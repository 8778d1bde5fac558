import { expect, test } from 'vitest';
import { annotations } from '../../src/data/documents/annotations.ts';
import type { Document } from '../../src/corpus/model.ts';
import type { Name } from '../../src/corpus/names/model.ts';

test('offsets count characters, as the model has it: a sign of two UTF-16 units is one', () => {
  const text = '🌊🌊 Orla sang.';
  const start = text.indexOf('Orla');
  const mentions = [{ start, end: start + 4, kind: 'person', name: 'orla' }];
  const document = { id: 'river', blocks: [{ kind: 'paragraph', address: 'p1', text, mentions }] };
  const orla = { id: 'orla', name: 'Orla', hasPage: true, kind: 'person', tally: {}, occurrences: [] };
  const site = { origin: 'https://example.org', base: '' };
  const read = JSON.parse(annotations([orla as unknown as Name], site as never)(document as unknown as Document));
  expect(read.items[0].target[0].selector.refinedBy).toEqual(position(3));
});

test('a name of a document is one annotation with all places that mention it', () => {
  const paragraph = (address: string, text: string) => {
    const start = text.indexOf('Orla');
    return { kind: 'paragraph', address, text, mentions: [{ start, end: start + 4, kind: 'person', name: 'orla' }] };
  };
  const document = { id: 'river', blocks: [paragraph('p1', 'Then Orla sang.'), paragraph('p2', 'Orla left.')] };
  const orla = { id: 'orla', name: 'Orla', hasPage: true, kind: 'person', tally: {}, occurrences: [] };
  const site = { origin: 'https://example.org', base: '/b' };
  const read = JSON.parse(annotations([orla as unknown as Name], site as never)(document as unknown as Document));
  expect(read.id).toBe('https://example.org/b/river/annotations.json');
  expect(read.items).toHaveLength(1);
  expect(read.items[0]).toMatchObject({
    id: 'https://example.org/b/river/annotations.json#orla',
    body: [{ source: 'https://example.org/b/names/orla/' }, { value: 'Orla' }],
  });
  const selectors = read.items[0].target.map(({ selector }: { selector: object }) => selector);
  expect(selectors).toEqual([
    { type: 'FragmentSelector', conformsTo, value: 'p1', refinedBy: position(5) },
    { type: 'FragmentSelector', conformsTo, value: 'p2', refinedBy: position(0) },
  ]);
});

/** What fragments of HTML are. */
const conformsTo = 'http://tools.ietf.org/rfc/rfc3236';

function position(start: number): object {
  return {
    type: 'TextPositionSelector',
    start,
    end: start + 4,
    refinedBy: { type: 'TextQuoteSelector', exact: 'Orla' },
  };
}
