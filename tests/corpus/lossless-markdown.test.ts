import fc from 'fast-check';
import type { FootnoteDefinition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { asCommonMark } from '../../src/corpus/formats/markdown/dialects/as-commonmark.ts';
import { formulaSyntax } from '../../src/corpus/formats/markdown/formulas/formula-syntax.ts';
import { formulasFromMarkdown } from '../../src/corpus/formats/markdown/formulas/formulas-from-markdown.ts';
import { composeBody } from '../../src/corpus/mdx/document/compose.ts';
import { paragraphs } from '../../src/corpus/model.ts';
import { remarkPlugins, remarkPluginsFor } from '../../src/markdown/plugins.ts';
import { createRender, type Render } from '../../src/markdown/render.ts';
import { readDocument } from '../../src/commands/read-document.ts';
import { hostileMarkdown, hostileText } from './hostile.ts';
import { readPage, visibleText } from './read-page.ts';

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

test('whatever a Markdown document says, its page says in the same order, and its data as its page', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileMarkdown.filter((text) => !holdsHtml(text) && !isDialect(text)),
      async (text) => {
        const { document } = readDocument('a document.md', text);
        fc.pre(document !== undefined);
        const html = await render(composeBody(document.blocks));
        const source = sourceTexts(text);
        const shown = visibleText(html);
        expect(shown.body).toBe(source.body);
        expect(source.notes.filter((note) => !shown.notes.includes(note))).toEqual([]);
        const read = readPage(html);
        expect(read.map(({ id }) => id)).toEqual(read.map((_, i) => `p${i + 1}`));
        expect(read.map(({ text }) => text)).toEqual(paragraphs(document).map(({ text }) => text));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 1500) },
  );
});

test('a generated page that does without remark-gfm is what it is with it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileMarkdown, hostileText), fc.constantFrom('a.md', 'a.txt'), async (text, name) => {
      const { document } = readDocument(name, text);
      fc.pre(document !== undefined);
      const body = composeBody(document.blocks);
      const [without, withIt] = [remarkPluginsFor(body).length, remarkPlugins.length];
      fc.pre(without < withIt);
      expect(await render(`${body}\n\n<div>|</div>\n`)).toBe(`${await render(body)}\n<div>|</div>`);
    }),
  );
});

test.each([
  ['a control character beside emphasis', '****\u0001a** ***\u0001a* ~~**\u0001a~~ `**\u0001a`'],
  ['a noncharacter beside emphasis', '*.*\ufdd0* x*\uffff.*\uffff*'],
  ['emphasis inside emphasis, three times', '***`a* :** **`a* :* ~~*`a* :~~ `*`a* :`'],
  ['control characters in emphasis inside emphasis', '**\u0001*\u0001$x$*/}$+** *\u0001*\u0001$x$*/}$+* ~~\u0001~~'],
  ['bars in a cell that is hardly more than marks', `| a |\n|-|\n| ${'-\\|'.repeat(600)} |`],
])('nothing is lost: %s', async (_, text) => {
  const { document } = readDocument('a document.md', text);
  expect(visibleText(await render(composeBody(document?.blocks ?? []))).body).toBe(sourceTexts(text).body);
});

test('a list in an address that has no end stays a list', async () => {
  const { document } = readDocument('a document.md', 'Text.\n\n- one\n\n<a id="here">\n\n- two\n');
  const html = await render(composeBody(document?.blocks ?? []));
  expect(readPage(html).map(({ text }) => text)).toEqual(['Text.', 'one', 'two']);
});

