import { expect, test } from 'vitest';
import { serialiseMdx } from '../../../src/corpus/mdx/syntax/serialise-mdx.ts';
import { leadToPlaces } from '../../../src/corpus/formats/links/lead-to-places.ts';
import { placesIn } from '../../../src/corpus/formats/links/places.ts';
import { filesFrom } from '../../../src/corpus/formats/links/files-from.ts';
import { resolveLinks } from '../../../src/corpus/formats/links/links.ts';
import { parseMarkdown } from '../../../src/corpus/formats/markdown/markdown-tree.ts';
import { wikilinks } from '../../../src/corpus/formats/markdown/dialects/wikilinks.ts';
import { routesOf } from '../../../src/corpus/formats/links/routes.ts';
import { type Label, labelsOf, linkTargets } from '../../../src/corpus/formats/links/link-targets.ts';
import type { Manuscript } from '../../../src/corpus/model.ts';
import type { Image } from '../../../src/corpus/read/files/read-images.ts';

const listed = (file: string, id: string, calledAlso: string[] = []) =>
  ({ listing: { file, section: { folder: 'letters' } }, id, calledAlso }) as unknown as Manuscript;

const targets = {
  base: '/kabul',
  ids: new Map([
    ['letters/other.md', 'the-other'],
    ['top.txt', 'top'],
    ['letters/a b.txt', 'ä'],
  ]),
  byName: new Map([
    ['other.md', [['letters/other.md', 'the-other']]],
    ['top.txt', [['top.txt', 'top']]],
    ['a b.txt', [['letters/a b.txt', 'ä']]],
  ] as const),
  titlesAt: new Map([
    ['/kabul/the-other/', 'the other one'],
    ['/kabul/top/', 'on top'],
  ]),
  formerly: new Map([['before', 'the-other']]),
  labels: new Map<string, Label[]>([
    ['mill', [{ id: 'the-other', fragment: '#mill', title: 'The mill' }]],
    ['tasks:oak', [{ id: 'top', fragment: '#tasksoak', title: undefined }]],
    ['twice', ['one', 'two'].map((id) => ({ id, fragment: '#twice', title: undefined }))],
  ]),
  titles: new Map([
    ['the other one', 'the-other'],
    ['on top', 'top'],
    ['two', 'two-2'],
    ['Two', 'two'],
  ]),
  routes: routesOf([
    listed('letters/02-Guide/_index.md', 'guide'),
    listed('letters/2016-07-27-first-of-all.md', 'first'),
    listed('letters/Setup.md', 'setting-up', ['install', '/get/started/']),
    listed('a/1-same.md', 'one'),
    listed('a/2-same.md', 'two'),
  ]),
  images: new Map<string, Image | string>([
    ['letters/x.png', { url: '/kabul/assets/1.png', width: 2, height: 3 }],
    ['letters/y.png', 'is broken'],
  ]),
};
const resolve = (markdown: string) => {
  const { tree, faults } = resolveLinks(
    { file: 'letters/this.md', firstLine: 3, tree: wikilinks(parseMarkdown(markdown)) },
    targets,
  );
  const texts = [
    { document: { id: 'this' }, ids: ['install-nodejs'], isTitleTop: true },
    { document: { id: 'the-other' }, ids: ['the-otter'], isTitleTop: true },
    { document: { id: 'top' }, ids: ['on-top'], isTitleTop: true },
  ];
  const led = leadToPlaces(tree, '/kabul/this/', placesIn(texts, '/kabul'));
  return [serialiseMdx(led).trim(), ...faults.map(({ code, place }) => `${code} ${place.line}`)];
};

