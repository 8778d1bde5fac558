import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Metadata } from '../src/corpus/model.ts';
import { bibtex, ris } from '../src/data/citation.ts';

const SITE = { origin: 'https://example.org', base: '/river', isPublic: true };

test('a reference gives BibTeX and RIS what the editor listed', () => {
  const document = documentOf('Mud & Water', { author: 'The ferry house', date: '2021-04-17' });
  expect(bibtex(document, SITE)).toBe(
    `@misc{mud,
  title = {{Mud \\& Water}},
  author = {The ferry house},
  year = {2021},
  month = {4},
  day = {17},
  language = {en},
  url = {https://example.org/river/mud/},
  note = {Edition 3.},
}
`,
  );
  expect(ris(document, SITE).split('\r\n')).toEqual([
    'TY  - ELEC',
    'TI  - Mud & Water',
    'AU  - The ferry house',
    'PY  - 2021',
    'DA  - 2021/04/17/',
    'LA  - en',
    'UR  - https://example.org/river/mud/',
    'N1  - Edition 3.',
    'ER  - ',
    '',
  ]);
});

test('a date that the editor supplied is no date of publication, and a site without a public address has no url', () => {
  const document = documentOf('Mud', { date: '1907-12', supplied: ['title', 'date'] });
  for (const text of [bibtex(document, { ...SITE, isPublic: false }), ris(document, { ...SITE, isPublic: false })]) {
    expect(text).not.toMatch(/year|month|PY|DA|http/);
    expect(text).toContain('Edition 3. Supplied by the editor: title, date (December 1907).');
  }
});

test('nothing in a title or a name ends a value', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '"', '\n', '\r', '\u2028', '\0', 'é', 'n', ' '),
  });
  fc.assert(
    fc.property(hostile, hostile, (title, author) => {
      const document = documentOf(title, { author });
      const lines = bibtex(document, SITE).split(/[\r\n\u2028]/);
      expect(lines).toHaveLength(oneLine(author) === '' ? 7 : 8);
      for (const line of lines.slice(1, -2)) expect(depths(line)).toEqual({ lowest: 0, last: 0 });
      expect(ris(document, SITE)).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*\r\n)+$/);
    }),
  );
});

function documentOf(title: string, metadata: Metadata): Document {
  const ledger = { document: 'mud', file: 'mud.txt', title, formerly: [], edition: 3, sha256: '', entries: [] };
  return { id: 'mud', title, language: 'en', metadata, bytes: new Uint8Array(), ledger, blocks: [] };
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
