import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, cslJson, type Reference, ris } from '../../src/data/documents/citation.ts';

const FORMS: readonly (readonly [string, (cited: Reference) => string])[] = [
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', (cited) => JSON.stringify([cslJson(cited)])],
];

for (const [form, write] of FORMS) {
  test(`a reference manager reads title, author, container, date and address of ${form}`, () => {
    const [read] = new Cite(write(reference({}))).data;
    expect(read).toMatchObject({
      title: 'Mud & Water',
      'container-title': 'The River Papers',
      URL: 'https://example.org/river/mud/',
      language: 'en',
      note: 'Edition 3.',
    });
    // Of RIS this parser reads the year alone, though the whole date is there.
    expect(read.issued['date-parts'][0]).toEqual(form === 'RIS' ? [2021] : [2021, 4, 17]);
    expect(JSON.stringify(read.author)).toContain('ferry');
  });

  test(`a supplied date is told from one of the source in ${form}, and a site without an address has none`, () => {
    const text = write(reference({ date: '1907-12', supplied: ['title', 'date'], url: undefined }));
    expect(text).toContain('Edition 3. Supplied by the editor: title, date (December 1907).');
    expect(text).not.toContain('http');
    expect(text).toMatch(/\[1907\]|"circa":true/);
    expect(() => new Cite(text)).not.toThrow();
  });
}

test('an author whose name has commas is one name in BibTeX, not a family, a suffix and a given name', () => {
  const [read] = new Cite(bibtex(reference({ author: 'aaron, mollie, sean, noah' }))).data;
  expect(read.author).toEqual([{ family: 'aaron, mollie, sean, noah' }]);
});

test('nothing in a title or a name ends a value', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '"', '\n', '\r', '\u2028', '\0', 'é', 'n', ' '),
  });
  fc.assert(
    fc.property(hostile, hostile, (title, author) => {
      const cited = reference({ title, author, date: undefined });
      const lines = bibtex(cited).split(/[\r\n\u2028]/);
      expect(lines).toHaveLength(oneLine(author) === '' ? 8 : 9);
      for (const line of lines.slice(1, -2)) expect(depths(line)).toEqual({ lowest: 0, last: 0 });
      expect(ris(cited)).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*\r\n)+$/);
    }),
  );
});

function reference(changed: { readonly [key in keyof Reference]?: Reference[key] | undefined }): Reference {
  return {
    id: 'mud',
    title: 'Mud & Water',
    author: 'The ferry house',
    date: '2021-04-17',
    language: 'en',
    edition: 3,
    container: 'The River Papers',
    url: 'https://example.org/river/mud/',
    ...changed,
  } as Reference;
}

function oneLine(text: string): string {
  return text.replace(/[\0\s]+/g, ' ').trim();
}

/** How deep BibTeX is in braces at the end of a line, and at the least. */
function depths(line: string): { lowest: number; last: number } {
  let [lowest, last] = [0, 0];
  for (const character of line) {
    last += character === '{' ? 1 : character === '}' ? -1 : 0;
    lowest = Math.min(lowest, last);
  }
  return { lowest, last };
}
