/** What the site says stands in `src/frame/`, so that it can be said in another language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';

/** The rooms whose code speaks to a reader; faults and commands speak to the editor, and stems are lists of words. */
const ROOMS = /^(pages|layouts|components|browser|data|markdown|worker|search(?!\/stems)|corpus\/(mdx|names\/pages))\//;

/** Literals that read like words and are not said: lists of tags, flags of our own, names. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'a moment',
  'until a click',
  'minimal-ui',
  'documents short',
  'BibTeX',
  'RIS',
  'Source Serif',
  'Source Serif latin, Source Serif latin-ext, Source Serif cyrillic, Source Serif greek',
  'p li ul ol table thead tbody tr th td blockquote pre div figcaption dl dt dd',
  'prime minister',
  'foreign minister',
  // Sentences that only a developer meets.
  'The search gave no answer.',
]);

const FILES = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => ROOMS.test(file) && /\.(ts|js|astro)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(PROJECT, 'src', file), 'utf8') }));

test('words in code and markup are recognised', () => {
  expect(wordsIn('a.ts', `say('No such name'); const s = \`\${n} of many\`; b.textContent = 'Next';`)).toEqual([
    'No such name',
    'of many',
    'Next',
  ]);
  expect(wordsIn('a.ts', `import 'x y'; q('p > a, li b'); throw new Error('It is not there.');`)).toEqual([]);
  expect(
    wordsIn('a.astro', '---\nconst a = 1;\n---\n<p title="Feed">{b}</p>\n<p>{a.map((c) => <a>All of it</a>)}</p>'),
  ).toEqual(['Feed', 'All of it']);
});

test('pages, layouts, components, browser code and data say nothing that is not in the frame', () => {
  expect(FILES.length).toBeGreaterThan(60);
  const said = FILES.flatMap(({ file, text }) => wordsIn(file, text).map((words) => `${file}: ${words}`));
  expect(said).toEqual([]);
});

/** What a file says: literals and text that read like words. */
function wordsIn(file: string, text: string): string[] {
  const [, frontMatter = '', markup = ''] = file.endsWith('.astro')
    ? (/^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [])
    : [];
  const words = file.endsWith('.astro') ? [...literalsIn(frontMatter), ...wordsInMarkup(markup)] : literalsIn(text);
  return words.filter((one) => !NOT_SAID.has(one));
}

function literalsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || ts.isThrowStatement(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText() === 'Error') return;
    // What is divided is a list of words, to be compared and not said.
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'split') return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const words = node.text.trim();
      if (readsLikeWords(words) || (isShown(node) && /\p{L}{2}/u.test(words))) found.push(words);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Two words or more, with none of the signs that only code and lists have; apostrophes are curved. */
function readsLikeWords(text: string): boolean {
  return /^[\p{L}\p{N}’“”¶,.;:!?…() -]+$/u.test(text) && /\p{L}{2,}.* \S/u.test(text) && !/^\(|[.:]\p{L}/u.test(text);
}

/** Whether a literal is given to a property that a reader meets. */
function isShown({ parent }: ts.Node): boolean {
  const name = ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : ts.isBinaryExpression(parent)
      ? parent.left.getText()
      : '';
  return /(^|\.)(textContent|ariaLabel|title|placeholder|alt)$/.test(name);
}

function wordsInMarkup(markup: string): string[] {
  const plain = markup.replace(/<script[^>]*>.*?<\/script>|\{\/\*.*?\*\/\}/gs, '').replaceAll('=>', '');
  const attributes = plain.matchAll(/\b(?:title|alt|placeholder|aria-label|set:text)="([^"]*\p{L}{2}[^"]*)"/gu);
  const texts = plain.matchAll(/>([^<>{}]*\p{L}{2}[^<>{}]*)</gu);
  // Between tags of an expression stands code, which has brackets or operators.
  const said = [...texts].map(([, text = '']) => text.trim()).filter((text) => !/[()=&?[\]]/.test(text));
  return [...[...attributes].map(([, text = '']) => text), ...said];
}
