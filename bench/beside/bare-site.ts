import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prose } from '../material/prose.ts';

/**
 * What the build is compared with: the least that Astro needs to show the same text from MDX, with the same Markdown
 * plugins and nothing of ours. It is built by the commands that Astro and Pagefind tell a person to use.
 */
export async function writeBareSite(folder: string, documents: readonly Prose[]): Promise<void> {
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await writeFile(join(folder, 'src/layout.astro'), LAYOUT);
  for (const [i, { title, paragraphs }] of documents.entries()) {
    const mdx = `---\nlayout: ../layout.astro\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(folder, `src/pages/document-${i + 1}.mdx`), mdx);
  }
}

const CONFIG = `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`;

const LAYOUT = `---
const { title } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`;
