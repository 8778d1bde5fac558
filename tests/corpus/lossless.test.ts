import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { composeBody } from '../../src/corpus/mdx/document/compose.ts';
import { paragraphs } from '../../src/corpus/model.ts';
import { createRender, type Render } from '../../src/markdown/render.ts';
import { readDocument } from '../../src/commands/read-document.ts';
import { hostileText } from './hostile.ts';
import { folded, readPage, visibleText } from './read-page.ts';

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

test('whatever a plain text holds, its page says, in order, in paragraphs p1 to pn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(hostileText, verse).filter((text) => folded(text) !== ''),
      async (text) => {
        const { document, faults } = readDocument('x.txt', text);
        if (!document) throw new Error(faults.map(({ message }) => message).join());
        const html = await render(composeBody(document.blocks));
        const shown = readPage(html);
        expect(visibleText(html).body).toBe(text.replace(/[\p{White_Space}\uFEFF]/gu, ''));
        expect(shown.map(({ id }) => id)).toEqual(shown.map((_, i) => `p${i + 1}`));
        expect(shown.map(({ text }) => text)).toEqual(paragraphs(document).map(({ text }) => text));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
});

/** Lines of verse, speakers, headings and ornaments, in any order. */
const verse = fc
  .array(
    fc.constantFrom(
      'Chapter 1',
      'ACT II.',
      'HAMLET.',
      '* * *',
      '---',
      'To be,\nOr not',
      'A line\n  Another\n\tThird',
      'it was\nnight.',
      'IV.',
      '#',
      '- a\n- b',
      '<br>\nB',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('\n\n'));
