/** What an editor does between two builds, and where the addresses lead after it: conversions of one corpus in turn. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convert } from '../../src/corpus/convert.ts';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { hasErrors } from '../../src/corpus/faults.ts';
import { type Ledger, serialiseLedger } from '../../src/corpus/ledger/ledger.ts';
import { paragraphs } from '../../src/corpus/model.ts';
import { editionsAsTheyWere } from '../../src/corpus/ledger/editions/editions-as-they-were.ts';
import { paragraphHistories } from '../../src/corpus/ledger/editions/paragraph-history.ts';
import { layoutFor, ledgerFile } from '../../src/corpus/ledger/ledger-files.ts';
import { ledgerChanges } from '../../src/corpus/ledger/ledger-changes.ts';
import { readLedgers } from '../../src/corpus/ledger/read-ledgers.ts';
import { type Target, withdraw } from '../../src/corpus/ledger/withdrawal.ts';
import { writeLedgers } from '../../src/corpus/ledger/write-ledgers.ts';
import { searchExamples } from '../../src/data/search/search-examples.ts';
import { isInPieces, siteFiles } from '../../src/data/site-files.ts';
import { PROJECT } from '../../src/settings.ts';

const ONE = 'The river rose in the night and took the lower bridge away.';
const TWO = 'Nobody was hurt, because the ferryman had closed the road at dusk.';
const THREE = 'In the morning the whole village stood on the bank and looked.';
const FOUR = 'A new bridge was promised for the spring, as it is every year.';

/** Paragraphs by file. */
type Files = Readonly<Record<string, readonly string[]>>;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('between two builds', () => {
  test('an unchanged corpus changes no byte of a ledger', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    const again = await look({ 'a.txt': [ONE, TWO] });
    expect([...again.ledgerChanges.written, ...again.ledgerChanges.removed]).toEqual([]);
  });

  test.each<[what: string, after: string[], addresses: string[], edition: number]>([
    ['white space changes', [`${ONE}  `, TWO.replace(', ', ',\n'), THREE], ['p1', 'p2', 'p3'], 1],
    ['a misprint is corrected', [ONE, TWO.replace('hurt', 'harmed'), THREE], ['p1', 'p2', 'p3'], 2],
    ['a paragraph comes in between', [ONE, FOUR, TWO, THREE], ['p1', 'p1a', 'p2', 'p3'], 2],
    ['a paragraph comes first', [FOUR, ONE, TWO, THREE], ['p0a', 'p1', 'p2', 'p3'], 2],
    ['a paragraph comes last', [ONE, TWO, THREE, FOUR], ['p1', 'p2', 'p3', 'p4'], 2],
    ['two change places', [TWO, ONE, THREE], ['p2', 'p1', 'p3'], 2],
    ['one is removed', [ONE, THREE], ['p1', 'p3'], 2],
    ['two are joined', [`${ONE} ${TWO}`, THREE], ['p1', 'p3'], 2],
  ])('%s', async (_, after, addresses, edition) => {
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    const { documents } = await publish({ 'a.txt': after });
    expect(documents.map((document) => paragraphs(document).map(({ address }) => address))).toEqual([addresses]);
    expect(documents[0]?.ledger.edition).toBe(edition);
  });

  test('a removed paragraph leaves a note in its place, and comes back under its address', async () => {
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    const removed = await publish({ 'a.txt': [ONE, THREE] });
    expect(pageOf(removed, 'documents/a.mdx')).toMatch(/id="p1"[\s\S]*<aside id="p2" data-removed=""[\s\S]*id="p3"/);
    expect(dataOf(removed, 'a.json').removed).toEqual([{ id: 'p2', text: TWO }]);
    const back = await publish({ 'a.txt': [ONE, TWO, THREE] });
    expect(back.documents[0]?.blocks.map((block) => 'address' in block && block.address)).toEqual(['p1', 'p2', 'p3']);
  });

  test('a joined paragraph holds both addresses', async () => {
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    const joined = await publish({ 'a.txt': [`${ONE} ${TWO}`, THREE] });
    expect(pageOf(joined, 'documents/a.mdx')).toMatch(
      /^<p id="p1" data-paragraph="1" data-earlier="1"><span id="p2" data-former="¶ 2 is now part of ¶ 1" \/>The river .*<\/p>$/m,
    );
    expect(dataOf(joined, 'a.json').paragraphs[0].former).toEqual(['p2']);
  });

  test('a divided one says where it goes on, in every edition after it', async () => {
    await publish({ 'a.txt': [`${ONE} ${TWO}`, THREE] });
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    const later = await publish({ 'a.txt': [ONE, TWO, THREE, FOUR] });
    expect(pageOf(later, 'documents/a.mdx')).toMatch(
      /^<p id="p1" [^>]*>The river .*<a href="#p1a" data-continued="" data-pagefind-ignore="" lang="en">continued in ¶ 1a<\/a><\/p>$/m,
    );
    expect(dataOf(later, 'a.json').paragraphs[0].text).toBe(ONE);
  });

  test.each(['a.txt', 'a.md'])(
    'what was a paragraph and is read as a heading keeps its address there, in %s',
    async (file) => {
      const heading = file === 'a.md' ? ['## Chapter 1', '## Chapter 2'] : ['Chapter 1', 'Chapter 2'];
      await publish({ [file]: [ONE, 'Chapter 1', TWO] });
      const read = await publish({ [file]: [ONE, heading[0] ?? '', TWO, heading[1] ?? '', THREE] });
      expect(pageOf(read, 'documents/a.mdx')).toMatch(/^## <span id="p2" data-former="¶ 2 .*" \/>Chapter 1$/m);
      expect(dataOf(read, 'a.json').removed).toEqual([]);
      const back = await publish({ [file]: [ONE, 'Chapter 1', TWO] });
      expect(back.documents[0]?.blocks.map((block) => 'address' in block && block.address)).toEqual(
        expect.arrayContaining(['p1', 'p2', 'p3']),
      );
    },
  );

  test('a document keeps its address and those of its paragraphs under another title or file', async () => {
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    const renamed = await publish({ 'b.txt': [ONE, TWO, THREE, FOUR] }, ['- [Another title](b.txt)']);
    expect(renamed.documents.map(({ id }) => id)).toEqual(['a']);
    expect(renamed.documents[0]?.ledger.file).toBe('b.txt');
  });

  test('a changed address leaves a page that holds every old one', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    const moved = await publish({ 'a.txt': [ONE, TWO, THREE] }, ['- [A](a.txt)', '  - address: new-name']);
    expect(JSON.parse(pageOf(moved, 'gone/a.json'))).toMatchObject({
      id: 'a',
      now: 'new-name',
      addresses: ['p1', 'p2', 'p3'],
    });
    expect(await readFile(join(folder, ledgerFile('a')), 'utf8').catch(() => 'none')).toBe('none');
    const still = await publish({ 'a.txt': [ONE, TWO, THREE] }, ['- [A](a.txt)', '  - address: new-name']);
    expect([...still.pages.keys()]).toContain('gone/a.json');
  });

  test('a former address is given to no other document', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    await publish({ 'a.txt': [ONE, TWO] }, ['- [A](a.txt)', '  - address: new-name']);
    const index = ['- [A](a.txt)', '  - address: new-name', '- [A](b.txt)'];
    const { documents } = await publish({ 'a.txt': [ONE, TWO], 'b.txt': [FOUR] }, index);
    expect(documents.map(({ id }) => id)).toEqual(['new-name', 'a-2']);
    const claimed = await look({}, [...index, '  - address: a']);
    expect(claimed.faults.map(({ code }) => code)).toEqual(['address-taken']);
  });

  test('an address that another document has, or had, cannot be taken', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    const taken = await look({ 'c.txt': [FOUR] }, ['- [A](a.txt)', '- [B](b.txt)', '- [C](c.txt)', '  - address: a']);
    const swapped = await look({}, ['- [A](a.txt)', '  - address: b', '- [B](b.txt)', '  - address: a']);
    const unlisted = await look({ 'c.txt': [FOUR] }, ['- [B](b.txt)', '- [C](c.txt)', '  - address: a']);
    for (const { faults } of [taken, swapped, unlisted])
      expect(faults.map(({ code }) => code)).toContain('address-taken');
  });

  test('two documents of one text keep their own addresses when they change places', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [ONE, TWO] });
    const { documents } = await publish({}, ['- [B](b.txt)', '- [A](a.txt)']);
    expect(documents.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a document taken off the index keeps a page, and gets its addresses back', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    const without = await publish({}, ['- [B](b.txt)']);
    expect(JSON.parse(pageOf(without, 'gone/a.json'))).toEqual({ id: 'a', title: 'A', addresses: ['p1', 'p2'] });
    const back = await publish({ 'a.txt': [THREE, ONE, TWO] }, ['- [A](a.txt)', '- [B](b.txt)']);
    expect(paragraphs(back.documents[0]!).map(({ address }) => address)).toEqual(['p0a', 'p1', 'p2']);
  });
});

