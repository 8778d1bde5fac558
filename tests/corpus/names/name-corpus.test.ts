import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convert } from '../../../src/corpus/convert.ts';
import { parseNamesLedger, serialiseNamesLedger } from '../../../src/corpus/names/names-ledger.ts';
import { writeFiles } from '../../files.ts';

const LETTER = 'President Ann Bell met Omid Zeran in Herat.\n\nBell left Herat for `Herat`.\n';

const NAMES = `
- name: Ann Bell
  kind: person
- name: Omid Zeran
  kind: person
  reviewed: no
- name: Herat
  kind: place
  aliases: [Hari]
- name: Old Herat
  same-as: herat
- name: Nobody
  kind: person
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The names of the letter, below an INDEX.md with this front matter, published after these. */
async function named(place: string, front: string, before: readonly string[] = []) {
  const seeds = join(folder, place);
  await writeFiles(seeds, {
    'INDEX.md': `---\n${front}\n---\n# Letters\n\n- [A letter](letter.md)\n`,
    'letter.md': LETTER,
    'names.yaml': NAMES,
    'ledger/names.jsonl': serialiseNamesLedger(before.map((id) => ({ id, name: id, kind: 'person' }))),
  });
  const conversion = await convert({ folder: seeds, withDrafts: false, isStrict: false, publicFolder: seeds });
  const ledger = conversion.ledgerChanges.written.get('ledger/names.jsonl')?.() ?? '';
  return { ...conversion, ledger: parseNamesLedger(ledger, 'names.jsonl').entries };
}

test('every name that a text has is published, with a mark where nobody looked at it', async () => {
  const { names } = await named('all', 'names: all');
  expect(names.map(({ id, isReviewed, occurrences }) => [id, isReviewed, occurrences.length])).toEqual([
    ['ann-bell', true, 2],
    ['herat', true, 2],
    ['omid-zeran', false, 1],
  ]);
});

test('code is no part of a name, and tells nothing of the words beside it', async () => {
  const seeds = join(folder, 'code');
  await writeFiles(seeds, {
    'INDEX.md': '# Letters\n\n- [A letter](letter.md)\n',
    'letter.md':
      'He sets `Norvik` *Harrow* and <kbd>Zed</kbd> [Mr. Bell](https://e.x) there. It is $Y$ Brandt.\n\n- Then `Anna` Bell came.\n\n  ```\n  Ask Carl\n  ```\n',
  });
  const { names } = await convert({ folder: seeds, withDrafts: false, isStrict: false, publicFolder: seeds });
  expect(names.map(({ name }) => name)).toEqual(['Bell', 'Brandt']);
});

test('a name has a page, and then keeps it, when a person looked at it or several paragraphs mention it', async () => {
  const { names, ledger, pages } = await named('pages', 'names: all');
  expect(names.filter(({ hasPage }) => hasPage).map(({ id }) => id)).toEqual(['ann-bell', 'herat']);
  expect(ledger.map(({ id }) => id)).toEqual(['ann-bell', 'herat']);
  expect(pages.get('names/list.json')).toContain('"path":"/a-letter/#p1"');
  const kept = await named('kept', 'names: all', ['omid-zeran']);
  expect(kept.names.every(({ hasPage }) => hasPage)).toBe(true);
});

test('"names: reviewed" publishes those that a person has looked at, and the text shows no other', async () => {
  const { names, documents } = await named('reviewed', 'names: reviewed');
  expect(names.map(({ id }) => id)).toEqual(['ann-bell', 'herat']);
  expect(JSON.stringify(documents)).not.toContain('omid-zeran');
});

test('an id that was published leads on to what it is now, or to a page that says that it is no more', async () => {
  const { formerNames, ledger } = await named('former', 'names: reviewed', ['hari', 'omid-zeran', 'old-herat']);
  expect(formerNames).toMatchObject([
    { id: 'hari', into: 'herat' },
    { id: 'old-herat', into: 'herat' },
    { id: 'omid-zeran' },
  ]);
  expect(formerNames[2]?.into).toBeUndefined();
  expect(ledger).toHaveLength(5);
});

const ITALIAN =
  'Anna Bianchi venne a Herat e voleva parlare con il sindaco della città del ponte e del progetto, ma non c’era, e nessuno sapeva dove fosse o quando sarebbe tornato.\n';

/** The ids of names, and the faults, of an Italian text in an English corpus. */
async function inItalian(place: string, item: string, front = 'names: all', before: readonly string[] = []) {
  const seeds = join(folder, place);
  await writeFiles(seeds, {
    'INDEX.md': `---\n${front}\n---\n# Letters\n\n- [A letter](letter.md)\n- [Una lettera](lettera.md)\n${item}`,
    'letter.md': 'President Ann Bell met Omid Zeran in Herat.\n',
    'lettera.md': ITALIAN,
    'names.yaml': '- name: Herat\n  kind: place\n',
    'ledger/names.jsonl': serialiseNamesLedger(before.map((id) => ({ id, name: id, kind: 'person' }))),
  });
  const { names, faults } = await convert({ folder: seeds, withDrafts: false, isStrict: false, publicFolder: seeds });
  const inLettera = names.filter(({ occurrences }) => occurrences.some(({ document }) => document === 'una-lettera'));
  return { names: inLettera.map(({ id }) => id), faults: faults.map(({ code }) => code) };
}

test('a text in a language without rules has the names of the authority file only, and the editor is told once', async () => {
  const found = await inItalian('declared', '  - language: it\n');
  expect(found).toEqual({ names: ['herat'], faults: ['unreviewed-names'] });
});

test('one whose language is not declared and does not look like the corpus’s has no others either', async () => {
  expect(await inItalian('undeclared', '')).toEqual({ names: ['herat'], faults: ['language-doubtful'] });
});

test('a name that was published keeps its mentions there', async () => {
  const found = await inItalian('published', '  - language: it\n', 'names: all', ['anna-bianchi']);
  expect(found.names).toEqual(['anna-bianchi', 'herat']);
});

test('whoever publishes only reviewed names is not told that nothing is guessed', async () => {
  const found = await inItalian('asked', '  - language: it\n', 'names: reviewed');
  expect(found).toEqual({ names: ['herat'], faults: [] });
});

test.each([
  ['zh', '鲁迅在北京写作。北京的胡同很长。', ['鲁迅', '北京', '北京']],
  ['ja', '漱石は東京に住んでいた。東京駅の前だ。', ['漱石', '東京', '東京']],
  ['th', 'เขาอยู่ในกรุงเทพและเชียงใหม่นาน', ['กรุงเทพ', 'เชียงใหม่']],
  ['ko', '정약용은 강진에서 책을 썼다. 강진의 바다.', ['정약용', '강진', '강진']],
])(
  'in a text that writes no spaces around names (%s) those of names.yaml are marked',
  async (language, text, names) => {
    const seeds = join(folder, language);
    await writeFiles(seeds, {
      'INDEX.md': `---\nlanguage: ${language}\n---\n# A\n\n- [B](b.txt)\n`,
      'b.txt': `${text}\n`,
      'names.yaml': [...new Set(names)].map((name) => `- name: ${name}\n  kind: place\n`).join(''),
    });
    const { documents } = await convert({ folder: seeds, withDrafts: false, isStrict: false, publicFolder: seeds });
    const [paragraph] = documents[0]?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    const mentions = paragraph?.kind === 'paragraph' ? paragraph.mentions : [];
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  },
);
