import { expect, test } from 'vitest';
import { createRender } from '../src/markdown/render.ts';

test.each(['export default x', 'import {x} from "astro/jsx-runtime";', 'export const frontmatter = {};'])(
  '%j at the start of a line of the text stays text',
  async (code) => {
    const render = await createRender();
    // For JavaScript, and for JSON not, U+2028 ends a line.
    const html = await render(`<p id="p1" data-content='${JSON.stringify([`\u2028${code}\n${code}`])}' />`);
    expect(html).toContain(`\u2028${code}\n${code}`);
  },
);
