import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeBlocks } from '../../src/markdown/blocks.ts';

const SHEET = readFileSync(new URL('../../src/styles/text/blocks.css', import.meta.url), 'utf8');

/** These stand only inside or around others, or do without. */
const INSIDE = ['p', 'div', 'th', 'td', 'figcaption', 'input'];

const selectors = SHEET.replaceAll(/\/\*.*?\*\/|\{[^{}]*\}/gs, '').replaceAll(/@media[^{]*\{/g, '');
const tags = new Set(selectors.match(/(?<![\w.:-])[a-z]+\d?(?![\w-])/g));

test.each([...tags].filter((tag) => !INSIDE.includes(tag)))('a text with %s has its styles', (tag) => {
  expect(hasBlocks('p', tag)).toBe(true);
});

test('one of paragraphs, headings and words in italics does without', () => {
  expect(hasBlocks('p', 'h2', 'em', 'a', 'span')).toBeUndefined();
});

function hasBlocks(...tagNames: readonly string[]): unknown {
  const file = new VFile();
  const children = tagNames.map((tagName) => ({ type: 'element' as const, tagName, properties: {}, children: [] }));
  rehypeBlocks()({ type: 'root', children } satisfies Root, file);
  return file.data.hasBlocks;
}