test.each([
  ['[x](other.md#p4)', '[x](/kabul/the-other/#p4)'],
  ['[x](../top.txt)', '[x](/kabul/top/)'],
  ['[x](a%20b.txt)', '[x](/kabul/%C3%A4/)'],
  ['[x](../INDEX.md)', '[x](/kabul/)'],
  ['[x](#p4)', '[x](#p4)'],
  ['[x](#Install-Node-js) *[y](other.md#The_Otter)*', '[x](#install-nodejs) *[y](/kabul/the-other/#the-otter)*'],
  ['[](other.md#p4) a[](#x)', '[the other one](/kabul/the-other/#p4) a[](#x)'],
  ['[x](/the-other/#p2) [y](../the-other/) [z](/)', '[x](/kabul/the-other/#p2) [y](/kabul/the-other/) [z](/kabul/)'],
  ['[x](/before/#p2) [y](../before/)', '[x](/kabul/the-other/#p2) [y](/kabul/the-other/)'],
  ['[[before]] [[before#p2|z]]', '[before](/kabul/the-other/) [z](/kabul/the-other/#p2)'],
  ['[[the-other]] [[Two]] [[two]]', '[the-other](/kabul/the-other/) [Two](/kabul/two/) [two](/kabul/two-2/)'],
  ['[x](../other/#h)', '[x](/kabul/the-other/#h)'],
  // The heading that is the title stands at the top, unless the text has another of its words; the frame has ids of its own.
  ['[x](other.md#the-other-one)', '[x](/kabul/the-other/)'],
  ['[x](other.md#The_Other-One) [y](other.md#the-otter)', '[x](/kabul/the-other/) [y](/kabul/the-other/#the-otter)'],
  ['[x](other.md#user-content-the-other-one)', '[x](/kabul/the-other/)'],
  ['[x](../top.txt#on-top)', '[x](/kabul/top/#on-top)'],
  ['[x](#theme) [y](other.md#citation)', '[x](#section-theme) [y](/kabul/the-other/#section-citation)'],
  [
    '[x](other/) [y](/letters/other) [z](other.html)',
    '[x](/kabul/the-other/) [y](/kabul/the-other/) [z](/kabul/the-other/)',
  ],
  ['[x](/guide/) [y](guide#h) [z](../guide)', '[x](/kabul/guide/) [y](/kabul/guide/#h) [z](/kabul/guide/)'],
  ['[x](/blog/2016/07/27/first-of-all) [y](first-of-all.html)', '[x](/kabul/first/) [y](/kabul/first/)'],
  [
    '[x](setup) [y](install#h) [z](/get/started)',
    '[x](/kabul/setting-up/) [y](/kabul/setting-up/#h) [z](/kabul/setting-up/)',
  ],
  [
    '![x](/letters/x.png)',
    '<img src="/kabul/assets/1.png" alt="x" width="2" height="3" loading="lazy" decoding="async" />',
  ],
  ['a [[On Top]], [[the other one|it]]', 'a [On Top](/kabul/top/), [it](/kabul/the-other/)'],
  [
    '[[other]] [[other.md#A Part|x]] [[top#p4]]',
    '[other](/kabul/the-other/) [x](/kabul/the-other/#a-part) [top, p4](/kabul/top/#p4)',
  ],
  ['[[On Top | it]], [[other.md # A Part | x]].', '[it](/kabul/top/), [x](/kabul/the-other/#a-part).'],
  ['[[#A Part]] `[[x]]` \\[[ -f x ]]', '[A Part](#a-part) `[[x]]` \\[\\[ -f x ]]'],
  // Obsidian writes the way down to a heading.
  ['[[other#A Part#B]] [[#A Part#B|x]]', '[other, A Part, B](/kabul/the-other/#b) [x](#b)'],
  // A picture of the corpus may be linked too.
  ['[x](x.png) [[x.png|y]]', '[x](/kabul/assets/1.png) [y](/kabul/assets/1.png)'],
  [
    '[![a](x.png)](/letters/x.png?raw=true)',
    '[<img src="/kabul/assets/1.png" alt="a" width="2" height="3" loading="lazy" decoding="async" />](/kabul/assets/1.png)',
  ],
  ['![[x.png|300]]', '<img src="/kabul/assets/1.png" alt="" width="2" height="3" loading="lazy" decoding="async" />'],
  // Targets of MyST have one name in the whole corpus.
  [
    '[x](#mill) [](mill) [mill](#mill)',
    '[x](/kabul/the-other/#mill) [The mill](/kabul/the-other/#mill) [The mill](/kabul/the-other/#mill)',
  ],
  ['[x](tasks:oak) [y](#twice)', '[x](/kabul/top/#tasksoak) [y](#twice)'],
  // Zola and Docusaurus.
  [
    '[x](@/letters/other.md#h) [y](@/other.md) [z](@site/docs/letters/other.md)',
    '[x](/kabul/the-other/#h) [y](/kabul/the-other/) [z](/kabul/the-other/)',
  ],
  ['[x](@site/letters/other) [y](@/letters/02-Guide/_index.md)', '[x](/kabul/the-other/) [y](/kabul/guide/)'],
  ['[x](https://e.x/)', '[x](https://e.x/)'],
  ['[x](mailto:a@b.co) [y](tel:1)', '[x](mailto:a@b.co) [y](tel:1)'],
  ['![x](x.png)', '<img src="/kabul/assets/1.png" alt="x" width="2" height="3" loading="lazy" decoding="async" />'],
  ['[<https://e.x/>\u0001](https://f.x)', '[https://e.x/\u0001](https://f.x)'],
])('%s leads to %s', (markdown, mdx) => {
  expect(resolve(markdown)).toEqual([mdx]);
});

