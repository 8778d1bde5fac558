import type { Conversion } from '../../corpus/conversion.ts';
import { paragraphs } from '../../corpus/model.ts';
import { isEnglishWord } from '../../corpus/names/lists/words/english-word.ts';
import type { Kind, Name } from '../../corpus/names/model.ts';
import type { SearchName } from '../../search/names/name-index.ts';
import { createResolver, type Meaning, type Resolver } from '../../search/names/resolve-name.ts';
import { readQuery } from '../../search/query/read-query.ts';
import { isUnspaced, SMALL_WORDS } from '../../search/words/words.ts';
import { searchName } from './search-name.ts';

/** A search that this corpus answers, to show what can be asked. */
export type Example = {
  readonly query: string;
  readonly shows: 'alias' | 'role' | 'slip' | 'part' | 'words' | 'paragraph';
  /** The name that is found, and its kind. */
  readonly name?: string;
  readonly kind?: Kind;
};

/** Letters of a query, at most: who reads a longer one has forgotten its beginning. */
const LONGEST_QUERY = 30;

/** Examples that are shown. */
const MOST = 4;

/** Of very many names the most mentioned are looked at. */
const MOST_NAMES = 2000;

/** Paragraphs in which words are looked for that stand side by side. */
const MOST_PARAGRAPHS = 300;

/**
 * At most four searches, each of another kind: another name, a role, a misspelling, words, a paragraph. All texts are read for them:
 * they are made once, for the page and the file that show them.
 */
export function searchExamples({ names, documents }: Pick<Conversion, 'names' | 'documents'>): readonly Example[] {
  const known = names
    .toSorted((a, b) => b.tally.mentions - a.tally.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map((name): Known => ({ ...searchName(name), written: writtenForms(name) }));
  const well = known.filter(({ mentions }) => mentions > 1);
  const isInTexts = (words: string) =>
    documents.some((document) => paragraphs(document).some(({ text }) => text.includes(words)));
  const resolve = createResolver({ names: known, plain: '', unlike: '' });
  const used = new Set<string>();
  const firstOf = (
    shows: Example['shows'],
    all: Iterable<readonly [SearchName, string]>,
    isWanted: (query: string) => boolean = () => true,
  ): Example[] => {
    for (const [{ id, name, kind }, query] of all) {
      if (query.length > LONGEST_QUERY || used.has(id) || !meansOnly(resolve, query, id, shows) || !isWanted(query))
        continue;
      used.add(id);
      return [{ query, shows, name, kind }];
    }
    return [];
  };
  // People are what one looks for by other words.
  const people = [...well.filter(({ kind }) => kind === 'person'), ...well.filter(({ kind }) => kind !== 'person')];
  const examples = [
    ...firstOf('role', rolesOf(people)),
    // All texts are looked through last.
    ...firstOf('slip', slipsOf(people), (slip) => !isInTexts(slip)),
    ...firstOf('alias', aliasesOf(well)),
    ...wordsOf(documents),
    ...firstOf('part', partsOf(people)),
    ...numberOf(documents),
  ];
  return ORDER.flatMap((shows) => examples.filter((one) => one.shows === shows)).slice(0, MOST);
}

/** A name with its forms that an editor or a text has. */
type Known = SearchName & { readonly written: ReadonlySet<string> };

function writtenForms({ aliases, tally }: Name): ReadonlySet<string> {
  return new Set([...aliases, ...tally.forms.map(({ text }) => text)]);
}

/** What is best seen first. */
const ORDER: readonly Example['shows'][] = ['alias', 'role', 'slip', 'words', 'part', 'paragraph'];

/** Whether the whole of a query means one name, and in this way. */
function meansOnly(resolve: Resolver, query: string, id: string, shows: Example['shows']): boolean {
  const read = readQuery(query);
  const [match, ...others] = resolve(read);
  if (!match || others.length > 0 || match.start > 0 || match.end < read.words.length) return false;
  const [meaning, ...further] = match.meanings;
  return meaning !== undefined && further.length === 0 && meaning.name.id === id && shownBy(meaning) === shows;
}

function shownBy({ way, role }: Meaning): Example['shows'] | undefined {
  if (role !== undefined) return 'role';
  return way === 'alias' || way === 'slip' || way === 'part' ? way : undefined;
}

/**
 * What is put for a name, capitals before words: as the editor or a text has it. What only a list of places knows may be of
 * another age than the text.
 */
function* aliasesOf(names: readonly Known[]): Generator<readonly [SearchName, string]> {
  const all = names.flatMap((name) =>
    (name.aliases ?? []).filter((alias) => name.written.has(alias)).map((alias) => [name, alias] as const),
  );
  yield* all.filter(([, alias]) => /^\p{Lu}{3,6}$/u.test(alias));
  yield* all.filter(([{ name }, alias]) => /^\p{L}+( \p{L}+)+$/u.test(alias) && !isPartOf(alias, name));
}

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function* rolesOf(names: readonly SearchName[]): Generator<readonly [SearchName, string]> {
  for (const name of names)
    for (const role of name.roles ?? []) if (/^\p{L}+( \p{L}+)+$/u.test(role)) yield [name, role];
}

/** People by the last of their two names. */
function* partsOf(names: readonly SearchName[]): Generator<readonly [SearchName, string]> {
  for (const name of names) {
    const [, last] = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{3,})$/u.exec(name.name) ?? [];
    if (last !== undefined && name.kind === 'person') yield [name, last];
  }
}

/** Letters of a word that is long enough to be known without one of them. */
const LONG_WORD = 7;

/** The longest word of each name, with a letter left out: one that no language knows. */
function* slipsOf(names: readonly SearchName[]): Generator<readonly [SearchName, string]> {
  for (const name of names.slice(0, SLIPS_TRIED)) {
    const [word = ''] = name.name.split(' ').sort((a, b) => b.length - a.length);
    if (!/^\p{Lu}\p{Script=Latin}+$/u.test(word) || word.length < LONG_WORD) continue;
    if (isEnglishWord(word.toLowerCase())) continue;
    for (let at = word.length - 4; at > 2; at -= 1) {
      const slip = word.slice(0, at) + word.slice(at + 1);
      if (!isEnglishWord(slip.toLowerCase())) yield [name, slip];
    }
  }
}

/** Names of which misspellings are looked for in all texts. */
const SLIPS_TRIED = 20;

/** The two words that stand side by side in most paragraphs. */
function wordsOf(documents: Conversion['documents']): Example[] {
  const counts = new Map<string, number>();
  const first = documents.values().flatMap(paragraphs).take(MOST_PARAGRAPHS);
  for (const { text } of first) {
    const pairs = [...text.matchAll(/(?<![\p{L}\p{N}’'-])(?=(\p{Ll}{5,20} \p{Ll}{5,20})(?![\p{L}\p{M}\p{N}’'-]))/gu)];
    for (const pair of new Set(pairs.map(([, words = '']) => words))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const best = [...counts]
    .filter(([pair]) => !isUnspaced(pair) && !pair.split(' ').some((word) => SMALL_WORDS.has(word)))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0];
  return best ? [{ query: best[0], shows: 'words' }] : [];
}

/** A paragraph by its number, where there is one document. */
function numberOf([only, ...others]: Conversion['documents']): Example[] {
  const all = only && others.length === 0 ? paragraphs(only) : [];
  const number = all[Math.floor(all.length / 2)]?.number;
  return number === undefined ? [] : [{ query: `¶ ${number}`, shows: 'paragraph' }];
}