test('whatever HTML a document holds, nothing of its page runs', async () => {
  await fc.assert(
    fc.asyncProperty(hostileHtml, async (text) => {
      const { document } = readDocument('a document.md', text);
      fc.pre(document !== undefined);
      const html = await render(composeBody(document.blocks));
      visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
        expect(tagName).not.toMatch(/^(?:script|style|iframe|object|embed|form|base|link|meta|svg|math|template)$/);
        expect(Object.keys(properties).join()).not.toMatch(/\bon|style|srcDoc|formAction/);
        expect([properties.href, properties.src].join()).not.toMatch(/javascript:|data:text/);
      });
      const read = readPage(html);
      expect(read.map(({ id }) => id)).toEqual(read.map((_, i) => `p${i + 1}`));
      expect(read.map(({ text }) => text)).toEqual(paragraphs(document).map(({ text }) => text));
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
});

const NAMES =
  'a b p div span table tr td ul li details summary h2 script style iframe svg math textarea select template form img br sub u dl dt dd pre code blockquote'.split(
    ' ',
  );

/** Tags that open and close anywhere, among texts and blocks of Markdown. */
const hostileHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES).map((name) => `<${name}>`),
      fc.constantFrom(...NAMES).map((name) => `</${name}>`),
      fc
        .constantFrom(...NAMES)
        .map((name) => `<${name} onclick="x()" style="y" id="p1" href="javascript:x" src="data:text/html,x">`),
      fc.constantFrom(
        'word',
        ' *emphasis* ',
        '\n\n',
        '\n',
        '<!--',
        '-->',
        '`code`',
        '\n\n- item\n\n',
        '{x}',
        '|',
        '[l](https://e.x)',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `Text. ${parts.join('')}`);

/** HTML is sanitised, and read by another test. */
function holdsHtml(text: string): boolean {
  return JSON.stringify(parse(text)).includes('"type":"html"');
}

/** What other tools mean by signs that are text in CommonMark is shown by the examples of each. */
function isDialect(text: string): boolean {
  return asCommonMark(text) !== text || /[ \t]\^[\w-]{3,40}[ \t]*(?=$|\||\n)/.test(text);
}

/** What GitHub Flavored Markdown finds in a text, as letters only: the flow, and each of its footnotes. */
function sourceTexts(text: string): { body: string; notes: string[] } {
  const tree = parse(text);
  const definitions = definitionsIn(tree);
  const first = new Map(definitions.toReversed().map((note) => [note.identifier, note]));
  const cited = new Set<FootnoteDefinition>();
  const uncited = new Set<FootnoteDefinition>();
  const cite = (identifier: string): boolean => {
    const note = first.get(identifier);
    if (!note || uncited.has(note)) return false;
    if (!cited.has(note)) {
      cited.add(note);
      note.children.map(collect);
    }
    return true;
  };
  const collect = (node: Nodes): string => {
    if (node.type === 'footnoteReference') return cite(node.identifier) ? '' : `[^${node.label}]`;
    if (node.type === 'footnoteDefinition' && !uncited.has(node)) return '';
    if (node.type === 'footnoteDefinition') return `[^${node.label}]:${node.children.map(collect).join('')}`;
    // What a link without words leads to stands in their place.
    if (node.type === 'link' && node.children.length === 0) return node.url.startsWith('#') ? '' : node.url;
    if (node.type === 'image' || node.type === 'imageReference')
      return node.alt || ('url' in node ? remote(node.url) : '');
    if ('value' in node) return node.value;
    return 'children' in node ? (node.children as Nodes[]).map(collect).join('') : '';
  };
  collect(tree);
  for (const note of definitions) {
    if (cited.has(note)) continue;
    uncited.add(note);
    collect(note);
  }
  const notes = [...cited].map((note) => withoutSpaces(note.children.map(collect).join('')));
  return { body: withoutSpaces(collect(tree)), notes };
}

function parse(text: string) {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return fromMarkdown(plain, {
    extensions: [gfm({ singleTilde: false }), cjkFriendlyExtension(), formulaSyntax(plain)],
    mdastExtensions: [gfmFromMarkdown(), formulasFromMarkdown],
  });
}

function definitionsIn(node: Nodes): FootnoteDefinition[] {
  const inside = 'children' in node ? (node.children as Nodes[]).flatMap(definitionsIn) : [];
  return node.type === 'footnoteDefinition' ? [node, ...inside] : inside;
}

function remote(url: string): string {
  return /^(https?:)?\/\//i.test(url) ? url : '';
}

function withoutSpaces(text: string): string {
  return text.replace(/[\p{White_Space}\uFEFF]/gu, '');
}
