import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { pilcrow } from './src/integrations/pilcrow.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { withoutToolbar } from './src/integrations/without-toolbar.ts';
import { rehypePlugins, remarkPlugins, remarkRehype } from './src/markdown/plugins.ts';

/** The code that readers download. */
const BROWSER = fileURLToPath(new URL('./src/browser/', import.meta.url));

/**
 * What every command gives Astro. Where the corpus lies and where the site will live is said by the environment
 * (`src/settings.ts`), unless a command says it.
 * @param {import('./src/integrations/pilcrow.ts').Given} [given]
 * @returns {import('astro').AstroUserConfig}
 */
export const configure = (given) => ({
  trailingSlash: 'always',
  // Astro's default of 'jsx' drops the white space between inline elements on separate lines.
  compressHTML: true,
  // SmartyPants would rewrite the author's quotes and dashes; remark-gfm is among the plugins.
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, remarkRehype, rehypePlugins }),
    syntaxHighlight: false,
  },
  integrations: [pilcrow(given), mdx()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports(BROWSER), withoutToolbar()],
    worker: { format: 'es' },
    build: {
      // A script inside a page would need its hash in the policy of src/layouts/policy.ts.
      assetsInlineLimit: 0,
    },
  },
});

export default configure();
