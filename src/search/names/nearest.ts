import { editDistance } from './edit-distance.ts';
import { foldedForm } from '../words/folded-form.ts';
import type { SearchName } from './name-index.ts';

/** Names that are offered where nothing is found. */
const MOST = 5;

/** A name is near if at most this share of the letters of a whole form differs. */
const FARTHEST = 1 / 3;

/** The names that are spelled most like the query, best first; those of which most is said first among equals. */
export function nearest(query: string, names: readonly SearchName[]): SearchName[] {
  const typed = foldedForm(query).slice(0, LONGEST);
  return names
    .map((name) => ({ name, distance: Math.min(...formsOf(name).map((form) => distance(typed, form))) }))
    .filter((found) => found.distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || b.name.mentions - a.name.mentions || (a.name.id < b.name.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Letters that are compared. */
const LONGEST = 60;

function formsOf({ name, aliases = [], peoples = [] }: SearchName): string[] {
  return [name, ...aliases, ...peoples].map(foldedForm).filter(({ length }) => length > 2);
}

/** The share of letters that differ. */
function distance(typed: string, form: string): number {
  const length = Math.max(typed.length, form.length);
  return editDistance(typed, form, Math.floor(length * FARTHEST)) / length;
}
