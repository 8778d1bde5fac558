import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxOptions, processor } from './src/markdown/processor.ts';

/**
 * Vite wraps each dynamic import in 1.8 kB of code that loads the style sheets of what is imported. Ours have none, and
 * the code would be on every page.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  configResolved({ plugins }) {
    const wrapper = plugins.find(({ name }) => name === 'native:import-analysis-build');
    if (wrapper) wrapper.applyToEnvironment = () => false;
  },
};

// Where the corpus, the output and the address of the site lie is settled in src/settings.ts and given by the commands.
export default defineConfig({
  trailingSlash: 'always',
  // Astro's default of 'jsx' drops the white space between inline elements on separate lines.
  compressHTML: true,
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx(mdxOptions)],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind is WebAssembly, in a worker or, where there is none, in the page.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    // @astrojs/mdx gives each page a directive that Rolldown would warn of, one page at a time.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
