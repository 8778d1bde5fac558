import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashes, writeFiles } from '../../files.ts';
import { publish } from '../../publish.ts';
import { type Checkout, checkOut, type Ended } from '../checkout.ts';
import { damage } from '../kept/damage.ts';

/**
 * Names that several documents share and one that stands in one, links between documents and to titles, one that leads nowhere, a formula,
 * an older language, a picture, and a folder with a file that has no text.
 */
const CORPUS = {
  'INDEX.md':
    '---\nlanguage: en\nsite: https://example.org/sea\n---\n# By the sea\n\n- [One](one.md)\n- [Two](two.txt)\n- [Three](three.txt)\n- [Four](four.md)\n- [Notes](notes/)\n',
  'one.md':
    'Mira Halloway left Oslo, and [went on](two.txt#p1) to Bergen.\n\n## Home\n\nShe came [back](none.md) in May, with [[Four]] and [all](notes/empty.md) of [hers](four.md#four), as [told](notes/five.md#five).\n\n![A dot](dot.svg)\n',
  'two.txt':
    'Oslo was cold, said Mira Halloway.\n\nNobody else spoke, and the boats of the fishermen lay at the pier of the old town.\n',
  'three.txt':
    'Bergen is by the sea.\n\nThe boats of Bergen are red. And the boats of the fishermen lay at the pier of the old town.\n',
  'four.md': '---\nlanguage: de\n---\nDer Hafen von Bergen gehört Jonas Lindqvist. Es gilt $a^2 = b$.\n',
  'notes/five.md': 'The pier is old. See *[Oslo](../two.txt#p9)*.\n\n## Five\n\nMira Halloway saw it, too.\n',
  'notes/empty.md': '<!-- Nothing yet. -->\n',
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>',
  'names.yaml': '- name: Oslo\n  kind: place\n  aliases: [Kristiania]\n',
};

let folder = '';
let checkout: Checkout;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  checkout = await checkOut(at('checkout'));
  // A second edition, a document with another address, and one that is gone.
  const first = {
    ...CORPUS,
    'INDEX.md': CORPUS['INDEX.md'].replace('[Two]', '[Second]'),
    'gone.txt': 'It was here.\n',
  };
  await writeFiles(at('before'), { ...first, 'INDEX.md': `${first['INDEX.md']}- [Gone](gone.txt)\n` });
  await publish(at('before'));
  await writeFiles(at('before'), { ...CORPUS, 'one.md': `Nobody knew when.\n\n${CORPUS['one.md']}` });
  await rm(at('before/gone.txt'));
  await cp(at('before'), at('whole'), { recursive: true });
  await checkout.runBuild({ SEEDS: at('whole'), OUT: at('whole-site'), LEDGER: 'write' }, '--fresh');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A step of a divided build. */
const step = (...flags: string[]): Promise<Ended> =>
  checkout.runBuild({ SEEDS: at('seeds'), OUT: at('site'), PARTS: at('parts'), LEDGER: 'write' }, ...flags);

test('the steps of a divided build make the site of a whole one, and its ledger', async () => {
  await cp(at('before'), at('seeds'), { recursive: true });
  expect((await step('--plan', '--shards', '3')).said).toContain('{"documents":5,"shards":3}');
  for (const stage of ['count', 'make'])
    for (const shard of ['3/3', '1/3', '2/3'])
      expect(await step('--shard', shard, '--stage', stage)).toMatchObject({ code: 0 });
  for (const ended of await Promise.all(['1/3', '2/3', '3/3'].map((shard) => step('--names', shard))))
    expect(ended).toMatchObject({ code: 0 });

  // What is there is not made again.
  const parts = await readdir(at('parts'));
  expect(parts).toHaveLength(10);
  await step('--names', '2/3');
  expect(await readdir(at('parts'))).toEqual(parts);

  const names = at(`parts/${parts.find((name) => name.startsWith('names-2-of-3-'))}`);
  const page = (await readdir(names, { recursive: true })).find((file) => file.endsWith('index.html')) ?? '';
  const html = await readFile(join(names, page), 'utf8');
  await writeFile(join(names, page), html.replace('<p', '<q'));
  expect(await step('--join')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/names-2-of-3.* bad-part .*damaged: site\/.*index.html/),
  });
  await step('--names', '2/3');

  expect(await step('--join')).toMatchObject({ code: 0 });
  expect(await hashes(at('site'))).toEqual(await hashes(at('whole-site')));
  expect(await hashes(at('seeds'))).toEqual(await hashes(at('whole')));
});

