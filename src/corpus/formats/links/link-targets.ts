import { slug as headingId } from 'github-slugger';
import type { Catalogued, Manuscript } from '../../model.ts';
import { labelsIn } from '../markdown/dialects/labels-in.ts';
import { type Routes, routesOf } from './routes.ts';
import type { Image } from '../../read/files/read-images.ts';
import { documentPath } from '../../../site.ts';
import { fittingId } from '../fitting-id.ts';

/** What a link or an image of a document can lead to. */
export type Targets = {
  readonly base: string;
  /** Ids of the documents by their file. */
  readonly ids: ReadonlyMap<string, string>;
  /** The same by the last part of their path, in lower case, and their paths: a link in double brackets names no folder. */
  readonly byName: ReadonlyMap<string, readonly (readonly [path: string, id: string])[]>;
  /** Titles of the documents by their address on the site. */
  readonly titlesAt: ReadonlyMap<string, string>;
  /** Ids of the documents by those that they had before. */
  readonly formerly: ReadonlyMap<string, string>;
  /** The targets of MyST by their names, as they are written and as ids. */
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  /** Ids of the documents by their title, as it is and in lower case: what a link in double brackets may name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly routes: Routes;
  /** By file inside the corpus; a string says why it cannot be shown. */
  readonly images: ReadonlyMap<string, Image | string>;
};

/** `(mill)=`: a place that any document of the corpus may link to by its name. */
export type Label = {
  /** Of its document. */
  readonly id: string;
  /** Of its address; empty for the title. */
  readonly fragment: string;
  /** What the heading below it says, if there is one. */
  readonly title: string | undefined;
};

/** @param labels of these manuscripts, as {@link labelsOf} gives them */
export function linkTargets(
  manuscripts: readonly Catalogued[],
  labels: Targets['labels'],
  base: string,
  images: Targets['images'] = new Map(),
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
    byName: Map.groupBy(
      ids.map(([file, id]) => [file.toLowerCase(), id] as const),
      ([path]) => path.slice(path.lastIndexOf('/') + 1),
    ),
    titlesAt: new Map(titles.map(([title, id]) => [documentPath(base, id), title])),
    formerly: new Map(manuscripts.flatMap(({ formerly = [], id }) => formerly.map((one) => [one, id] as const))),
    labels,
    titles: new Map([...others, ...inLowerCase, ...titles]),
    routes: routesOf(manuscripts),
  };
}

export function labelsOf(manuscripts: readonly Manuscript[]): Map<string, Label[]> {
  const all = manuscripts.flatMap(({ id, content, title: ofDocument }) =>
    Array.from(labelsIn(content().text), ([name, title]) => {
      const slug = headingId(name);
      // The heading that is the title does not stand in the text.
      const isTop = title !== undefined && headingId(title) === headingId(ofDocument);
      const fragment = isTop ? '' : `#${fittingId(slug)}`;
      return { names: new Set([name, slug]), label: { id, fragment, title: title?.replace(/[`*]/g, '') } };
    }),
  );
  const labels = new Map<string, Label[]>();
  for (const { names, label } of all) for (const name of names) labels.set(name, [...(labels.get(name) ?? []), label]);
  return labels;
}