test('a link to an address that a document had leads to that document', async () => {
  const files = { 'a.txt': [ONE], 'b.md': ['[one](../the-flood/#p1), [[the-flood]]'] };
  const index = (...keys: string[]) => ['- [The flood](a.txt)', ...keys, '- [B](b.md)'];
  await publish(files, index());
  for (const keys of [['  - address: new'], ['  - address: newest'], ['  - address: newest']]) {
    const conversion = await publish(files, index(...keys));
    const id = keys[0]?.replace('  - address: ', '');
    expect(conversion.faults).toEqual([]);
    expect(pageOf(conversion, 'documents/b.mdx')).toContain(`[one](/${id}/#p1), [the-flood](/${id}/)`);
  }
});

test('ledgers of which some were not put in their places, since the disk failed, are whole after the next build', async () => {
  const ledgers = () => Promise.all(['a', 'b'].map((id) => readFile(join(folder, 'ledger', `${id}.jsonl`), 'utf8')));
  const after = { 'a.txt': [ONE, FOUR, TWO], 'b.txt': [FOUR] };
  await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
  const before = await ledgers();
  await publish(after);
  const whole = await ledgers();
  for (const [i, id] of ['a', 'b'].entries()) {
    await writeFile(join(folder, 'ledger', `${id}.jsonl`), before[i] ?? '');
    await publish(after);
    expect(await ledgers()).toEqual(whole);
  }
});

