/** Everything that can be wrong with what we were given: code, level, and a sentence that says what to do. */
import type { Place } from './model.ts';
import type { Unreadable } from './read/files/unreadable.ts';

type Level = 'error' | 'warning';

/** A fault as data: a stage returns it, `src/build/build-site.ts` prints it and decides the exit code. */
export type Fault = {
  readonly code: Code;
  readonly level: Level;
  readonly place: Place;
  /** What it is about, such as a key or a link. */
  readonly about?: string;
  readonly message: string;
};

const KINDS = {
  'missing-index': error((why?: Unreadable) =>
    why
      ? `INDEX.md cannot be read: ${why.reason}. ${why.remedy}.`
      : 'The corpus has no INDEX.md. Write one with "npm run index -- --write", or by hand: a "# Title" and a list of links to the documents, such as "- [Title](file.txt)".',
  ),
  'empty-index': error(() => 'No document is listed here. Add a line such as "- [Title](file.txt)".'),
  'missing-document': error((file: string, why?: Unreadable) =>
    why
      ? `"${file}" is listed here but cannot be read: ${why.reason}. ${why.remedy}, or remove this line.`
      : `"${file}" is listed here but is not in the corpus. Add the file, or remove this line.`,
  ),
  'listed-twice': error(
    (file: string, line: number) => `"${file}" is listed already in line ${line}. Remove one of the two.`,
  ),
  'outside-corpus': error(
    (file: string) =>
      `"${file}" leads out of the corpus. Copy the file into the folder of INDEX.md and link to it there.`,
  ),
  'unsupported-type': error((file: string, left?: { readonly count: number; readonly endings: string } | 'folder') =>
    left === 'folder'
      ? `"${file}" is a folder. Write "${file}/" to list what is in it.`
      : left
        ? `"${file}" holds ${left.count === 1 ? 'a text that is' : `${left.count} texts that are`} left out: ${left.endings}. Save what you want to publish as .txt or .md.`
        : `"${file}" cannot be a document. Save it as .txt or .md, under a name that is not one of the tool's own.`,
  ),
  'not-text': error((reason: string) => `This is not a text: ${reason}. Save the file as UTF-8.`),
  'empty-document': error(
    (what = 'no text in this document') => `There is ${what}. Add some, or remove it from INDEX.md.`,
  ),
  'bad-metadata': error((what: string, remedy: string) => `${what} ${remedy}`),
  'address-taken': error(
    (address: string, by: string) => `The address "${address}" belongs to ${by}. Choose another one.`,
  ),
  'foreign-output': error(
    (what: string) => `${what}, so no site can be put there. Choose a new or empty folder with OUT=.`,
  ),
  'cache-unusable': warning(
    (reason: string) =>
      `What was kept of former builds cannot be used: ${reason}. Make the folder yours, or remove it.`,
  ),
  'bad-part': error((what: string, remedy: string) => `${what} ${remedy}`),
  'no-database': error((what: string, remedy: string) => `${what} ${remedy}`),
  'bad-names': error((what: string, remedy: string) => `${what} ${remedy}`),
  'ambiguous-name': warning(
    (form: string, entry: string, other: string, line: number) =>
      `"${form}" is claimed by the entries ${entry} and ${other} (line ${line}). Remove it from one of them, or make both one entry; if both stay, it means the one that a document also names in full.`,
  ),
  'unreviewed-names': warning(
    (language: string, documents: number) =>
      `There are no rules that find names in "${language}" (${documents === 1 ? 'one document' : `${documents} documents`}), so only those of names.yaml are published there. Write names into it, or "names: reviewed" here.`,
  ),
  'language-doubtful': warning(
    (language: string, other: string) =>
      `This text does not look like "${language}", the language of the corpus, so no names are guessed in it. Write "language: ${other}", or what it is, below its line in INDEX.md, or at the top of INDEX.md for all.`,
  ),
  'bad-breaks': error((words: string | Unreadable, what?: string) =>
    typeof words === 'object'
      ? `The breaks cannot be read: ${words.reason}. ${words.remedy}, or remove the file.`
      : `"${words}" ${what} where a sentence starts after the break before it. ${what?.includes('more') ? 'Add more words of the paragraph.' : 'Write the opening words as they stand in the text, or remove the line.'}`,
  ),
  'stale-breaks': warning(
    (words: string) =>
      `The words "${words}" are gone; the paragraph is known by its address. Write how it opens today.`,
  ),
  'unused-breaks': warning((why: string) => `These breaks are not used: ${why}. Remove the file.`),
  'unreviewed-breaks': warning(
    (id: string) =>
      `Nobody has confirmed where the paragraphs of this text start, and their addresses will be kept. Add the breaks with "npm run breaks -- ${id}", or blank lines to the text.`,
  ),
  'bad-ledger': error((reason: string | Unreadable) =>
    typeof reason === 'object'
      ? `The ledger cannot be read: ${reason.reason}, so it cannot be told which addresses were given. ${reason.remedy} and build again: the ledger must be whole, as it was last committed.`
      : `${reason} Take back the ledger as it was last committed (git checkout -- this file; after a merge, one side of it whole) and build again.`,
  ),
  'ledger-would-change': error(
    () =>
      'The corpus is not as the ledger records it, and this build may not write the ledger. Run "npm run build" on your machine and commit the ledger, or set LEDGER=write.',
  ),
  'document-lost': error(
    (id: string) =>
      `The published document "${id}" would have no page: the site itself uses its name. Rename the file in public/ that took it.`,
  ),
  'name-lost': error(
    (id: string) =>
      `The published name "${id}" has no page in the new site. This is a fault of the program: please report it.`,
  ),
  'address-lost': error(
    (address: string, page: string) =>
      `The address ${address} is not in ${page}. This is a fault of the program: please report it.`,
  ),
  'unlisted-document': warning((why?: Unreadable) =>
    why
      ? `INDEX.md does not list this folder, and what is in it cannot be read: ${why.reason}. ${why.remedy}, or move it out of the corpus.`
      : 'INDEX.md does not list this document, so it is not published. List it, or move it out of the corpus.',
  ),
  'ignored-key': warning((key: string, documents: number, remedy?: string) => {
    const where = documents > 1 ? `here and in ${documents - 1} other document${documents > 2 ? 's' : ''}` : 'here';
    return `"${key}" ${remedy ? 'has a value that cannot be read' : 'means nothing'} ${where}, and is ignored. ${remedy ?? 'Remove it, if no other tool needs it.'}`;
  }),
  'raw-html': warning(
    (tags: string) => `HTML that could run or change the page was left out: ${tags}. Write it as Markdown.`,
  ),
  'template-tag': warning(
    (tag: string, what = 'is a tag of another tool and is shown as text. Write what it stands for.') =>
      `"${tag}" ${what}`,
  ),
  'too-large': error((what: string, limit: string) => `${what}, and the limit is ${limit}. Divide the text.`),
  'broken-link': warning(
    (url: string, why = 'leads to nothing in this corpus and is shown as text. Link to a listed document') =>
      `The link "${url}" ${why}.`,
  ),
  'unsafe-link': warning(
    (url: string) =>
      `The link "${url}" is neither relative nor http, https, mailto or tel, and is shown as text. Use one of these.`,
  ),
  'missing-image': warning(
    (url: string, reason: string) =>
      `The image "${url}" ${reason}, and its alternative text is shown. Add it to the corpus as PNG, JPEG, GIF, WebP, AVIF or SVG.`,
  ),
  'remote-image': warning(
    (url: string) =>
      `The image "${url}" is on another host and is shown as a link. Copy it into the corpus to show it.`,
  ),
} as const;

