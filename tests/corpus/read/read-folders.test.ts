import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proposedIndex } from '../../../src/commands/index.ts';
import { convert } from '../../../src/corpus/convert.ts';
import { PROJECT } from '../../../src/settings.ts';
import { writeFiles } from '../../files.ts';

const corpusOf = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'folders-'));
  await writeFiles(folder, files);
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
  const { documents, faults, pages } = await convert(request);
  return {
    titles: documents.map(({ title }) => title),
    faults: faults.map(({ code, place }) => [code, place.file.slice(place.file.lastIndexOf('folders-') + 15)]),
    messages: faults.map(({ message }) => message),
    home: pages.get('contents.mdx') ?? '',
    folder,
  };
};

test('a link to a folder lists what is in it and in the folders inside it, by name', async () => {
  const { titles, faults, home } = await corpusOf({
    'INDEX.md': '# T\n\n- [First](one.txt)\n- [Posts](posts/) — all of them\n- [Own](posts/own.txt)\n',
    'one.txt': 'Text.',
    'posts/10.txt': 'Text.',
    'posts/2.md': '# Two\n\nText.',
    'posts/own.txt': 'Text.',
    'posts/empty.txt': ' \n',
    'posts/picture.png': '',
    'posts/trips/index.md': '---\ntitle: Journeys\n---\nText.',
    'posts/trips/.hidden.md': 'Text.',
    'posts/trips/a.md': '---\ntitle: Rome\n---\nText.',
  });
  expect(titles).toEqual(['First', 'Two', '10', 'Journeys', 'Rome', 'Own']);
  expect(faults).toEqual([['empty-document', 'posts/empty.txt']]);
  expect(home.match(/^#+ .*/gm)).toEqual(['## Posts', '### Journeys']);
});

test('the documents of a folder stand as a reader looks for them: article 2 before 2-1, a before B, é beside e', async () => {
  const names = ['art 2-1.txt', 'art 2.md', 'Zoo.txt', 'Eve.txt', 'été.txt', 'fern.txt', 'B.txt'];
  const { titles } = await corpusOf({
    'INDEX.md': '- [Posts](posts/)',
    ...Object.fromEntries(names.map((name) => [`posts/${name}`, 'Text.'])),
  });
  expect(titles).toEqual(['art 2', 'art 2-1', 'B', 'été', 'Eve', 'fern', 'Zoo']);
});

test.each([
  ['newest', ['C', 'A', 'B']],
  ['oldest', ['B', 'A', 'C']],
])('with order: %s the documents of a folder stand by date', async (order, expected) => {
  const { titles } = await corpusOf({
    'INDEX.md': `- [Posts](posts/)\n  - order: ${order}`,
    'posts/a.md': '---\ntitle: A\ndate: 2020-05-01 10:00\n---\nText.',
    'posts/b.md': '---\ntitle: B\ndate: 2019\n---\nText.',
    'posts/2021-01-02-c.md': '# C\n\nText.',
  });
  expect(titles).toEqual(expected);
});

test.each([
  ['- [Posts](posts/)', 'missing-document'],
  ['- [Up](../)', 'outside-corpus'],
  ['- [Posts](posts/)\n  - address: x', 'bad-metadata'],
])('%j is %s', async (index, code) => {
  expect((await corpusOf({ 'INDEX.md': index })).faults.map(([found]) => found)).toContain(code);
});

test('an index is proposed that lists every document', async () => {
  const { folder, faults } = await corpusOf({
    'a (1).md': '# A\n\nText.',
    'b.txt': 'Text.',
    'my-posts/deep/c.md': 'Text.',
    'pictures/a.png': '',
  });
  expect(faults[0]?.[0]).toBe('missing-index');
  const index = await proposedIndex(folder);
  expect(index).toContain('- [a (1).md](a%20%281%29.md)\n- [b.txt](b.txt)\n- [My posts](my-posts/)\n');
  await writeFiles(folder, { 'INDEX.md': index });
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
  expect((await convert(request)).documents.map(({ title }) => title)).toEqual(['A', 'b', 'c']);
});

test('the proposed index says which language the texts look to be in', async () => {
  const french =
    'Le bac était en retard, et personne sur le quai ne savait quand il allait venir ni ce qui le retenait dans la baie. ';
  const { folder } = await corpusOf({
    'a.txt': french.repeat(3),
    'lettres/b.md': `---\ntitle: B\n---\n${french.repeat(3)}`,
    'c.txt': 'The ferry.',
    'd.md': '# D',
    'e.txt': 'See e.js.',
    'f.md': '',
  });
  expect(await proposedIndex(folder)).toMatch(/^---\nlanguage: fr\n---\n\n# /);
});

test('a picture in double brackets may lie anywhere in the corpus', async () => {
  const { faults } = await corpusOf({
    'INDEX.md': '- [Posts](posts/)',
    'posts/a.md': 'See ![[map.svg|300]] and ![[none.png]].',
    'pictures/old/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  });
  expect(faults).toEqual([['missing-image', 'posts/a.md']]);
});

test('a listed folder without a document is one warning', async () => {
  const { titles, faults } = await corpusOf({
    'INDEX.md': '- [One](one.txt)\n- [Pictures](pictures/)\n- [Listed](listed/)\n- [Two](listed/two.txt)\n',
    'one.txt': 'Text.',
    'pictures/old/a.png': '',
    'listed/two.txt': 'Text.',
  });
  expect(titles).toEqual(['One', 'Two']);
  expect(faults).toEqual([['empty-document', 'INDEX.md']]);
});

test('texts of a listed folder that cannot be documents are one warning', async () => {
  const { titles, faults, messages } = await corpusOf({
    'INDEX.md': '- [Docs](docs/)\n- [Other](other/)\n- [Third](third/)',
    'docs/a.md': 'Text.',
    'docs/b.mdx': 'Text.',
    'docs/deep/c.MDX': 'Text.',
    'docs/deep/d.rst': 'Text.',
    'docs/deep/.e.rst': 'Text.',
    'docs/data.json': '{}',
    'docs/f.txt.breaks.txt': '',
    'docs/f.txt': 'Text.',
    'other/g.markdown': 'Text.',
    'third/h.txt': 'Text.',
  });
  expect(titles).toEqual(['a', 'f', 'h']);
  expect(faults).toEqual([
    ['unsupported-type', 'INDEX.md'],
    ['empty-document', 'INDEX.md'],
    ['unsupported-type', 'INDEX.md'],
  ]);
  expect(messages[0]).toBe(
    '"docs/" holds 3 texts that are left out: .mdx (2), .rst (1). Save what you want to publish as .txt or .md.',
  );
  expect(messages[2]).toMatch(/^"other\/" holds a text that is left out: \.markdown \(1\)\. /);
});

test('a folder that is listed without "/" is told how to list it', async () => {
  const { messages } = await corpusOf({ 'INDEX.md': '- [Docs](docs)', 'docs/a.md': 'Text.' });
  expect(messages[0]).toBe('"docs" is a folder. Write "docs/" to list what is in it.');
});

test('a file of a folder that only names the folder, or holds no text, is no document', async () => {
  const { titles, faults, home } = await corpusOf({
    'INDEX.md': '- [All](all/)',
    'all/1-first/index.md': '# Beginnings\n',
    'all/1-first/a.md': 'Text of [B](/second/b/).',
    'all/2-second/_index.md': '---\ntitle: Ends\n---\n',
    'all/2-second/b.md': 'Text.',
    'all/2-second/c.md': '<!-- To do -->',
  });
  expect(titles).toEqual(['a', 'b']);
  expect(faults).toEqual([['empty-document', 'all/2-second/c.md']]);
  expect(home.match(/^#+ .*/gm)).toEqual(['## All', '### Beginnings', '### Ends']);
});