test('a comment that was published as text is withdrawn once it is read as a comment', async () => {
  await publish({ 'a.md': [ONE, '\\<!-- ask the lawyer -->', `${TWO}\\<!-- or not? -->`, THREE] });
  await publish({ 'a.md': [ONE, '<!-- ask the lawyer -->', `${TWO}<!-- or not? -->`, THREE] });
  const [ledger] = await ledgersOf();
  expect(ledger?.entries.map(({ address, withdrawn }) => [address, withdrawn?.reason])).toEqual([
    ['p1', undefined],
    ['p2', 'a comment of the editors, published by mistake'],
    ['p3', undefined],
    ['p4', undefined],
  ]);
  expect(JSON.stringify(ledger)).not.toMatch(/lawyer|or not/);
  const again = await look({ 'a.md': [ONE, '<!-- ask the lawyer -->', `${TWO}<!-- or not? -->`, THREE] });
  expect([...again.ledgerChanges.written]).toEqual([]);
  expect(again.documents[0]?.sourceName).toBe('source.md');
});

describe('a withdrawn text', () => {
  test.each<[what: string, files: Record<string, string[]>]>([
    ['in a text with blank lines', { 'a.txt': [ONE, TWO, THREE] }],
    ['in a text without', { 'a.txt': [[ONE, TWO, THREE].join(' ')] }],
    ['in Markdown', { 'a.md': [ONE, TWO, THREE] }],
    ['after a line without a stop', { 'a.txt': ['The flood', TWO, THREE] }],
  ])('%s is in no page, no data and no ledger, though the seed holds it', async (_, files) => {
    const before = await publish(files);
    const whole = paragraphs(before.documents[0]!);
    const taken = whole[whole.length > 1 ? 1 : 0]!;
    await take({ document: 'a', address: taken.address });
    const after = await publish(files);
    const everything = await everythingOf(after);
    expect(everything).not.toContain(taken.text);
    expect(everything).toContain('was withdrawn: at the wish of its author');
    expect(after.documents[0]?.sourceName).toBeUndefined();
    expect(await everythingOf(await publish(files))).toBe(everything);
  });

  const both = `${TWO} ${THREE}`;
  test.each<[what: string, before: Files, after: Files]>([
    ['in other white space, case and quotes', {}, { 'a.txt': [ONE, TWO.toUpperCase().replace(' ', '\n'), FOUR] }],
    ['joined to another', {}, { 'a.txt': [`${ONE} ${both}`, FOUR] }],
    ['joined to another in Markdown', { 'a.md': [ONE, both, FOUR] }, { 'a.md': [`${ONE} ${both}`, FOUR] }],
    ['divided', {}, { 'a.txt': [ONE, TWO, THREE, FOUR] }],
    ['divided in Markdown', { 'a.md': [ONE, both, FOUR] }, { 'a.md': [ONE, TWO, THREE, FOUR] }],
    ['with a sentence between', {}, { 'a.txt': [ONE, `${TWO} ${FOUR} ${THREE}`] }],
    ['in another document', {}, { 'a.txt': [ONE, FOUR], 'b.txt': [both, FOUR] }],
    ['as a quotation in Markdown', { 'a.md': [ONE, both] }, { 'a.md': [ONE, `> ${both}`] }],
  ])('does not come back %s', async (_, before, after) => {
    await publish({ 'a.txt': [ONE, both, FOUR], ...before });
    await take({ document: 'a', address: 'p2' });
    await publish(after);
    const everything = (await everythingOf(await publish(after))).toLowerCase().replace(/\s+/g, ' ');
    expect(everything).not.toContain(TWO.toLowerCase().slice(0, 40));
    expect(everything).not.toContain(THREE.toLowerCase().slice(0, 40));
    expect(everything).toContain(FOUR.toLowerCase().slice(0, 40));
  });

  test('is taken from its twins, from what was joined to it and from documents that are listed no more', async () => {
    await publish({ 'a.txt': [ONE, TWO, THREE, TWO], 'b.txt': [TWO, FOUR], 'c.txt': [THREE] });
    await publish({ 'a.txt': [ONE, `${TWO} ${THREE}`, TWO] });
    await publish({}, ['- [A](a.txt)', '- [C](c.txt)']);
    await take({ document: 'a', address: 'p2' });
    expect((await Promise.all((await ledgersOf()).map(serialiseLedger))).join()).not.toContain('ferryman had');
    const everything = await everythingOf(await publish({}, ['- [A](a.txt)', '- [C](c.txt)']));
    expect(everything).not.toContain('ferryman had');
    // What another paragraph says too is its own.
    expect(everything).toContain(THREE);
  });

  test('leaves what a paragraph said before it took the text in, though that one is removed too', async () => {
    await publish({ 'a.txt': [ONE, TWO, THREE] });
    await publish({ 'a.txt': [`${ONE} ${TWO}`, THREE] });
    await publish({ 'a.txt': [THREE] });
    await take({ document: 'a', address: 'p2' });
    const { pages } = await publish({ 'a.txt': [THREE] });
    const [ledger] = await ledgersOf();
    expect(
      editionsAsTheyWere(ledger?.entries ?? [], 3).map(({ paragraphs: its }) => its.map(({ text }) => text)),
    ).toEqual([
      [ONE, '', THREE],
      ['', THREE],
    ]);
    expect(
      paragraphHistories(ledger?.entries ?? []).map(({ address, wordings }) => [address, wordings.length]),
    ).toEqual([['p1', 1]]);
    expect([...pages.values()].join()).not.toContain('ferryman had');
  });

  test('leaves the file of breaks as it is', async () => {
    await writeFile(join(folder, 'a.txt.breaks.txt'), 'Nobody was\nIn the morning\n');
    const files = { 'a.txt': [[ONE, TWO, THREE].join(' ')] };
    await publish(files);
    await take({ document: 'a', address: 'p2' });
    const { documents } = await publish(files);
    expect(paragraphs(documents[0]!).map(({ address, text }) => [address, text])).toEqual([
      ['p1', ONE],
      ['p3', THREE],
    ]);
  });

  test('of a whole document leaves its page and every address', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    await take({ document: 'a' });
    const after = await publish({});
    expect(after.documents.map(({ id }) => id)).toEqual(['b']);
    expect(JSON.parse(pageOf(after, 'gone/a.json'))).toMatchObject({
      withdrawn: 'at the wish of its author',
      addresses: ['p1', 'p2'],
    });
    expect(await everythingOf(after)).not.toContain(ONE);
  });

  test('may be the only document', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    await take({ document: 'a' });
    expect([...(await publish({})).pages.keys()]).toContain('gone/a.json');
  });

  test('of one edition leaves the history, and does not come back', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    const upper = ONE.replace('lower', 'upper');
    await publish({ 'a.txt': [upper, TWO] });
    await take({ document: 'a', address: 'p1', edition: 1 });
    const everything = await everythingOf(await publish({}));
    expect(everything).not.toContain('lower');
    expect(everything).toContain('upper');
    expect(await everythingOf(await publish({ 'a.txt': [ONE, TWO] }))).not.toContain('lower');
  });

  test('of one edition that the present text still holds takes nothing from that', async () => {
    await publish({ 'a.txt': [ONE, TWO] });
    await publish({ 'a.txt': [`${ONE} ${THREE}`, TWO] });
    await take({ document: 'a', address: 'p1', edition: 1 });
    const { documents } = await publish({});
    expect(paragraphs(documents[0]!)[0]?.text).toBe(`${ONE} ${THREE}`);
    expect(documents[0]?.ledger.entries[0]?.earlier[0]?.text).toBe('');
  });
});

