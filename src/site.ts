/** Every address in one place. A path starts with the base (`""` or `/kabul`); a URL has the origin before it. */

/** Where the site will live. */
export type Site = {
  /** `https://example.org`, without a slash at its end. */
  readonly origin: string;
  /** `""` at the root of the origin, else `/kabul`. */
  readonly base: string;
  /** False while nobody said where it will live: then no page claims a canonical address. */
  readonly isPublic: boolean;
};

export const LOCAL_ORIGIN = 'http://localhost:4321';

export function homePath(base: string): string {
  return `${base}/`;
}

/** `/kabul/essay/` */
export function documentPath(base: string, id: string): string {
  return `${base}/${encodeURIComponent(id)}/`;
}

/** `/kabul/essay/history/` */
export function historyPath(base: string, id: string): string {
  return `${documentPath(base, id)}history/`;
}

/** `/kabul/essay/history/1/`: an edition as it was. */
export function editionPath(base: string, id: string, edition: number): string {
  return `${historyPath(base, id)}${edition}/`;
}

/** `/kabul/essay/#p7` */
export function paragraphPath(base: string, id: string, address: string): string {
  return `${documentPath(base, id)}#${address}`;
}

/** `/kabul/essay.json`: the document in another form. */
export function dataPath(base: string, id: string, ending: 'txt' | 'json'): string {
  return `${base}/${encodeURIComponent(id)}.${ending}`;
}

/** `/kabul/names/` */
export function namesPath(base: string): string {
  return `${base}/names/`;
}

/** `/kabul/names/wang-yi/`; its further pages, where it has very many mentions: `/kabul/names/wang-yi/2/`. */
export function namePath(base: string, id: string, page = 1): string {
  return `${base}/names/${encodeURIComponent(id)}/${page > 1 ? `${page}/` : ''}`;
}

/** `/kabul/names/letter/w/`: where one page would be too long for all names. */
export function letterPath(base: string, letter: string, page = 1): string {
  return `${base}/names/letter/${encodeURIComponent(letter)}/${page > 1 ? `${page}/` : ''}`;
}

/** `/kabul/index/letters/`: the documents of a section; the further pages of a long one: `/kabul/index/letters/2/`. */
export function sectionPath(base: string, slug: string, page = 1): string {
  return `${base}/index/${encodeURIComponent(slug)}/${page > 1 ? `${page}/` : ''}`;
}

/** `/kabul/places/` */
export function placesPath(base: string): string {
  return `${base}/places/`;
}

/** `/kabul/search/` */
export function searchPath(base: string): string {
  return `${base}/search/`;
}

/** `/kabul/assets/3f2a9c.png` */
export function assetPath(base: string, name: string): string {
  return `${base}/assets/${name}`;
}

/** `/kabul/assets/cards/essay.png`: the social card of a document; that of the site without an id. */
export function cardPath(base: string, id?: string): string {
  return assetPath(base, id === undefined ? 'card.png' : `cards/${encodeURIComponent(id)}.png`);
}

/** `/kabul/feed.xml`, and every other file at the top of the site. */
export function filePath(base: string, name: string): string {
  return `${base}/${name}`;
}

export function absolute(site: Site, path: string): string {
  return site.origin + path;
}

/** The base without a slash at its end: what Astro calls `BASE_URL`, or a reader writes as `/kabul/`. */
export function trimBase(base: string): string {
  return base.replace(/\/+$/, '');
}

/**
 * Names of the site itself at the top of it, with any ending: no document may have one. Later pages of the site live
 * under these only.
 */
const RESERVED = new Set(
  (
    'index names places search corpus feed sitemap sitemap-index robots llms opensearch manifest sw 404 about api assets ' +
    'pagefind'
  ).split(' '),
);

/** @param publicFiles what lies in `public/` */
export function isReserved(slug: string, publicFiles: readonly string[]): boolean {
  const stem = (name: string) => name.replace(/\..*$/, '');
  return (
    slug.startsWith('_') || RESERVED.has(stem(slug)) || publicFiles.some((name) => name === slug || stem(name) === slug)
  );
}

/** Ids that no name may have: `/names/letter/` and `/names/index.html` are pages of the list. */
export function isReservedName(id: string): boolean {
  return id === 'index' || id === 'letter';
}
