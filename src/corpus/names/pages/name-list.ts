import { plainWords } from '../../../search/words/plain-words.ts';
import { letterPath } from '../../../site.ts';
import { type Kind, KINDS, type Name } from '../model.ts';
import { nameLink } from '../name-link.ts';

/** A line of the list of names: a name, or another form of one that leads to it. */
type ListLine = {
  readonly form: string;
  readonly kind: Kind;
  readonly path: string;
  /** The name that the form is one of; a name itself has none. */
  readonly see?: string;
  /** Of a name: how often it is mentioned, other forms that the texts have, and whether a person looked at it. */
  readonly mentions?: number;
  readonly spellings?: readonly string[];
  readonly isReviewed?: boolean;
};

/** A page of the list: all of it, or a letter, or a part of a letter. */
export type ListPage = {
  readonly path: string;
  readonly sections: readonly { readonly letter: string; readonly lines: readonly ListLine[] }[];
  /** Kinds of the names of the whole list, each once, where there is more than one. */
  readonly kinds: readonly Kind[];
  /** Where every letter starts. */
  readonly letters: readonly { readonly letter: string; readonly path: string }[];
  /** The same letter goes on there. */
  readonly next?: string;
};

/** So many other forms stand beside a name; its page has all. */
const SPELLINGS = 4;

/** So many lines make one page of the list. */
const LINES_A_PAGE = 1000;

/**
 * The list of names from A to Z as pages, the first at `path`. A short list is one page; of a long one each letter has its own,
 * and the first page says where they are. Aliases and spellings stand beside their name, and as lines of their own that lead to it; misprints do not.
 */
export function listPages(names: readonly Name[], base: string, path: string): ListPage[] {
  const letters = byLetter(names.flatMap((name) => linesOf(name, base)));
  const kinds = KINDS.filter((kind) => names.some((name) => name.kind === kind));
  const all = { kinds: kinds.length > 1 ? kinds : [] };
  const count = letters.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count <= LINES_A_PAGE) {
    const starts = letters.filter(hasNames).map(({ letter }) => ({ letter, path: `#${idOf(letter)}` }));
    return [{ path, sections: letters, letters: starts, ...all }];
  }
  const named = letters.filter(hasNames);
  const starts = named.map(({ letter }) => ({ letter, path: letterPath(base, nameOf(letter)) }));
  const pages = named.flatMap(({ letter, lines }) => {
    const parts = Math.ceil(lines.length / LINES_A_PAGE);
    return Array.from({ length: parts }, (_, i): ListPage => {
      const section = { letter, lines: lines.slice(i * LINES_A_PAGE, (i + 1) * LINES_A_PAGE) };
      return {
        path: letterPath(base, nameOf(letter), i + 1),
        sections: [section],
        letters: starts,
        ...(i + 1 < parts && { next: letterPath(base, nameOf(letter), i + 2) }),
        ...all,
      };
    });
  });
  return [{ path, sections: [], letters: starts, ...all }, ...pages];
}

/** Other forms alone are shown to nobody who does not look for one. */
function hasNames({ lines }: { readonly lines: readonly ListLine[] }): boolean {
  return lines.some(({ see }) => see === undefined);
}

/** What the heading of a letter has as its id. */
export function idOf(letter: string): string {
  return `letter-${nameOf(letter)}`;
}

/** What does not start with a letter. */
const OTHER = '0–9';

function nameOf(letter: string): string {
  return letter === OTHER ? '0-9' : letter.toLowerCase();
}

function linesOf(name: Name, base: string): ListLine[] {
  const { kind, isReviewed, tally } = name;
  const path = nameLink(name, base);
  const found = tally.forms.map(({ text }) => text);
  const others = new Map(
    [...name.aliases, ...found]
      .filter((form) => !name.misprints.includes(form) && sortKey(form) !== sortKey(name.name))
      .map((form) => [sortKey(form), form]),
  );
  const shown = [...others.values()].filter((form) => found.includes(form));
  return [
    {
      form: name.name,
      kind,
      path,
      mentions: tally.mentions,
      ...(shown.length > 0 && { spellings: shown.slice(0, SPELLINGS) }),
      isReviewed,
    },
    ...[...others.values()].map((form): ListLine => ({ form, kind, path, see: name.name })),
  ];
}

/** Lines under their first letters, both in the order of a reader who does not look at marks and capitals. */
function byLetter(lines: readonly ListLine[]): { letter: string; lines: ListLine[] }[] {
  const sorted = lines
    .map((line) => ({ line, key: sortKey(line.form) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.line.form, b.line.form));
  return [...Map.groupBy(sorted, ({ key }) => letterOf(key))].map(([letter, all]) => ({
    letter,
    lines: all.map(({ line }) => line),
  }));
}

function letterOf([first = '']: string): string {
  return /\p{L}/u.test(first) ? first.toUpperCase() : OTHER;
}

/** Without case, marks and an article, and without what stands before the first letter or digit. */
function sortKey(form: string): string {
  return plainWords(form).replace(/^the (?=.)/, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
