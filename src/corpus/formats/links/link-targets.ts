import { slug as headingId } from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import type { ParsedManuscript } from '../../model.ts';
import { type Routes, routesOf } from './routes.ts';
import type { Image } from '../../read/files/read-images.ts';

/** What a link or an image of a document can lead to. */
export type Targets = {
  readonly base: string;
  /** Ids of the documents by their file. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of the documents by their title, as it is and in lower case: what a link in double brackets may name. */
  readonly titles: ReadonlyMap<string, string>;
  /** The id that a heading equal to the title would have, by the id of its document, where none stands in the text: the title is its top. */
  readonly titleIds: ReadonlyMap<string, string>;
  readonly routes: Routes;
  /** By file inside the corpus; a string says why it cannot be shown. */
  readonly images: ReadonlyMap<string, Image | string>;
};

export function linkTargets(
  parsed: readonly ParsedManuscript[],
  images: ReadonlyMap<string, Image | string>,
  base: string,
): Targets {
  const manuscripts = parsed.map(({ manuscript }) => manuscript);
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
    titleIds: new Map(parsed.flatMap(titleId)),
    routes: routesOf(manuscripts),
  };
}

function titleId({ manuscript: { id, title }, tree }: ParsedManuscript): [string, string][] {
  const wanted = headingId(title);
  const stands = tree.children.some((node) => node.type === 'heading' && headingId(textOf(node)) === wanted);
  return wanted === '' || stands ? [] : [[id, wanted]];
}
