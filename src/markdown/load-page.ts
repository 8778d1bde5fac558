import { readFileSync } from 'node:fs';
import type { MDXInstance } from 'astro';
import { readFrontMatter } from '../corpus/mdx/mdx-front-matter.ts';
import { inThreads } from './in-threads.ts';
import { mdxOptions, processor } from './processor.ts';
import { runCompiled } from './run-compiled.ts';

/** A generated page, compiled: what its template shows. */
export type LoadedPage<FrontMatter extends object> = Pick<
  MDXInstance<FrontMatter>,
  'Content' | 'frontmatter' | 'getHeadings'
>;

/** Reads a generated page and compiles it. */
export type LoadPage = <FrontMatter extends object>(path: string) => Promise<LoadedPage<FrontMatter>>;

/** A loader that compiles as `@astrojs/mdx` does. @param pages that it will be asked for, about */
export async function createLoader(pages: number): Promise<LoadPage> {
  const { optimize, syntaxHighlight } = mdxOptions;
  const compiler = await inThreads(processor, pages).createMdxRenderer?.(
    { syntaxHighlight },
    { optimize, srcDir: new URL('../', import.meta.url), sourcemap: false },
  );
  return async <FrontMatter extends object>(path: string) => {
    const { values, body } = readFrontMatter(readFileSync(path, 'utf8'));
    const compiled = await compiler?.process(body, path, {});
    return { frontmatter: values as FrontMatter, ...runCompiled(compiled?.code ?? '') };
  };
}
