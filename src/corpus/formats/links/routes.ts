import type { Catalogued, Section } from '../../model.ts';

/** Ids of documents by the addresses that other tools give them. */
export type Routes = ReadonlyMap<string, string>;

/**
 * The addresses that Hugo, Jekyll, Docusaurus and others give to documents, by their files and by keys of their front matter. One
 * that two documents would have is nobody's.
 *
 * `docs/02-Guide/_index.md` → `docs/guide`; `posts/2016-07-27-jest-14.md` → `2016-07-27-jest-14`, `posts/jest-14`
 */
export function routesOf(manuscripts: readonly Catalogued[]): Routes {
  const all = manuscripts.flatMap(({ listing: { file, section }, calledAlso = [], id }) => {
    const folder = file.replace(/[^/]*$/, '');
    const top = topOf(section);
    const named = calledAlso.flatMap((name) =>
      name.startsWith('/') ? [name.slice(1), `${top}${name}`] : [`${folder}${name}`],
    );
    const routes = [
      file,
      file.replace(DATED, '$1'),
      file.replace(/^.*\//, '').replace(/^(?!\d{4}-\d\d-\d\d-).*/, ''),
      ...named,
    ];
    return [...new Set(routes.map(routeOf))].map((route) => [route, id] as const);
  });
  const owners = Map.groupBy(all, ([route]) => route);
  return new Map(
    [...owners].flatMap(([route, [[, id] = ['', ''], ...others]]) =>
      route && others.length === 0 ? [[route, id]] : [],
    ),
  );
}

/** The document that a path of another tool means, from the top of the corpus; nothing if that is not sure. */
export function idOfRoute(path: string, routes: Routes): string | undefined {
  const route = routeOf(path);
  const [, year, month, day, name] = DATED_ROUTE.exec(route) ?? [];
  return routes.get(route) ?? routes.get(`${year}-${month}-${day}-${name}`);
}

const DATED = /(^|\/)\d{4}-\d\d-\d\d-(?=[^/]*$)/;

/** `blog/2016/07/27/jest-14` */
const DATED_ROUTE = /(?:^|\/)(\d{4})[/-](\d\d)[/-](\d\d)[/-]([^/]+)$/;

/** In lower case, without ending, `index`, and the numbers that put files in order. */
function routeOf(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.(?:mdx?|txt|html?)$/, '')
    .replace(/(^|\/)(?:_?index|readme)$/, '')
    .replace(/(^|\/)\d{1,3}[-_.] ?(?=\p{L})/gu, '$1')
    .replace(/^\/+|\/+$/g, '');
}

function topOf(section: Section | undefined): string {
  return section?.within ? topOf(section.within) : (section?.folder ?? '');
}
