import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypePageFit } from '../../src/markdown/page-fit.ts';

test('every id of a heading is once in the page, whatever a heading is called, and that above the footnotes keeps its own', () => {
  const headings = ['p3', 'theme', 'status', 'footnote-label', 'names', 'user-content-fn-1'].map((id) => heading(id));
  const footnotes = element('section', { dataFootnotes: true }, [heading('footnote-label')]);
  const root: Root = { type: 'root', children: [...headings, footnotes] };
  const file = new VFile();
  file.data.astro = { frontmatter: {} };
  rehypePageFit()(root, file);
  expect([...headings, ...(footnotes.children as Element[])].map(({ properties }) => properties.id)).toEqual([
    'section-p3',
    'section-theme',
    'section-status',
    'section-footnote-label',
    'names',
    'section-user-content-fn-1',
    'footnote-label',
  ]);
});

test('what scrolls is no landmark: two tables of a page have one label', () => {
  const root: Root = { type: 'root', children: [element('table', {}, []), element('table', {}, [])] };
  const file = new VFile();
  file.data.astro = { frontmatter: {} };
  rehypePageFit()(root, file);
  expect((root.children as Element[]).map(({ properties }) => properties.role)).toEqual(['group', 'group']);
});

function heading(id: string): Element {
  return element('h2', { id }, []);
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}
