import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { carry } from '../../src/corpus/addresses/carry.ts';
import { convert } from '../../src/corpus/convert.ts';
import { CODES, type Code, type Fault, sentence } from '../../src/corpus/faults.ts';
import { refuseChanges } from '../../src/corpus/ledger/write-ledgers.ts';
import { serialiseLedger } from '../../src/corpus/ledger/ledger.ts';
import { findLost } from '../../src/build/lost-addresses.ts';
import { checkOutput } from '../../src/build/output.ts';
import { PROJECT } from '../../src/settings.ts';

/** A folder that is neither the corpus nor the project. */
const ELSEWHERE = join(tmpdir(), 'elsewhere');

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A corpus with one thing wrong, and where the fault is found: `code file:line`. */
type Case = readonly [what: string, files: Files, found: readonly string[]];

const index = (...lines: string[]): Files => ({ 'INDEX.md': ['# Texts', '', ...lines, ''].join('\n') });
const listed = (file: string, content: string | Uint8Array): Files => ({ ...index(`- [A](${file})`), [file]: content });
const keys = (...lines: string[]): Files => ({
  ...index('- [A](a.txt)', ...lines.map((line) => `  - ${line}`)),
  'a.txt': 'Text.',
});

/** More than anybody would leave in one paragraph. */
const LONG = Array.from({ length: 40 }, (_, i) => `The river rose by ${i} feet and took a bridge away.`).join(' ');

const GERMAN =
  'Der Fluss stieg in der Nacht, und die Brücke, die auf dem alten Weg in das Dorf führt, war nicht mehr zu sehen. Es war ein Jahr mit viel Wasser.';

/** Of a document with paragraphs that no seed of these cases is. */
function ledgerOf(document: string, formerly: string[] = [], texts = ['What it said once.']): string {
  const { entries } = carry([], texts, 1);
  return serialiseLedger({ document, file: 'gone.txt', title: 'Gone', formerly, edition: 1, sha256: '', entries });
}

