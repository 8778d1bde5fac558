import type { Manuscript } from '../../model.ts';
import { type Routes, routesOf } from './routes.ts';
import type { Image } from '../../read/files/read-images.ts';

/** What a link or an image of a document can lead to. */
export type Targets = {
  readonly base: string;
  /** Ids of the documents by their file. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of the documents by their title, as it is and in lower case: what a link in double brackets may name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly routes: Routes;
  /** By file inside the corpus; a string says why it cannot be shown. */
  readonly images: ReadonlyMap<string, Image | string>;
};

export function linkTargets(
  manuscripts: readonly Manuscript[],
  images: ReadonlyMap<string, Image | string>,
  base: string,
): Targets {
  const ids = manuscripts.map(({ listing, id }) => [listing.file, id] as const);
  const titles = manuscripts.map(({ title, id }) => [title, id] as const);
  const inLowerCase = titles.map(([title, id]) => [title.toLowerCase(), id] as const);
  const others = manuscripts.flatMap(({ calledAlso = [], id }) =>
    calledAlso.map((name) => [name.toLowerCase(), id] as const),
  );
  return {
    base,
    images,
    ids: new Map(ids),
    titles: new Map([...others, ...inLowerCase, ...titles]),
    routes: routesOf(manuscripts),
  };
}