const HEADINGS = ['install-nodejs', 'été', '1-the-mill', 'twice', 'twice-', '_3', '東京の', 'का', 'かき', 'Μύλος'];

test.each([
  ['#install-nodejs', undefined],
  ['#Install-Node-js', '#install-nodejs'],
  ['/a/#Install_Node.js', '/a/#install-nodejs'],
  ['#user-content-install-nodejs', '#install-nodejs'],
  ['#markdown-header-install-nodejs', '#install-nodejs'],
  ['#ete', '#été'],
  ['#%C3%89t%C3%A9', '#été'],
  ['#the-mill', '#1-the-mill'],
  ['#_1-the-mill', '#1-the-mill'],
  ['#東京の', undefined],
  ['#μυλος', '#Μύλος'],
  // Marks of other scripts make other words.
  ['#कि', undefined],
  ['#がき', undefined],
  // Nobody's, no words, a paragraph, marked words, another page.
  ['#Twice', undefined],
  ['#3', undefined],
  ['#p3', undefined],
  ['#Install:~:text=a', undefined],
  ['/b/#Install-Node-js', undefined],
  ['https://e.x/a/#Install-Node-js', undefined],
])('a link to %s leads to %s, as the heading is called', (url, led) => {
  const places = placesIn([{ document: { id: 'a' }, ids: HEADINGS, isTitleTop: true }], '');
  expect(places(url, undefined, '/a/')).toBe(led);
});

test('a page of another tool at the top links to its neighbours by `../`', () => {
  const { tree } = resolveLinks(
    { file: 'top.md', firstLine: 1, tree: parseMarkdown('[x](../top/) [y](../../top/)') },
    targets,
  );
  expect(serialiseMdx(tree).trim()).toBe('[x](/kabul/top/) y');
});

test.each([
  ['a\n\n[x](none.md)', 'a\n\nx', 'broken-link 5'],
  ['[x](/a/same)', 'x', 'broken-link 3'],
  ['[x](other.txt)', 'x', 'broken-link 3'],
  ['[x](y.png)', 'x', 'broken-link 3'],
  ['a [[Nobody|words]]', 'a words', 'broken-link 3'],
  ['[x](../../top.txt)', 'x', 'broken-link 3'],
  ['[x](/nothing/)', 'x', 'broken-link 3'],
  ['[*x*](#)', '*x*', 'broken-link 3'],
  ['[x]()', 'x', 'broken-link 3'],
  ['[x](javascript:alert(1))', 'x', 'unsafe-link 3'],
  ['[x](<java\tscript:alert(1)>)', 'x', 'unsafe-link 3'],
  ['[x](&#9;javascript:alert)', 'x', 'unsafe-link 3'],
  ['[x](data:text/html,y)', 'x', 'unsafe-link 3'],
  ['[x](file:///etc/passwd)', 'x', 'unsafe-link 3'],
  ['[x](//e.x)', 'x', 'unsafe-link 3'],
  ['![alt](none.png)', 'alt', 'missing-image 3'],
  ['![alt](y.png)', 'alt', 'missing-image 3'],
  ['![alt](https://e.x/i.png)', '[alt](https://e.x/i.png)', 'remote-image 3'],
  ['[![alt](https://e.x/i.png)](https://e.x)', '[alt](https://e.x)', 'remote-image 3'],
])('%s becomes %s: %s', (markdown, mdx, found) => {
  expect(resolve(markdown)).toEqual([mdx, found]);
});

