import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeMentions } from '../../src/markdown/mentions.ts';

type Mention = readonly [start: number, end: number, kind: 'person', name: string, href?: string];

function withMentions(children: Element['children'], mentions: readonly Mention[]): string {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: { id: 'p1' }, children }],
  };
  const file = new VFile();
  Object.assign(file.data, { astro: { frontmatter: { mentions: { p1: mentions } } } });
  rehypeMentions()(tree, file);
  return toHtml(tree);
}

const text = (value: string) => ({ type: 'text', value }) as const;
const strong = (value: string): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children: [text(value)],
});

test('each mention of a paragraph is wrapped where it stands, at the ends and inside other elements too', () => {
  const html = withMentions(
    [text('Ann  saw '), strong('old Bell'), text(', Ann')],
    [
      [0, 3, 'person', 'ann', '/names/ann/'],
      [12, 16, 'person', 'bell'],
      [18, 21, 'person', 'ann'],
    ],
  );
  expect(html).toBe(
    '<p id="p1"><a data-name="ann" data-kind="person" href="/names/ann/">Ann</a>  saw ' +
      '<strong>old <span data-name="bell" data-kind="person">Bell</span></strong>, <span data-name="ann" data-kind="person">Ann</span></p>',
  );
});

test('a mention that begins in one element and ends in another stays text', () => {
  expect(withMentions([text('Ann '), strong('Bell')], [[0, 8, 'person', 'ann-bell']])).toBe(
    '<p id="p1">Ann <strong>Bell</strong></p>',
  );
});

test('ten thousand mentions of one paragraph are all wrapped', () => {
  const mentions = Array.from({ length: 10_000 }, (_, i): Mention => [i * 4, i * 4 + 3, 'person', 'ann']);
  const html = withMentions([text('Ann '.repeat(10_000))], mentions);
  expect(html.split('data-name').length - 1).toBe(10_000);
});

test.each([
  [
    'cells that hold blocks',
    '<table><tr><td><p>Old Ann</p></td><td><p>met</p><p>Bell</p></td></tr><tr><td></td><td><p>Ann</p></td></tr></table>',
    'Old Ann\tmet\nBell\n\tAnn',
  ],
  [
    'a last cell that is empty',
    '<table><tr><td><p>Ann</p></td><td></td></tr><tr><td>Bell</td><td>Ann</td></tr></table>',
    'Ann\t\nBell\tAnn',
  ],
  [
    'headings of a quotation',
    '<blockquote><h3>Of Ann</h3><h3>Of Bell</h3><p>Ann</p></blockquote>',
    'Of Ann\nOf Bell\nAnn',
  ],
  [
    'a fold in a line of a list',
    '<ul><li>Ann<details><summary>Bell</summary><p>Ann</p></details></li></ul>',
    'Ann\nBell\nAnn',
  ],
  [
    'the caption of a table',
    '<table><caption>Bell</caption><tr><td>Ann</td><td>Bell</td></tr></table>',
    'Bell\nAnn\tBell',
  ],
])('a mention is wrapped where its name stands: %s', (_, html, plain) => {
  const mentions = [...plain.matchAll(/Ann|Bell/g)].map(({ 0: { length }, index }): Mention => [
    index,
    index + length,
    'person',
    'x',
  ]);
  const wrapped = withMentions(fromHtml(html, { fragment: true }).children as Element['children'], mentions);
  expect([...wrapped.matchAll(/data-kind="person">([^<]*)</g)].map(([, name]) => name)).toEqual(
    mentions.map(([start, end]) => plain.slice(start, end)),
  );
});
