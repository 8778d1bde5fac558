import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert } from '../../src/corpus/convert.ts';
import { documentNames } from '../../src/data/names/names-data.ts';
import { PROJECT } from '../../src/settings.ts';

test('a card says where the words that describe a name stand, and of another document which', async () => {
  const cards = await cardsOf({
    'a.txt': 'Then Marta Lindqvist sang.\n\nMinister Marta Lindqvist left.',
    'b.txt': 'Minister Marta Lindqvist came back.\n\nMinister Marta Lindqvist stayed.',
    'c.txt': 'So Marta Lindqvist sang again.',
  });
  const text = 'Minister Marta Lindqvist';
  expect(cards).toEqual([
    { text, number: '2', url: '/a/#p2', isFirst: false },
    { text, number: '1', url: '/b/#p1', isFirst: true },
    { text, number: '2', url: '/a/#p2', isFirst: false, title: 'The a' },
  ]);
});

/** The introduction on the card of the only name, document by document. */
async function cardsOf(files: Readonly<Record<string, string>>): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  try {
    const listed = Object.keys(files).map(
      (name) => `- [The ${name.slice(0, 1)}](${name})\n  - address: ${name.slice(0, 1)}`,
    );
    await writeFile(join(folder, 'INDEX.md'), ['# Texts', ...listed].join('\n\n'));
    await writeFile(join(folder, 'names.yaml'), '- name: Marta Lindqvist\n  kind: person\n');
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const publicFolder = join(PROJECT, 'public');
    const conversion = await convert({ folder, withDrafts: false, isStrict: false, publicFolder });
    const namesOf = documentNames(conversion, '');
    return conversion.documents.map((document) => {
      const { names } = JSON.parse(namesOf(document)) as { names: Record<string, { introduction: unknown }> };
      return names['marta-lindqvist']?.introduction;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
