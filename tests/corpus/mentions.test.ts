import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { NOTHING_KEPT } from '../../src/kept.ts';
import { composeBody } from '../../src/corpus/mdx/document/compose.ts';
import { documentPage } from '../../src/corpus/mdx/document/document-page.ts';
import { readFrontMatter } from '../../src/corpus/mdx/syntax/mdx-front-matter.ts';
import { type Document, paragraphs } from '../../src/corpus/model.ts';
import { markBlocks, nameableTexts } from '../../src/corpus/names/name-document.ts';
import { createRender, type Render } from '../../src/markdown/render.ts';
import { readDocument } from '../../src/commands/read-document.ts';
import { tallyOf } from '../tally-of.ts';
import { hostileMarkdown } from './hostile.ts';

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

test.each([
  ['In Kabul, and in Kabul.', 'In <a>Kabul</a>, and in <span>Kabul</span>.'],
  ['Kabul', '<a>Kabul</a>'],
  ['  Two\n lines   of Kabul  ', 'Two lines   of <a>Kabul</a>'],
  ['*In Kabul* and **Kabul**', '<em>In <a>Kabul</a></em> and <strong><span>Kabul</span></strong>'],
  ['[Kabul](https://e.x) and Kabul', '<a href="https://e.x"><span>Kabul</span></a> and <span>Kabul</span>'],
  ['`Kabul` and Kabul', '<code>Kabul</code> and <a>Kabul</a>'],
  ['<kbd>Kabul</kbd> and Kabul', '<kbd>Kabul</kbd> and <a>Kabul</a>'],
  ['**Old** Kabul', '<strong>Old</strong> <a>Kabul</a>'],
  ['*Ka*bul and Kabul', '<em>Ka</em>bul and <a>Kabul</a>'],
  ['- Kabul\n- to Kabul', '<ul>\n<li><a>Kabul</a></li>\n<li>to <span>Kabul</span></li>\n</ul>'],
  ['- Kabul\n\n  then\n- on', '<ul>\n<li>\n<p><a>Kabul</a></p>\n<p>then</p>\n</li>\n<li>\n<p>on</p>\n</li>\n</ul>'],
  ['> Kabul\n>\n> and Kabul', '<p><a>Kabul</a></p><p>and <span>Kabul</span></p>'],
  ['~~~\nKabul\n~~~', '<pre tabindex="0"><code>Kabul\n</code></pre>'],
  ['Kabul\\\nKabul', '<a>Kabul</a><br> <span>Kabul</span>'],
])('%j is marked as %j', async (markdown, expected) => {
  const html = await pageOf(readDocument('x.md', markdown).document!, () => /Old Kabul|Kabul/g);
  const [, inside] =
    /<(?:p|div|blockquote) id="p1" data-paragraph="1">([\s\S]*)<a class="permalink".*?<\/a><\/(?:p|div|blockquote)>/.exec(
      html,
    ) ?? [];
  const short = inside
    ?.replaceAll(' data-name="kabul" data-kind="place"', '')
    .replaceAll(' href="/names/kabul/"', '')
    .replaceAll('<br/>', '<br>');
  expect(short).toBe(expected);
});

test('a heading may be called as what every object has', async () => {
  const { document } = readDocument('x.md', '## constructor\n\nTo Kabul.\n');
  expect(await pageOf(document!, () => /Kabul/g)).toContain('<h2 id="constructor">constructor</h2>');
});

test('names in a table, and in a footnote', async () => {
  const { document } = readDocument(
    'x.md',
    '| a | x |\n|-|-|\n| | Kabul |\n\nText[^1].\n\n[^1]: First.\n\n    Then Kabul.\n',
  );
  const html = await pageOf(document!, () => /Kabul/g);
  expect(html.match(/<td>(<a data-name[^>]*>Kabul<\/a>)<\/td>/)?.[0]).toBeDefined();
  expect(html).toMatch(/<p>Then <a data-name="kabul" data-kind="place" href="\/names\/kabul\/">Kabul<\/a>\./);
});

test('each mention of the data is marked in the page, with the words at its offsets', async () => {
  await fc.assert(
    fc.asyncProperty(hostileMarkdown, async (text) => {
      const { document } = readDocument('a document.md', text);
      // An address of mail is a link of its own in the page, which a name may not reach into; none is a name.
      fc.pre(document !== undefined && !text.includes('@'));
      const named = nameAll(document, /[\p{L}\p{N}]+/gu);
      const wanted = paragraphs(named).flatMap((paragraph) =>
        paragraph.mentions.map(({ start, end }) => paragraph.text.slice(start, end)),
      );
      const [body] = (await renderNamed(named)).split('<section data-footnotes');
      const shown = [...body!.matchAll(/data-name="kabul" data-kind="place"[^>]*>([^<]*)</g)].map(([, words]) => words);
      expect(shown).toEqual(wanted);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
});

async function pageOf(document: Document, words: () => RegExp): Promise<string> {
  return renderNamed(nameAll(document, words()));
}

/** The document with all of these words taken for the name of one place. */
function nameAll(document: Document, words: RegExp): Document {
  const mentions = nameableTexts(document).map((text) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'place' as const,
      name: 'kabul',
    })),
  );
  return { ...document, blocks: markBlocks(document.blocks, mentions) };
}

async function renderNamed(document: Document): Promise<string> {
  const [, mdx] = documentPage(document, {
    previous: undefined,
    next: undefined,
    names: new Map([['kabul', KABUL]]),
    readingTime: '1 min read',
    base: '',
    withCards: false,
    kept: NOTHING_KEPT,
  });
  return render(composeBody(document.blocks), readFrontMatter(mdx).values);
}

const KABUL = {
  id: 'kabul',
  name: 'Kabul',
  kind: 'place',
  aliases: [],
  misprints: [],
  roles: [],
  sameAs: [],
  isReviewed: true,
  hasPage: true,
  tally: tallyOf('place'),
  occurrences: [],
  beside: [],
} as const;
