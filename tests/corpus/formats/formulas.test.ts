import { formulaBlocks } from '../../../src/corpus/formats/markdown/formulas/formula-block.ts';
import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../../src/commands/read-document.ts';
import { toMathml } from '../../../src/corpus/formats/markdown/formulas/to-mathml.ts';
import { composeBody } from '../../../src/corpus/mdx/document/compose.ts';
import { paragraphs } from '../../../src/corpus/model.ts';
import { createRender, type Render } from '../../../src/markdown/render.ts';
import { readPage } from '../read-page.ts';

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

const read = async (text: string) => {
  const { document } = readDocument('a document.md', text);
  const html = await render(composeBody(document?.blocks ?? []));
  return { html, texts: document ? paragraphs(document).map((one) => one.text) : [] };
};

const formulas = (html: string) =>
  [...html.matchAll(/<code aria-hidden="true">(.*?)<\/code>/gs)].map(([, code = '']) =>
    code.replace(/&(?:lt|#x3C);/g, '<').replace(/&gt;/g, '>'),
  );

test.each<[what: string, text: string, found: string[]]>([
  ['a formula in a line', 'So $E = mc^2$, and $a$.', ['$E = mc^2$', '$a$']],
  ['a displayed one in a line', 'So $$x + y$$ holds.', ['$$x + y$$']],
  ['prices', 'It costs $5 and $10, or $20,000 and $30,000, US$5/A$10.', []],
  ['white space inside', 'From $ 5$ to $5 $ or $\n5$.', []],
  ['an escaped sign', 'Not \\$x$, nor $x\\$.', []],
  ['code', 'Not `$x$`, nor $10 for `$x$`.', []],
  ['signs of Markdown inside', '$a_1 * b_1 * c$ and $x <b> y$', ['$a_1 * b_1 * c$', '$x <b> y$']],
  ['commands with a backslash', '$f\\,dx \\\\ \\%$', ['$f\\,dx \\\\ \\%$']],
  ['two signs side by side', 'Is $$$x$$$ one, or $$ $$?', []],
  ['lines that look like a heading and a list', '$$\na\n= b\n- c\n$$', ['$$ a = b - c $$']],
  ['lines in the middle of a paragraph', 'That is\n$$\na\n=\nb\n$$\nand so on.', ['$$ a = b $$']],
  ['a quotation', '> $$\n> a\n> = b\n> $$', ['$$ a = b $$']],
  ['a list', '- $$\n  a\n  - b\n  $$', ['$$ a - b $$']],
  ['no end', '$$\na\n\n- b', []],
  ['an end outside of its quotation', '> $$\na\n= b\n$$\n\nc', []],
  ['text after the end', '$$\na\n$$ b', ['$$ a $$']],
  ['a cell', '| a |\n|-|\n| $x_1$ |', ['$x_1$']],
  ['a heading', 'One.\n\n## On $x^2$', ['$x^2$']],
  ['brackets with a backslash', 'So \\(x_1\\), \\( n \\) and\n\n\\[ y\n= z^2 \\]\n', ['$x_1$', '$n$', '$$ y = z^2 $$']],
  ['brackets with two', 'So \\\\(\\alpha\\\\).\n\n\\\\[\nb\n\\\\]\n', ['$\\alpha$', '$$ b $$']],
  ['brackets that a program escaped', 'A \\(snake_case\\), note \\[1\\] and\n\n\\[sic\\]\n', []],
  ['a fence', '```math\na\n= b\n```\n\n- c\n\n  ```math\n  d\n  ```\n', ['$$ a = b $$', '$$ d $$']],
  ['code between signs', 'So $`x^2`$, but `$y$`.', ['$x^2$']],
  [
    'an environment',
    'So\n\n\\begin{gather}\na = b \\\\\nc\n\\end{gather}\n',
    ['$$\\begin{gather} a = b \\\\ c \\end{gather}$$'],
  ],
])('a formula is found where Pandoc finds one: %s', async (_, text, found) => {
  expect(formulas((await read(text)).html)).toEqual(found);
});

test('a formula is its text in page and data, once', async () => {
  const { html, texts } = await read('So $\\frac{1}{x_1}$, and\n\n$$\nx\n= y\n$$');
  expect(texts).toEqual(['So $\\frac{1}{x_1}$, and', '$$ x = y $$']);
  expect(readPage(html).map(({ text }) => text)).toEqual(texts);
  expect(html.match(/<math [^>]*data-pagefind-ignore/g)).toHaveLength(2);
  expect(html).not.toContain('style=');
});

test('what no MathML can be made of is text, with one warning', () => {
  const { document } = readDocument('a document.md', 'So $\\nonsense{x}$ and $\\alpha{$.');
  expect(document && paragraphs(document).map(({ text }) => text)).toEqual(['So $\\nonsense{x}$ and $\\alpha{$.']);
});

test.each([
  '\\href{javascript:alert(1)}{x}',
  '\\includegraphics{x.png}',
  '\\style{color: red}{x}',
  '\\class{p}{x}',
  '\\id{p1}{x}',
  '\\data{x=y}{x}',
  '\\def\\a{\\a\\a}\\a',
  '\\newcommand{\\a}{xx}\\a',
  'a % comment',
  '{'.repeat(2000),
  '\\frac{'.repeat(800),
  '\\sqrt{'.repeat(800) + '}'.repeat(800),
  'x^{'.repeat(1000) + '}'.repeat(1000),
  'x'.repeat(100_000),
])('what leads out of a formula, defines, or fills the stack is refused: %.30s', (tex) => {
  expect(toMathml(`$${tex}$`)).toBeUndefined();
});

test('a formula of a hundred braces inside each other is read, one of more is not', () => {
  const deep = (depth: number) => `$${'x^{'.repeat(depth)}${'}'.repeat(depth)}$`;
  expect([100, 101].map((depth) => toMathml(deep(depth)) !== undefined)).toEqual([true, false]);
});

test.each(['\\text{<script>alert(1)</script>}', '\\char"3C', '\\text{"><img src=x onerror=y>}', '\\ref{"><b>}'])(
  'what looks like HTML is text: %s',
  async (tex) => {
    const { html } = await read(`So $${tex}$.`);
    expect(html).not.toMatch(/<(script|img|b)\b/);
  },
);

test.each([`$$\n${'\\a'.repeat(100)}\nb\n$$`, `$$ ${'\\,'.repeat(100)}\n\nb`])(
  'signs of TeX in plenty are read once: %.20s',
  (text) => {
    expect(formulaBlocks(text).size).toBe(text.endsWith('$$') ? 1 : 0);
  },
);

test('a size has an end', () => {
  expect(toMathml('$\\rule{9999em}{9999em}$')).not.toContain('9999');
});
