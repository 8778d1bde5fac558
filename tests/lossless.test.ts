import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { composeBody } from '../src/corpus/mdx/compose.ts';
import { paragraphs } from '../src/corpus/model.ts';
import { createRender, type Render } from '../src/markdown/render.ts';
import { readDocument } from '../src/commands/measure.ts';
import { hostileText } from './hostile.ts';
import { allText, folded, readPage } from './read-page.ts';

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

test('whatever a plain text holds, its page says, in order, in paragraphs p1 to pn', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileText.filter((text) => folded(text) !== ''),
      async (text) => {
        const { document, faults } = readDocument('x.txt', text);
        if (!document) throw new Error(faults.map(({ message }) => message).join());
        const html = await render(composeBody(document.blocks));
        const shown = readPage(html);
        expect(allText(html)).toBe(folded(text));
        expect(shown.map(({ id }) => id)).toEqual(shown.map((_, i) => `p${i + 1}`));
        expect(shown.map(({ text }) => text)).toEqual(paragraphs(document).map(({ text }) => text));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
});
