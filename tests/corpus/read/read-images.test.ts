import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/formats/markdown/markdown-tree.ts';
import { wikilinks } from '../../../src/corpus/formats/markdown/dialects/wikilinks.ts';
import { openImages } from '../../../src/corpus/read/files/read-images.ts';
import { writeFiles } from '../../files.ts';

const svg = (inner: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="6"><rect width="4" height="4"/>${inner}</svg>`;

const pictureOf = async (text: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  await writeFiles(folder, { 'a.svg': text });
  const imagesOf = openImages(folder, '');
  const found = (await imagesOf({ file: 'a.md', tree: parseMarkdown('![x](a.svg)') })).get('a.svg');
  if (typeof found !== 'object') throw new Error(found);
  return found;
};

test('a picture that is named alone may lie anywhere, if there is one of its name; one in double brackets is the first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  await writeFiles(folder, { 'a/one.svg': svg(''), 'a/two.svg': svg(''), 'b/two.svg': svg('') });
  const text = '![](one.svg#left) ![](two.svg) ![](c/one.svg) [link](one.svg) ![[a/two.svg]] [[two.svg|link]]';
  const images = await openImages(folder, '')({ file: 'd/x.md', tree: wikilinks(parseMarkdown(text)) });
  expect([...images].map(([file, image]) => [file, typeof image])).toEqual([
    ['d/a/two.svg', 'object'],
    ['d/c/one.svg', 'string'],
    ['d/one.svg', 'object'],
    ['d/two.svg', 'object'],
  ]);
  const markdown = await openImages(folder, '')({ file: 'd/x.md', tree: parseMarkdown('![](two.svg)') });
  expect([...markdown.values()]).toEqual(['is not in the corpus']);
});

test.each([
  ['plain', svg('<text x="1">on = off, javascript</text>')],
  [
    'of a diagram',
    svg(
      '<style>p{}</style><foreignObject width="4" height="4"><p xmlns="http://www.w3.org/1999/xhtml">A</p></foreignObject>',
    ),
  ],
  ['with a head', svg('<use xlink:href="#a"/>', '<?xml version="1.0" encoding="UTF-8"?>\n')],
])('an SVG %s is copied byte for byte', async (_, text) => {
  const { url, width, height, asset } = await pictureOf(text);
  expect(url).toMatch(/^\/assets\/[0-9a-f]{16}\.svg$/);
  expect([width, height]).toEqual([8, 6]);
  expect(asset?.path).toBe(url.slice(1));
  expect(asset?.bytes.toString()).toBe(text);
});

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a script of a prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
  ['a handler', svg('<g onload="alert(1)"/>')],
  ['a handler in a line of its own', svg("<g id='a'\nonclick = 'alert(1)'/>")],
  ['a link that runs', svg('<a xlink:href="java&#115;cript:alert(1)"><text>x</text></a>')],
  ['a link with a line end', svg('<a href="java&#x0a;script:alert(1)"><text>x</text></a>')],
  ['an entity', svg('<g>&x;</g>', '<!DOCTYPE svg [<!ENTITY x "<g/>">]>')],
  ['a style sheet that transforms', svg('', '<?xml-stylesheet type="text/xsl" href="#x"?>')],
  ['a page inside', svg('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="x"/></foreignObject>')],
])('an SVG with %s is copied as the picture that it draws', async (_, text) => {
  const { url, width, height, asset } = await pictureOf(text);
  expect(url).toMatch(/^\/assets\/[0-9a-f]{16}\.png$/);
  expect([width, height]).toEqual([8, 6]);
  expect(asset?.bytes.subarray(1, 4).toString()).toBe('PNG');
});

test.each([
  ['an empty file', '', /^is empty$/],
  ['words', 'No picture.', /^is of no kind that browsers show$/],
])('%s is no picture, which its link tells', async (_, text, reason) => {
  await expect(pictureOf(text)).rejects.toThrow(reason);
});