const CASES: readonly Case[] = [
  ['no INDEX.md', { 'a.txt': 'Text.' }, ['missing-index INDEX.md', 'unlisted-document a.txt']],
  ['an INDEX.md without a document', index('Only [a link](https://example.org).'), ['empty-index INDEX.md:1']],
  ['an INDEX.md of no byte', { 'INDEX.md': '' }, ['empty-index INDEX.md:1']],
  ['an INDEX.md of a comment', index('<!-- Nothing yet. -->'), ['empty-index INDEX.md:1']],
  ['an INDEX.md of drafts', { ...keys('draft: yes') }, ['empty-index INDEX.md:1']],
  [
    'documents in a language without rules for names',
    {
      ...index(
        '- [A](a.txt)',
        '  - language: fi',
        '- [B](b.txt)',
        '  - language: fi',
        '- [C](c.txt)',
        '  - language: pl',
      ),
      'a.txt': 'Ein Satz.',
      'b.txt': 'Noch ein Satz.',
      'c.txt': 'Une phrase.',
    },
    ['unreviewed-names INDEX.md:3', 'unreviewed-names INDEX.md:7'],
  ],
  [
    'a text that does not look like the language of the corpus',
    { ...index('- [A](a.txt)'), 'a.txt': GERMAN },
    ['language-doubtful a.txt:1'],
  ],
  ['a file that is not there', index('- [A](a.txt)'), ['missing-document INDEX.md:3']],
  [
    'a directory',
    { ...index('- [A](a.txt)'), 'a.txt/b.txt': 'Text.' },
    ['missing-document INDEX.md:3', 'unlisted-document a.txt/b.txt'],
  ],
  [
    'the same file twice',
    { ...index('- [A](a.txt)', '- [B](./a.txt)'), 'a.txt': 'Text.' },
    ['listed-twice INDEX.md:4'],
  ],
  [
    'the same file, percent-encoded',
    { ...index('- [A](a.txt)', '- [B](%61.txt)'), 'a.txt': 'Text.' },
    ['listed-twice INDEX.md:4'],
  ],
  ['a path with ..', index('- [A](../a.txt)'), ['outside-corpus INDEX.md:3']],
  ['.. after a folder', index('- [A](b/../../a.txt)'), ['outside-corpus INDEX.md:3']],
  ['percent-encoded ..', index('- [A](%2e%2e/a.txt)'), ['outside-corpus INDEX.md:3']],
  ['percent-encoded slashes', index('- [A](..%2fa.txt)'), ['outside-corpus INDEX.md:3']],
  ['an absolute path', index('- [A](/x.txt)'), ['outside-corpus INDEX.md:3']],
  ['an address without scheme', index('- [A](//example.org/x.txt)'), ['outside-corpus INDEX.md:3']],
  ['NUL in a name', index('- [A](a%00.txt)'), ['outside-corpus INDEX.md:3']],
  ['a .mdx', listed('a.mdx', 'export const a = 1'), ['unsupported-type INDEX.md:3']],
  ['a .html', listed('a.html', '<p>'), ['unsupported-type INDEX.md:3']],
  ['INDEX.md listed in itself', index('- [A](INDEX.md)'), ['unsupported-type INDEX.md:3']],
  ['a file of breaks', listed('a.breaks.txt', 'Text.'), ['unsupported-type INDEX.md:3', 'unused-breaks a.breaks.txt']],
  ['a file of the ledger', listed('ledger/a.txt', 'Text.'), ['unsupported-type INDEX.md:3']],
  ['a dotfile', listed('.a.txt', 'Text.'), ['unsupported-type INDEX.md:3']],
  ['NUL in a text', listed('a.txt', 'One.\nTw\0o.'), ['not-text a.txt:2']],
  ['invalid UTF-8', listed('a.txt', bytes(0x61, 0x0a, 0x0a, 0xff, 0xc3, 0x28)), ['not-text a.txt:3']],
  [
    'a lone surrogate in UTF-16',
    listed('a.txt', bytes(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x00, 0xd8, 0x61, 0)),
    ['not-text a.txt:2'],
  ],
  ['half a unit of UTF-16', listed('a.txt', bytes(0xfe, 0xff, 0, 0x61, 0)), ['not-text a.txt:1']],
  ['an INDEX.md that is not text', { 'INDEX.md': bytes(0x0a, 0xff) }, ['not-text INDEX.md:2']],
  ['an empty file', listed('a.txt', ''), ['empty-document a.txt:1']],
  ['a file of white space', listed('a.txt', '\uFEFF \u00a0\u2028\n'), ['empty-document a.txt:1']],
  ['Markdown of a rule and a link definition', listed('a.md', '---\n\n[a]: b.md\n'), ['empty-document a.md:1']],
  ['Markdown of a title', listed('a.md', '# A\n'), ['empty-document a.md:1']],
  ['front matter and nothing else', listed('a.md', '---\nauthor: B\n---\n'), ['empty-document a.md:4']],
  ['a day that no month has', keys('date: 2022-02-30'), ['bad-metadata INDEX.md:4']],
  ['a language that is none', keys('author: B', 'language: englisch!'), ['bad-metadata INDEX.md:5']],
  ['an address that is no slug', keys('address: Not A Slug'), ['bad-metadata INDEX.md:4']],
  ['a source that is no web address', keys('source: javascript:alert(1)'), ['bad-metadata INDEX.md:4']],
  ['a mean length out of range', keys('paragraph: 301'), ['bad-metadata INDEX.md:4']],
  ['an unknown key', keys('authr: B'), ['bad-metadata INDEX.md:4']],
  ['a key given twice', keys('author: B', 'author: C'), ['bad-metadata INDEX.md:5']],
  ['a wrong key in front matter', listed('a.md', '---\nauthor: B\ntitel: C\n---\nText.'), ['ignored-key a.md:3']],
  ['front matter that is no YAML', listed('a.md', '---\nauthor: B\n- C\n---\nText.'), ['bad-metadata a.md:3']],
  [
    'a wrong key of the corpus',
    { 'INDEX.md': '---\nlanguage: en\nsiet: x\n---\n# T\n\n- [A](a.txt)\n', 'a.txt': 'Text.' },
    ['bad-metadata INDEX.md:3'],
  ],
  ['an address of the site itself', keys('author: B', 'address: search'), ['address-taken INDEX.md:5']],
  [
    'an address of another document',
    { ...index('- [A](a.txt)', '  - address: x', '- [B](b.txt)', '  - address: x'), 'a.txt': 'A.', 'b.txt': 'B.' },
    ['address-taken INDEX.md:6'],
  ],
  ['an address of a file in public/', keys('address: favicon'), ['address-taken INDEX.md:4']],
  [
    'an address taken in front matter',
    listed('a.md', '---\nauthor: B\naddress: search\n---\nText.'),
    ['address-taken a.md:3'],
  ],
  [
    'documents that nobody listed',
    { ...keys(), 'b.txt': 'B.', 'c/d.md': 'D.', 'x.breaks.txt': '', 'names.yaml': '' },
    ['unlisted-document b.txt', 'unlisted-document c/d.md', 'unused-breaks x.breaks.txt'],
  ],
  ['HTML in Markdown', listed('a.md', '---\nauthor: B\n---\nOne.\n\n<script>alert(1)</script>'), ['raw-html a.md:6']],
  [
    'HTML in INDEX.md',
    { ...index('<b onclick="x()">x</b>', '', '- [A](a.txt)'), 'a.txt': 'Text.' },
    ['raw-html INDEX.md:3'],
  ],
  [
    'what looks like HTML in the line of a document, where it is shown',
    {
      'INDEX.md':
        '# T\n\n- [Is 2 <four>?](a.txt) — on <tags>\n  - note: <x>\n\n> <iframe></iframe> one\n\n<blink>two</blink>',
      'a.txt': 'One.',
    },
    ['raw-html INDEX.md:6'],
  ],
  [
    'HTML of which the first stands outside the blocks that hold others',
    listed('a.md', '<b>one</b>\n\n<iframe></iframe>\n\n> <blink>two</blink>'),
    ['raw-html a.md:3'],
  ],
  [
    'a long address that references name often',
    listed('a.md', `Start.\n\n${'[r] '.repeat(2000)}\n\n[r]: https://e.x/${'a'.repeat(2000)}`),
    ['too-large a.md:3'],
  ],
  [
    'an index inside very many quotations',
    { ...index('- [A](a.txt)', '', '>'.repeat(5000)), 'a.txt': 'Text.' },
    ['empty-index INDEX.md:1', 'too-large INDEX.md:5', 'unlisted-document a.txt'],
  ],
  ['a note that has no end', listed('a.md', ':::note\nOne.\n\nTwo.'), ['template-tag a.md:1']],
  ['a tag of another tool', listed('a.md', 'One {{ two }}.'), ['template-tag a.md:1']],
  ['a link to a file that is not listed', listed('a.md', 'One.\n\nTwo [x](b.md).'), ['broken-link a.md:3']],
  [
    'links to headings that were never there',
    {
      ...index('- [A](a.md)', '- [B](b.md)'),
      'a.md':
        '# A\n\n## Über uns\n\n[v](#über-uns), [w](b.md#part-1), <a name="x"></a> [x](#x).\n\n[[b#Part]], [z](b.md#parts).',
      'b.md': '# B\n\n## Part\n\nOne.\n\n## Part\n\nTwo.',
    },
    ['broken-link a.md:7'],
  ],
  [
    'links to places that another tool would make, and one to words of a page',
    {
      ...index('- [A](a.md)', '- [B](b.md)'),
      'a.md':
        'See [x](#fn:1).\n\nSee [y](b.md#+type:note).\n\nSee [z](b.md#:~:text=One) and [w](b.md#part:~:text=One).',
      'b.md': 'Two.\n\n## Part\n\nOne.',
    },
    ['broken-link a.md:1', 'broken-link a.md:3'],
  ],
  [
    'links to paragraphs that were never there',
    {
      ...index('[i](b.md#p3)', '', '- [A](a.md)', '- [B](b.md)'),
      'a.md': '[x](b.md#p2), [y](b.md#p3), [z](#p1).\n\n[w](#p9)',
      'b.md': 'One.\n\nTwo.',
    },
    ['broken-link INDEX.md:3', 'broken-link a.md:1', 'broken-link a.md:3'],
  ],
  ['a link that would run', listed('a.md', '[x](java\tscript:alert(1)) [y](JavaScript:alert)'), ['unsafe-link a.md:1']],
  ['an image that is not there', listed('a.md', 'One.\n\n![x](b.png)'), ['missing-image a.md:3']],
  ['an image that is none', { ...listed('a.md', '![x](b.png)'), 'b.png': 'no picture' }, ['missing-image a.md:1']],
  ['an image out of the corpus', listed('a.md', '![x](../../b.png)'), ['missing-image a.md:1']],
  [
    'breaks that fit nowhere, or twice',
    { ...listed('a.txt', 'One. Two. Two.'), 'a.txt.breaks.txt': 'Three\n\nTwo\n' },
    ['bad-breaks a.txt.breaks.txt:1', 'bad-breaks a.txt.breaks.txt:3'],
  ],
  [
    'breaks whose words are gone',
    {
      ...listed('a.txt', 'One fell down. Two men fell down the stairs and nobody ever spoke of it.'),
      'a.txt.breaks.txt': 'Twain men\n',
      'ledger/a.jsonl': ledgerOf(
        'a',
        [],
        ['One fell down.', 'Twain men fell down the stairs and nobody ever spoke of it.'],
      ),
    },
    ['stale-breaks a.txt.breaks.txt:1'],
  ],
  [
    'breaks beside blank lines',
    { ...listed('a.txt', 'One.\n\nTwo.'), 'a.txt.breaks.txt': 'Two\n' },
    ['unused-breaks a.txt.breaks.txt'],
  ],
  ['breaks that nobody confirmed', listed('a.txt', LONG), ['unreviewed-breaks a.txt']],
  ['a ledger that is none', { ...keys(), 'ledger/a.jsonl': 'x\n' }, ['bad-ledger ledger/a.jsonl:1']],
  [
    'a ledger under the name of another',
    { ...keys(), 'ledger/b.jsonl': ledgerOf('a') },
    ['bad-ledger ledger/b.jsonl:1'],
  ],
  [
    'ledgers that give one address of a document',
    { ...keys(), 'ledger/b.jsonl': ledgerOf('b', ['x']), 'ledger/c.jsonl': ledgerOf('c', ['x']) },
    ['bad-ledger ledger/c.jsonl:1'],
  ],
  [
    'a published document whose address a file in public/ took',
    { ...keys(), 'ledger/favicon.jsonl': ledgerOf('favicon') },
    ['document-lost ledger/favicon.jsonl'],
  ],
  [
    'an address that another document had',
    { ...keys('address: old'), 'ledger/new.jsonl': ledgerOf('new', ['old']) },
    ['address-taken INDEX.md:4'],
  ],
  [
    'names that do not fit',
    { ...keys(), 'names.yaml': '- name: A\n\n- name: B\n  kind: king\n' },
    ['bad-names names.yaml:1', 'bad-names names.yaml:4'],
  ],
  ['names that are no YAML', { ...keys(), 'names.yaml': '- name: A: B\n' }, ['bad-names names.yaml:1']],
  ['names that are not text', { ...keys(), 'names.yaml': bytes(0x0a, 0xff) }, ['not-text names.yaml:2']],
  [
    'a form that two names claim',
    { ...keys(), 'names.yaml': '- {name: A, kind: place}\n- {name: B, kind: person, aliases: [a]}\n' },
    ['ambiguous-name names.yaml:2'],
  ],
  ['an image elsewhere', listed('a.md', '![x](https://example.org/b.png)'), ['remote-image a.md:1']],
];

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a corpus with', () => {
  test.each(CASES)('%s is told so', async (_what, files, found) => {
    const { faults } = await convertFiles(files);
    expect(faults.map(where)).toEqual(found);
    for (const { message } of faults) expect(message).toMatch(REMEDY);
  });

  test('a link out of the file system tree is outside it', async () => {
    await writeCorpus(index('- [A](a.txt)'));
    await writeFile(join(folder, 'secret.txt'), 'Secret.');
    await symlink(join(folder, 'secret.txt'), join(folder, 'seeds/a.txt'));
    expect((await convertFolder()).faults.map(where)).toEqual(['outside-corpus INDEX.md:3']);
  });

  test('nothing wrong has no faults: UTF-16, a symbolic link within, an encoded name, a draft that is not there', async () => {
    await writeCorpus({
      ...index('- [A](a.txt)', '- [B](b%20%26%20c.txt)', '- [C](link.txt)', '- [D](none.txt)', '  - draft: yes'),
      'a.txt': Buffer.from('\uFEFFText.', 'utf16le'),
      'b & c.txt': 'Text.',
      'real/c.md': 'Text.',
      'ledger/z.jsonl': ledgerOf('z').replaceAll('\n', '\r\n'),
    });
    await rm(join(folder, 'seeds/real'), { recursive: true });
    await writeFile(join(folder, 'seeds/.c'), 'Text.');
    await symlink('.c', join(folder, 'seeds/link.txt'));
    const { faults, documents } = await convertFolder();
    expect(faults).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

/** Each sentence ends by telling what to do. */
const REMEDY =
  /\b(Add|Divide|Remove|Rename|Take back|Copy|Save|Write|Choose|Empty|List|Link|Use|The keys are|Close|Move|Put|Give|Mend)\b[^"]*/;

test('every code has a case', async () => {
  const covered = new Set(CASES.flatMap(([, , found]) => found.map((place) => place.split(' ')[0])));
  expect(CODES.filter((code) => !covered.has(code))).toEqual([
    'foreign-output',
    'cache-unusable',
    'bad-part',
    'no-database',
    'ledger-would-change',
    'name-lost',
    'address-lost',
  ]);
});

test('a folder that is not a site is foreign, a site and an empty folder are not', async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  expect(await checkOutput(join(folder, 'none'), ELSEWHERE, ELSEWHERE)).toEqual([]);
  expect(await checkOutput(folder, ELSEWHERE, ELSEWHERE)).toEqual([]);
  await writeFile(join(folder, 'letter.doc'), '');
  const [found] = await checkOutput(folder, ELSEWHERE, ELSEWHERE);
  expect(found).toMatchObject({ code: 'foreign-output', level: 'error', place: { file: relative('', folder) } });
  expect(found?.message).toMatch(REMEDY);
  await writeFile(join(folder, 'index.html'), '');
  expect(await checkOutput(folder, ELSEWHERE, ELSEWHERE)).toEqual([]);
});

test('a folder that holds the corpus or the project, or lies in the corpus, is foreign, though it has an index.html', async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFile(join(folder, 'index.html'), '');
  const found = async (seeds: string, project: string) =>
    (await checkOutput(folder, seeds, project)).map(({ code }) => code);
  for (const held of [folder, join(folder, 'seeds')]) {
    expect(await found(held, ELSEWHERE)).toEqual(['foreign-output']);
    expect(await found(ELSEWHERE, held)).toEqual(['foreign-output']);
  }
  expect(await found(join(folder, '..'), ELSEWHERE)).toEqual(['foreign-output']);
  expect(await found(`${folder}-seeds`, join(folder, '..'))).toEqual([]);
});

test('links on the way to a folder hide nothing', async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  await symlink(seeds, join(folder, 'link'));
  const codes = async (out: string) => (await checkOutput(out, seeds, ELSEWHERE)).map(({ code }) => code);
  expect(await codes(join(folder, 'link/site'))).toEqual(['foreign-output']);
  expect(await codes(join(folder, 'link'))).toEqual(['foreign-output']);
  expect(await codes(join(folder, 'site'))).toEqual([]);
});