/** Codes whose sentence begins with the thing that it is about. */
const ABOUT: ReadonlySet<string> = new Set<Code>([
  'ignored-key',
  'template-tag',
  'raw-html',
  'broken-link',
  'unsafe-link',
  'missing-image',
  'remote-image',
  'missing-document',
  'unsupported-type',
]);

export type Code = keyof typeof KINDS;

export const CODES = Object.keys(KINDS) as Code[];

/** The fault of this code at this place. The further arguments are what its sentence names. */
export function fault<C extends Code>(code: C, place: Place, ...named: Parameters<(typeof KINDS)[C]['says']>): Fault {
  const kind = KINDS[code];
  const says = kind.says as (...named: unknown[]) => string;
  const [first] = named as unknown[];
  const about = ABOUT.has(code) && typeof first === 'string' ? { about: String(shortened(first)) } : {};
  return { code, level: kind.level, place, ...about, message: says(...named.map(shortened)) };
}

/** Where a fault is, as an editor finds it: `seeds/INDEX.md:14` */
export function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/**
 * One line for a person.
 *
 * `seeds/INDEX.md:14  missing-document  "letters.txt" is listed here but is not in the corpus. …`
 */
export function sentence({ place, code, message }: Fault): string {
  return visible(`${placeText(place)}  ${code}  ${message}`);
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ level }) => level === 'error');
}

function error<A extends unknown[]>(says: (...named: A) => string) {
  return { level: 'error', says } as const;
}

function warning<A extends unknown[]>(says: (...named: A) => string) {
  return { level: 'warning', says } as const;
}

/** A sentence must stay readable when a document is hostile. */
const LONGEST_QUOTATION = 300;

function shortened(named: unknown): unknown {
  if (typeof named !== 'string' || named.length <= LONGEST_QUOTATION) return named;
  return `${named.slice(0, LONGEST_QUOTATION)}…`;
}

/** What was read from files cannot move the cursor or colour the terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
