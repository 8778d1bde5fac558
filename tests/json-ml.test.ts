import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBody } from '../src/corpus/mdx/compose.ts';
import { markMentions } from '../src/corpus/names/mark-mentions.ts';
import { createRender } from '../src/markdown/render.ts';

const render = await createRender();

test('mentions stand around their own words, and nothing else of the text changes', async () => {
  const word = fc.constantFrom('Kabul', 'Iran', 'the', '{x}', '<b>', '&amp;', '😀', 'é', '"', "'");
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
      const text = words.join(' ');
      const names = [...text.matchAll(/Kabul|Iran/g)];
      const mentions = names.map(({ 0: name, index }) => {
        return { start: index, end: index + name.length, kind: 'place' as const, name: name.toLowerCase() };
      });
      const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] };
      const { node } = markMentions(paragraph, mentions, (name) => `/names/${name}/`);
      const html = await render(
        composeBody([{ kind: 'paragraph', address: 'p1', number: '1', text, former: [], mentions, node }]),
      );
      expect(html).not.toContain('data-content');
      const marked = [...html.matchAll(/data-name="(\w+)"[^>]*>([^<]*)</g)].map((found) => [found[1], found[2]]);
      expect(marked).toEqual(names.map(([name]) => [name.toLowerCase(), name]));
      expect(textOf(html)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

/** The text between tags, which in our HTML escapes `<` and `&` only. */
function textOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  return text.replace(/&#x3C;/g, '<').replace(/&#x26;/g, '&');
}
