import { expect, test } from 'vitest';
import { composeBody } from '../../../src/corpus/mdx/compose.ts';
import { serialiseMdx } from '../../../src/corpus/mdx/serialise-mdx.ts';
import { parseMarkdown } from '../../../src/corpus/formats/markdown-tree.ts';
import { markMentions } from '../../../src/corpus/names/mark-mentions.ts';
import { plainText } from '../../../src/corpus/formats/plain-text.ts';

test.each([
  ['In Kabul, and in Kabul.', 'In <a>Kabul</a>, and in <span>Kabul</span>.'],
  ['Kabul', '<a>Kabul</a>'],
  ['  Two\n lines   of Kabul  ', 'Two lines   of <a>Kabul</a>'],
  ['*In Kabul* and **Kabul**', '*In <a>Kabul</a>* and **<span>Kabul</span>**'],
  ['[Kabul](x) and Kabul', '[<span>Kabul</span>](x) and <span>Kabul</span>'],
  ['`Kabul` and Kabul', '`Kabul` and <a>Kabul</a>'],
  ['*Ka*bul and Kabul', '*Ka*bul and <a>Kabul</a>'],
  ['- Kabul\n- to Kabul', '* <a>Kabul</a>\n* to <span>Kabul</span>'],
  ['- Kabul\n\n  then\n- on', '* <p><a>Kabul</a></p>\n\n  then\n* on'],
  ['> Kabul\n>\n> and Kabul', '> <p><a>Kabul</a></p>\n>\n> and <span>Kabul</span>'],
  ['| Kabul | x |\n|-|-|\n| | Kabul |', '| <a>Kabul</a> | x |\n| - | - |\n| | <span>Kabul</span> |'],
  ['~~~\nKabul\n~~~', '```\nKabul\n```'],
  ['Kabul[^1] and\\\nKabul', '<a>Kabul</a>[^1] and<br /> <span>Kabul</span>'],
])('%j is marked as %j', (markdown, marked) => {
  const node = parseMarkdown(`${markdown}\n\n[^1]: Note`).children[0];
  if (!node) throw new Error('no block');
  const mentions = [...plainText(node).matchAll(/Kabul/g)].map(({ index }) => ({
    start: index,
    end: index + 5,
    kind: 'place' as const,
    name: 'kabul',
  }));
  const { node: result, mentions: kept } = markMentions(node, mentions, (name) => `/names/${name}/`);
  const written = serialiseMdx({ type: 'root', children: [result] })
    .replaceAll(' data-name="kabul" data-kind="place"', '')
    .replaceAll(' href="/names/kabul/"', '');
  expect(written.trim()).toBe(marked);
  expect(kept).toHaveLength(marked.split('Kabul</').length - 1);
});

test('a mention in a paragraph of the page', () => {
  const text = 'Long enough a text to be written as a string, not as Markdown: Kabul.';
  const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] };
  const mention = {
    start: text.indexOf('Kabul'),
    end: text.indexOf('Kabul') + 5,
    kind: 'place' as const,
    name: 'kabul',
  };
  const marked = markMentions(node, [mention], (name) => `/names/${name}/`);
  expect(
    composeBody([{ kind: 'paragraph', address: 'p1', number: '1', text, former: [], mentions: [], node: marked.node }]),
  ).toBe(
    `<p id="p1" data-paragraph="1" data-content='["Long enough a text to be written as a string, not as Markdown: ",["a",{"data-name":"kabul","data-kind":"place","href":"/names/kabul/"},"Kabul"],"."]' />\n`,
  );
});
