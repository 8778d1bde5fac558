/** What is read anew whenever somebody asks is what would be held. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packText, unpackStored, unpackText } from '../../src/build/divided/packed-text.ts';
import { readDocument } from '../../src/commands/read-document.ts';
import { readCatalogue } from '../../src/corpus/convert.ts';
import type { Ledger } from '../../src/corpus/ledger/ledger.ts';
import { readLedgers } from '../../src/corpus/ledger/read-ledgers.ts';
import { withBlocks } from '../../src/corpus/stored-document.ts';
import { NOTHING_KEPT } from '../../src/kept.ts';
import { UNSEEN } from '../../src/stages.ts';
import { writeFiles } from '../files.ts';
import { publish } from '../publish.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFiles(folder, {
    'INDEX.md': '# T\n\n- [One](one.md)\n- [Two](two.txt)\n- [Notes](notes/)\n',
    'one.md': 'Mira left.\n\n(mill)=\n## The mill\n\nShe came back.\n',
    'two.txt': 'It was cold.\n\nNobody spoke.\n',
    'notes/three.md': '---\ntitle: The third one\n---\n# Pier\n\nIt is old.\n',
    'names.yaml': '- name: Mira\n  kind: person\n',
  });
  await publish(folder);
  await writeFiles(folder, { 'moved.txt': 'It was cold.\n\nNobody spoke, and the boats lay still.\n' });
  await rm(at('two.txt'));
  await writeFile(at('INDEX.md'), '# T\n\n- [One](one.md)\n- [Second](moved.txt)\n- [Notes](notes/)\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a catalogue', async () => {
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: at('public') };
  await writeFiles(folder, { 'public/a.txt': '' });
  const work = { request, kept: NOTHING_KEPT, stages: UNSEEN };
  const [held, stored] = [await readCatalogue(work), await readCatalogue(work, false)];
  const whole = (ledger: Ledger | undefined) => ledger && { ...ledger, entries: ledger.entries };
  const told = ({ manuscripts, before, ...others }: typeof held) => ({
    ...others,
    manuscripts: manuscripts.map(({ content, ledger, ...about }) => ({
      ...about,
      ledger: whole(ledger),
      ...content(),
    })),
    before: {
      ...before,
      ledgers: before.ledgers.map(whole),
      files: [...before.files].map(([file, textOf]) => [file, textOf()]),
    },
  });
  expect(told(stored)).toEqual(told(held));
  expect(held.manuscripts.map(({ ledger }) => ledger?.file)).toEqual(['one.md', 'two.txt', 'notes/three.md']);
});

test('a ledger that is damaged meanwhile is told, and not taken for an empty one', async () => {
  const { ledgers, files } = await readLedgers(folder, () => true, false);
  const text = files.get('ledger/one.jsonl')?.() ?? '';
  await writeFile(at('ledger/one.jsonl'), text.slice(0, -9));
  expect(() => ledgers.map(({ entries }) => entries)).toThrow('ledger/one.jsonl was changed while the corpus was read');
  await writeFile(at('ledger/one.jsonl'), text);
});

test('a document', () => {
  const { document } = readDocument('a.md', 'One.\n\nTwo *words*.[^1]\n\n[^1]: A note.\n');
  if (!document) throw new Error('It cannot be read.');
  const packed = packText({ document, ids: [], links: [], isTitleTop: true, faults: [] });
  let count = 0;
  const stored = unpackStored(packed.about, () => {
    count += 1;
    return unpackText(packed).document;
  }).document;
  const turned = withBlocks(stored, (blocks) => blocks.toReversed());
  expect(count).toBe(0);
  expect(turned.blocks).toEqual(document.blocks.toReversed());
  expect({ ...turned.ledger, entries: turned.ledger.entries }).toEqual(document.ledger);
  expect([turned.id, turned.title]).toEqual([document.id, document.title]);
  expect(count).toBe(2);
});