test('a build that may not write the ledger says which file it would write', () => {
  const changes = { written: new Map([['ledger/a.jsonl', () => '']]), removed: ['ledger/b.jsonl'] };
  const faults = refuseChanges(changes, 'seeds');
  expect(faults.map(({ code, level, place }) => [code, level, place.file])).toEqual([
    ['ledger-would-change', 'error', 'seeds/ledger/a.jsonl'],
    ['ledger-would-change', 'error', 'seeds/ledger/b.jsonl'],
  ]);
  expect(faults[0]?.message).toContain('npm run build');
});

test('an address without an element in the built page is lost', async () => {
  const conversion = await convertFiles(keys());
  const page = async (html: string) => {
    await mkdir(join(folder, 'site/a'), { recursive: true });
    await writeFile(join(folder, 'site/a/index.html'), html);
    return findLost(join(folder, 'site'), conversion).map(({ code, level }) => [code, level]);
  };
  expect(await page('<p id="p1" data-paragraph="1">Text.</p>')).toEqual([]);
  expect(await page('<p id="p2" data-paragraph="2">Text. &#x3C;p id="p1"></p>')).toEqual([['address-lost', 'error']]);
});

test('a name without a page is lost, one of once too', async () => {
  const site = join(folder, 'site');
  await mkdir(join(site, 'names/kabul'), { recursive: true });
  const conversion = await convertFiles(keys());
  const names = ['kabul', 'herat'].map((id) => ({ id, hasPage: true })) as unknown as typeof conversion.names;
  const found = findLost(site, { ...conversion, names, formerNames: [{ id: 'ghazni', name: 'Ghazni' }] });
  const lost = found.filter(({ code }) => code === 'name-lost');
  expect(lost.map(({ code, level, message }) => [code, level, /"(.*?)"/.exec(message)?.[1]])).toEqual([
    ['name-lost', 'error', 'herat'],
    ['name-lost', 'error', 'ghazni'],
  ]);
});

