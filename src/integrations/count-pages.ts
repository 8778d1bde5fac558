import type { AstroPrerenderer } from 'astro';
import type { Stages } from '../stages.ts';

/**
 * Astro's own prerenderer for some routes, which says how many pages are done. It is not asked for a page that did not change, but it is asked in order:
 * whatever stands before a page that is rendered is done.
 * @param renders whether the pages of a route are rendered, by its component
 */
export function countPages(
  prerenderer: AstroPrerenderer,
  stages: Stages,
  renders: (component: string) => boolean = () => true,
): AstroPrerenderer {
  let places = new Map<string, number>();
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const paths = all.filter(({ route }) => renders(route.component));
      places = new Map(paths.map(({ pathname }, i) => [trimmed(pathname), i]));
      stages.begin('pages', paths.length);
      return paths;
    },
    async render(request, options) {
      const result = await prerenderer.render(request, options);
      const place = places.get(trimmed(decodeURI(new URL(request.url).pathname)));
      if (place !== undefined) stages.done(place + 1);
      return result;
    },
  };
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