/** Converts the corpus with these files changed, as a look at it. */
async function look(files: Files, index?: readonly string[]): Promise<Conversion> {
  for (const [file, texts] of Object.entries(files)) await writeFile(join(folder, file), `${texts.join('\n\n')}\n`);
  const present = (await readdir(folder)).filter((file) => /^.\.(txt|md)$/.test(file)).sort();
  const listed = index ?? present.map((file) => `- [${file.charAt(0).toUpperCase()}](${file})`);
  await writeFile(join(folder, 'INDEX.md'), `# Texts\n\n${listed.join('\n')}\n`);
  return convert({ folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') });
}

/** The same, and its ledgers written. */
async function publish(files: Files, index?: readonly string[]): Promise<Conversion> {
  const conversion = await look(files, index);
  expect(hasErrors(conversion.faults)).toBe(false);
  await writeLedgers(folder, conversion.ledgerChanges);
  return conversion;
}

/** What `npm run withdraw` does. */
async function take(target: Target): Promise<void> {
  const changed = withdraw(await ledgersOf(), target, 'at the wish of its author');
  const written = changed.map((ledger) => [ledgerFile(ledger.document), () => serialiseLedger(ledger)] as const);
  await writeLedgers(folder, { written: new Map(written), removed: [] });
}

async function ledgersOf(): Promise<readonly Ledger[]> {
  return (await readLedgers(folder)).ledgers;
}

function pageOf({ pages }: Conversion, path: string): string {
  return pages.get(path) ?? '';
}

function dataOf(conversion: Conversion, path: string) {
  return JSON.parse(String(siteFiles(conversion, []).get(path)?.()));
}

/** Every page and file of text that would be published, and every ledger. */
async function everythingOf(conversion: Conversion): Promise<string> {
  const files = [...siteFiles(conversion, searchExamples(conversion))].filter(([path]) => !path.startsWith('assets/'));
  const made = await Promise.all(
    files.map(async ([, make]) => {
      const content = await make();
      return isInPieces(content) ? [...content].join('') : String(content);
    }),
  );
  const ledgers = [...conversion.documents.map(({ ledger }) => ledger), ...conversion.delisted].map(serialiseLedger);
  return [...conversion.pages.values(), ...made, ...ledgers].join('\n');
}

describe('ledgers of a large corpus', () => {
  /** As if there were so many documents that they are spread. */
  async function spread(): Promise<ReturnType<typeof ledgerChanges>> {
    const before = await readLedgers(folder);
    return ledgerChanges(
      before.ledgers.map((ledger) => ({ ledger })),
      [],
      before.names,
      { ...before, layout: 'spread' },
    );
  }

  test('are spread from ten thousand documents on, and stay so', () => {
    expect([layoutFor(9_999), layoutFor(10_000), layoutFor(1, 'spread')]).toEqual(['flat', 'spread', 'spread']);
    expect(ledgerFile('a', 'spread')).toBe('ledger/ca/a.jsonl');
  });

  test('move once, with their text; a build works on with them, and moves the new ones too', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    const { ledgers } = await readLedgers(folder);
    await writeLedgers(folder, await spread());
    expect((await readdir(join(folder, 'ledger'))).sort()).toEqual(['3e', 'ca']);
    expect((await readLedgers(folder)).ledgers.toSorted(byId)).toEqual(ledgers.toSorted(byId));
    const again = await look({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    expect([...again.ledgerChanges.written, ...again.ledgerChanges.removed]).toEqual([]);
    const more = await publish({ 'a.txt': [ONE], 'b.txt': [THREE], 'c.txt': [FOUR] });
    expect([...more.ledgerChanges.written.keys()].sort()).toEqual(
      [ledgerFile('a', 'spread'), ledgerFile('c', 'spread')].sort(),
    );
  });

  test('of which some were not moved, since the build was killed, are moved by the next', async () => {
    await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    const changes = await spread();
    await writeLedgers(folder, { ...changes, removed: [] });
    const next = await publish({ 'a.txt': [ONE, TWO], 'b.txt': [THREE] });
    expect(next.faults.filter(({ level }) => level === 'error')).toEqual([]);
    expect([...next.ledgerChanges.removed].sort()).toEqual(['ledger/a.jsonl', 'ledger/b.jsonl']);
    expect((await readdir(join(folder, 'ledger'))).sort()).toEqual(['3e', 'ca']);
  });

  const byId = (one: Ledger, other: Ledger) => (one.document < other.document ? -1 : 1);
});
