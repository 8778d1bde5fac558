import { namesPath } from '../../../site.ts';
import type { Document } from '../../model.ts';
import type { FormerName, Name } from '../model.ts';
import { nameLink } from '../name-link.ts';
import { listPages } from './name-list.ts';
import { namePages, namesContext } from './name-page.ts';

/** A place as the page of the places lists it. */
export type PlaceLine = {
  readonly name: string;
  readonly path: string;
  readonly at?: readonly [number, number];
  readonly mentions: number;
  readonly documents: number;
};

/** So many names share a file. */
const NAMES_A_FILE = 100;

/** The pages of the names, as data by their path inside the content folder. @param isOwn of which ids there shall be pages */
export function namesContent(
  documents: readonly Document[],
  names: readonly Name[],
  former: readonly FormerName[],
  base: string,
  isOwn: (id: string) => boolean,
): [path: string, text: string][] {
  const context = namesContext(documents, names, base);
  const files: [string, string][] = [
    ['names/list.json', json(listPages(names, base, namesPath(base)))],
    ['names/places.json', json(placeLines(names, base))],
    ['names/former.json', json(former.filter(({ id }) => isOwn(id)))],
  ];
  const withPage = names.filter(({ hasPage, id }) => hasPage && isOwn(id));
  for (let i = 0; i < withPage.length; i += NAMES_A_FILE) {
    const pages = withPage.slice(i, i + NAMES_A_FILE).flatMap((name) => namePages(name, context));
    files.push([`names/pages/${i / NAMES_A_FILE}.ndjson`, pages.map(json).join('')]);
  }
  return files;
}

/** The places of the corpus, the most mentioned first. */
function placeLines(names: readonly Name[], base: string): PlaceLine[] {
  return names
    .filter(({ kind }) => kind === 'place')
    .map((place) => ({
      name: place.name,
      path: nameLink(place, base),
      ...(place.at && { at: place.at }),
      mentions: place.tally.mentions,
      documents: place.tally.documents,
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1));
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
