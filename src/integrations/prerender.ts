import type { AstroPrerenderer } from 'astro';
import type { Stages } from '../stages.ts';

/** Which pages are rendered. */
export type Rendered = {
  /** Of the site: `/kabul`. */
  readonly base?: string;
  /** Whether those of a route are, by its component: `src/pages/search/index.astro`. */
  readonly isWanted?: ((component: string) => boolean) | undefined;
  /** The HTML of a page that was rendered before of the same. @param path below the base, without slashes at its ends @param key its `cacheKey` */
  readonly find?: ((path: string, key: string) => string | undefined) | undefined;
};

/** Astro's own prerenderer for some pages, which says how many are done. */
export function prerender(
  prerenderer: AstroPrerenderer,
  stages: Stages,
  { base = '', isWanted = () => true, find = () => undefined }: Rendered = {},
): AstroPrerenderer {
  const keys = new Map<string, string | undefined>();
  let done = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const paths = all.filter(({ route }) => isWanted(route.component));
      for (const { pathname, cacheKey } of paths) keys.set(trimmed(pathname), cacheKey);
      stages.begin('pages', paths.length);
      return paths;
    },
    async render(request, options) {
      const path = trimmed(decodeURI(new URL(request.url).pathname.slice(base.length)));
      const key = keys.get(path);
      const html = key === undefined ? undefined : find(path, key);
      const result =
        html === undefined
          ? await prerenderer.render(request, options)
          : new Response(html, { headers: { 'content-type': 'text/html' } });
      done += 1;
      stages.done(done);
      return result;
    },
  };
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