test.each([
  ['b.md', ['a/b/b.md']],
  ['../b.md#x', ['a/b.md']],
  ['../../../b.md', []],
  ['/c%20d.md', ['c d.md', 'a/c d.md', 'a/b/c d.md']],
  ['/guide/c/d', ['guide/c/d', 'a/guide/c/d', 'a/b/guide/c/d', 'a/c/d']],
  ['/guide/c/', ['guide/c', 'a/guide/c', 'a/b/guide/c']],
  ['/../c.md', []],
  ['@/c.md#x', ['c.md', 'a/c.md', 'a/b/c.md']],
  ['@site/docs/c.md', ['docs/c.md', 'a/docs/c.md', 'a/b/docs/c.md', 'c.md', 'a/c.md', 'a/b/c.md']],
  ['@site/../c.md', []],
  ['@other/c.md', ['a/b/@other/c.md']],
  ['', []],
  ['?q', []],
])('from a/b/this.md, %s is the file %j', (url, files) => {
  expect(filesFrom('a/b/this.md', url)).toEqual(files);
});

test('a link from the top means the corpus, else the outermost folder that has it', () => {
  const inFolders = {
    ...targets,
    titlesAt: new Map(),
    ids: new Map([
      ['docs/a/this.md', 'this'],
      ['both.md', 'at-the-top'],
      ['docs/both.md', 'inner'],
      ['docs/guide/index.md', 'guide'],
      ['docs/a/deep.md', 'deep'],
    ]),
    images: new Map<string, Image | string>([
      ['x.png', 'is not in the corpus'],
      ['docs/x.png', { url: '/1.png', width: 2, height: 3 }],
    ]),
  };
  const markdown = '[x](/both.md) [y](/guide/#h) [z](/deep) [home](/) ![w](/x.png)';
  const { tree, faults } = resolveLinks(
    { file: 'docs/a/this.md', firstLine: 1, tree: parseMarkdown(markdown) },
    inFolders,
  );
  expect(faults).toEqual([]);
  expect(serialiseMdx(tree).trim()).toBe(
    '[x](/kabul/at-the-top/) [y](/kabul/guide/#h) [z](/kabul/deep/) [home](/kabul/) <img src="/1.png" alt="w" width="2" height="3" loading="lazy" decoding="async" />',
  );
});

test('targets are found by their names, titles by addresses, files by their last part', () => {
  const manuscripts = [
    ['a/One.md', 'one', '(top)=\n\n# Title of `one`\n\n(mill)=\n\n## The mill\n\n(oaks:old)=\nOaks.'],
    ['b/one.md', 'two', '(mill)='],
  ].map(([file, id, text]) => ({
    listing: { file },
    id,
    title: `Title of ${id}`,
    content: () => ({ text }),
  })) as unknown as Manuscript[];
  const { labels, titlesAt, byName } = linkTargets(manuscripts, labelsOf(manuscripts), '/kabul');
  expect(labels.get('mill')).toEqual([
    { id: 'one', fragment: '#mill', title: 'The mill' },
    { id: 'two', fragment: '#mill', title: undefined },
  ]);
  expect(labels.get('oaks:old')).toEqual([{ id: 'one', fragment: '#oaksold', title: undefined }]);
  expect(labels.get('top')).toEqual([{ id: 'one', fragment: '', title: 'Title of one' }]);
  expect([...titlesAt]).toEqual([
    ['/kabul/one/', 'Title of one'],
    ['/kabul/two/', 'Title of two'],
  ]);
  expect(byName.get('one.md')).toEqual([
    ['a/one.md', 'one'],
    ['b/one.md', 'two'],
  ]);
});
