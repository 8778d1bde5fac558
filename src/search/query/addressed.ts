import type { SearchName } from '../names/name-index.ts';
import { words } from '../words/words.ts';
import type { Piece } from './pieces.ts';

/**
 * The pieces of a query with the persons whom a title before a name allows, or nobody: "Mr. Bingley" is not Caroline Bingley, and "Colonel
 * Fitzwilliam" no man whose first name is Fitzwilliam.
 * @param names in which others of the same name are looked for
 */
export function addressed(pieces: readonly Piece[], names: readonly SearchName[]): readonly Piece[] {
  return pieces.map((piece) => {
    const title = TITLES.get(piece.title ?? '');
    const typed = piece.words.map(({ folded }) => folded);
    if (!title || typed.length === 0) return piece;
    const isMeant = (name: SearchName) => name.kind !== 'person' || isAllowed(name, title, typed.at(-1) ?? '');
    const others = names.filter(
      (name) => !isMeant(name) && formsOf(name).some((form) => form.includes(typed[0] ?? '')),
    );
    return {
      ...piece,
      meanings: piece.meanings.filter(({ name }) => isMeant(name)),
      notMeant: new Set(others.map(({ id }) => id)),
    };
  });
}

/** Whether a word, folded, says of what rank or family a person is: "inspector". */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

function isAllowed(name: SearchName, { gender, isBeforeFirstName }: Title, last: string): boolean {
  if (gender && name.gender && name.gender !== gender) return false;
  return isBeforeFirstName || formsOf(name).some((form) => form.at(-1) === last);
}

function formsOf({ name, aliases = [] }: SearchName): string[][] {
  return [name, ...aliases].map((form) => words(form).map(({ folded }) => folded));
}

type Title = { readonly gender?: 'f' | 'm'; readonly isBeforeFirstName: boolean };

function titles(all: readonly string[], title: Title): [string, Title][] {
  return all.map((one) => [one, title]);
}

/** Titles before the name of a person, folded. */
const TITLES: ReadonlyMap<string, Title> = new Map([
  ...titles('mr mister herr monsieur senor signor'.split(' '), { gender: 'm', isBeforeFirstName: false }),
  ...titles('mrs miss ms madame mme mademoiselle mlle frau senora senorita signora'.split(' '), {
    gender: 'f',
    isBeforeFirstName: false,
  }),
  ...titles('sir lord king prince duke count baron emperor father brother uncle'.split(' '), {
    gender: 'm',
    isBeforeFirstName: true,
  }),
  ...titles('lady dame queen princess duchess countess baroness empress sister aunt'.split(' '), {
    gender: 'f',
    isBeforeFirstName: true,
  }),
  ...titles(
    (
      'dr doctor prof professor colonel col captain capt general gen major maj lieutenant lt sergeant sgt commander admiral president senator sen ' +
      'governor judge justice inspector rev reverend'
    ).split(' '),
    { isBeforeFirstName: false },
  ),
]);
