import type { AstroPrerenderer } from 'astro';
import type { Stages } from '../stages.ts';

/**
 * Astro's own prerenderer, which says how many pages are done. It is not asked for a page that did not change, but it is asked in order:
 * whatever stands before a page that is rendered is done.
 */
export function countPages(prerenderer: AstroPrerenderer, stages: Stages): AstroPrerenderer {
  let places = new Map<string, number>();
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
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
