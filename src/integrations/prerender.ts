import type { AstroPrerenderer } from 'astro';
import type { Stages } from '../stages.ts';

/**
 * Astro's own prerenderer for some pages, which says how many are done.
 * @param isWanted whether the pages of a route are made at all, by its component: `src/pages/search/index.astro`
 * @param take puts a page in its place that was rendered before of the same; path below the base, without slashes at its ends, and `cacheKey`
 */
export function prerender(
  prerenderer: AstroPrerenderer,
  stages: Stages,
  isWanted: (component: string) => boolean = () => true,
  take: (path: string, key: string) => boolean = () => false,
): AstroPrerenderer {
  let done = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const wanted = all.filter(({ route }) => isWanted(route.component));
      stages.begin('pages', wanted.length);
      const taken = new Set<string>();
      // Of two routes with one path the first is Astro's choice, so it is ours.
      const left = wanted.filter(({ pathname, cacheKey }) => {
        const path = trimmed(pathname);
        if (!taken.has(path) && cacheKey !== undefined && take(path, cacheKey)) taken.add(path);
        return !taken.has(path);
      });
      done = taken.size;
      stages.done(done);
      return left;
    },
    async render(request, options) {
      const result = await prerenderer.render(request, options);
      done += 1;
      stages.done(done);
      return result;
    },
  };
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
