import mdx from '@astrojs/mdx';
import { mdxOptions, processor } from './src/markdown/processor.ts';

/**
 * Where the corpus, the output and the address of the site lie is settled in src/settings.ts and given by the commands. Not by
 * `defineConfig`, which gives back what it is given: its module loads an optimiser of pictures, a tenth of all that a build loads.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  trailingSlash: 'always',
  // Astro's default of 'jsx' drops the white space between inline elements on separate lines.
  compressHTML: true,
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx(mdxOptions)],
  devToolbar: { enabled: false },
  // While one page is written, others are rendered.
  build: { concurrency: 8 },
  vite: {
    plugins: [filePaths(), plainImports()],
    worker: { format: 'es' },
    build: {
      // A script inside a page would need its hash in the policy of src/layouts/policy.ts.
      assetsInlineLimit: 0,
      // @astrojs/mdx gives each page a directive that Rolldown would warn of, one page at a time.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
};

/**
 * `import path from './large.ndjson?path'` is where that file lies, for what is read as a file and still watched.
 * @returns {import('vite').Plugin}
 */
function filePaths() {
  return {
    name: 'file-paths',
    load: {
      filter: { id: /\?path$/ },
      handler: (id) => ({ code: `export default ${JSON.stringify(id.replace(/\?path$/, ''))};`, moduleType: 'js' }),
    },
  };
}

/**
 * Vite wraps each `import()` of the browser in 1.7 kB that load styles and modules ahead of it. What a reader's page imports has
 * no styles, so the import alone will do. It can go when Vite leaves the wrapper out where there is nothing to load.
 * @returns {import('vite').Plugin}
 */
function plainImports() {
  return {
    name: 'plain-imports',
    configResolved({ plugins }) {
      const wrapper = plugins.find(({ name }) => name === 'native:import-analysis-build');
      if (wrapper) wrapper.applyToEnvironment = () => false;
    },
  };
}
