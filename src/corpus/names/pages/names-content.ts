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

/** So many pages share a file, or fewer that have so many UTF-16 units: to show one the whole file is read. */
const A_FILE = { pages: 100, length: 1_000_000 };

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
  const withPage = names.values().filter(({ hasPage, id }) => hasPage && isOwn(id));
  const lines = withPage.flatMap((name) => namePages(name, context)).map(json);
  return [...files, ...inFiles(lines).map((text, i): [string, string] => [`names/pages/${i}.ndjson`, text])];
}

function inFiles(lines: Iterable<string>): string[] {
  const texts: string[] = [];
  let together: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (together.length === A_FILE.pages || length > A_FILE.length) {
      texts.push(together.join(''));
      [together, length] = [[], 0];
    }
    together.push(line);
    length += line.length;
  }
  return together.length > 0 ? [...texts, together.join('')] : texts;
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