test('several processes beside each other make the site of one, and the next build knows all their pages, and takes none that was damaged', async () => {
  await cp(at('before'), at('beside'), { recursive: true });
  const environment = { SEEDS: at('beside'), OUT: at('beside-site'), LEDGER: 'write' };
  expect(await checkout.runBuild({ ...environment, PROCESSES: '2' }, '--fresh')).toMatchObject({ code: 0 });
  expect(await hashes(at('beside-site'))).toEqual(await hashes(at('whole-site')));
  expect(await hashes(at('beside'))).toEqual(await hashes(at('whole')));
  expect(await readdir(join(checkout.project, 'src/content/documents'))).toHaveLength(5);

  await damage(at('beside-site/three/index.html'));
  await writeFile(at('beside/four.md'), `${CORPUS['four.md']}\nEin Satz mehr.\n`);
  await checkout.runBuild(environment);
  const warm = await hashes(at('beside-site'));
  await checkout.runBuild(environment, '--fresh');
  expect(await hashes(at('beside-site'))).toEqual(warm);
});

describe('when a plan has three shards', () => {
  beforeAll(async () => {
    await writeFiles(at('seeds'), { 'INDEX.md': '# T\n\n- [One](one.md)\n', 'one.md': 'Text.\n' });
    await step('--plan', '--shards', '3');
  });

  test.each([
    [
      ['--shard', '1/3', '--stage', 'make'],
      /count-1-of-3-\w+ +bad-part +This part is missing. Write it with "npm run build -- --shard 1\/3 --stage count"/,
    ],
    [['--names', '1/8'], /bad-part +The plan of this corpus has 3 shards, not 8. Write 1\/3/],
    [['--shard', '4/3', '--stage', 'count'], /"4\/3" is no shard/],
    [['--shard', '1/3'], /Add --stage count or --stage make/],
    [['--plan', '--join'], /ask for one of them/],
    [['--plan', '--shards', '0'], /from 1 to 256/],
  ])('%j: a sentence says what is wrong', async (flags, said) => {
    expect(await step(...flags)).toMatchObject({ code: 1, said: expect.stringMatching(said) });
  });
});

test('what is wrong is told all at once: by the plan, or when all texts are read', async () => {
  const files = {
    'INDEX.md': '# T\n\n- [One](one.txt)\n- [Two](two.txt)\n',
    'one.txt': 'Some words. And others.\n',
    'one.txt.breaks.txt': 'Never said\n',
    'two.txt': 'More words. And others.\n',
    'two.txt.breaks.txt': 'Not either\n',
  };
  await rm(at('seeds'), { recursive: true });
  await writeFiles(at('seeds'), { ...files, 'INDEX.md': `${files['INDEX.md']}- [None](none.txt)\n` });
  const said = (text: string) =>
    [...text.matchAll(/(\w+\.(?:md|txt[.\w]*)):\d+ +([a-z-]+) /g)].map(([, ...what]) => what.join(' '));
  const breaks = ['one.txt.breaks.txt bad-breaks', 'two.txt.breaks.txt bad-breaks'];
  const planned = await step('--plan', '--shards', '2');
  expect(planned.code).toBe(1);
  expect(said(planned.said)).toEqual(['INDEX.md missing-document', ...breaks]);

  await writeFiles(at('seeds'), files);
  for (const flags of [
    ['--plan', '--shards', '2'],
    ...['1/2', '2/2'].map((shard) => ['--shard', shard, '--stage', 'count']),
  ])
    expect(await step(...flags)).toMatchObject({ code: 0 });
  const made = await step('--shard', '2/2', '--stage', 'make');
  expect(made.code).toBe(1);
  expect(said(made.said)).toEqual(breaks);
});

test('parts of another corpus are not taken, and a plan removes them', async () => {
  await writeFiles(at('seeds'), { 'INDEX.md': '# T\n\n- [One](one.md)\n', 'one.md': 'Text.\n' });
  await step('--plan');
  await step('--shard', '1/1', '--stage', 'count');
  await writeFile(at('seeds/one.md'), 'Other text.\n');
  expect((await step('--shard', '1/1', '--stage', 'make')).said).toMatch(
    /plan-\w+ +bad-part +This part is of another corpus, or of other programs or settings/,
  );
  await step('--plan');
  expect(await readdir(at('parts'))).toHaveLength(1);
});