const MANY: Files = {
  'INDEX.md':
    '---\nnames: some\n---\n# T\n\n- [A](a.txt)\n- [B](none.txt)\n- [C](/c.txt)\n- [D](d.mdx)\n- [E](e.md)\n  - date: soon\n',
  'a.txt': '',
  'd.mdx': '',
  'e.md': '<i onclick="">x</i> [y](z.md)\n\n![i](j.png)',
  'f.txt': 'F.',
};

test('faults of many kinds are reported together, in the order of files and lines', async () => {
  const { faults } = await convertFiles(MANY);
  expect(faults.map(where)).toEqual([
    'bad-metadata INDEX.md:2',
    'missing-document INDEX.md:7',
    'outside-corpus INDEX.md:8',
    'unsupported-type INDEX.md:9',
    'bad-metadata INDEX.md:11',
    'empty-document a.txt:1',
    'broken-link e.md:1',
    'raw-html e.md:1',
    'missing-image e.md:3',
    'unlisted-document f.txt',
  ]);
});

test('levels are those of the contract; strict makes each an error', async () => {
  const warnings: Code[] = [
    'ignored-key',
    'template-tag',
    'ambiguous-name',
    'unreviewed-names',
    'language-doubtful',
    'stale-breaks',
    'unused-breaks',
    'unreviewed-breaks',
    'unlisted-document',
    'raw-html',
    'broken-link',
    'unsafe-link',
    'missing-image',
    'remote-image',
  ];
  for (const [, files] of [...CASES, ['many', MANY] as const]) {
    for (const { code, level } of (await convertFiles(files)).faults)
      expect([code, level]).toEqual([code, warnings.includes(code) ? 'warning' : 'error']);
    expect((await convertFolder(true)).faults.every(({ level }) => level === 'error')).toBe(true);
    await rm(folder, { recursive: true });
  }
});

test('a corpus that is not there has no INDEX.md', async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  expect((await convertFolder()).faults.map(where)).toEqual(['missing-index INDEX.md']);
});

test('what was read cannot move the cursor of a terminal', async () => {
  const { faults } = await convertFiles(keys('a\u001b[31mb\u202e: x'));
  expect(faults.map(sentence).join()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(sentence(faults[0] as Fault)).toMatch(/INDEX\.md:4 {2}bad-metadata {2}/);
});

async function writeCorpus(files: Files): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await mkdir(join(folder, 'seeds'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'seeds', name)), { recursive: true });
    await writeFile(join(folder, 'seeds', name), content);
  }
}

async function convertFiles(files: Files) {
  await writeCorpus(files);
  return convertFolder();
}

function convertFolder(isStrict = false) {
  return convert({ folder: join(folder, 'seeds'), withDrafts: false, isStrict, publicFolder: join(PROJECT, 'public') });
}

function where({ code, place: { file, line } }: Fault): string {
  const inside = relative(join(folder, 'seeds'), file);
  return `${code} ${inside}${line === undefined ? '' : `:${line}`}`;
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}
