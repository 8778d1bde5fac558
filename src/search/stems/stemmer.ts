import type { Spelled } from '../words/tokens.ts';
import { isSound } from '../words/sounds.ts';
import { english, englishName } from './english.ts';

/** Takes the endings off a word in small letters, as it is written or folded: two inflected forms of a word have one stem. */
export type Stemmer = {
  (word: string): string;
  /** The same of a name, where names have fewer forms than words: "Angers" is not "anger". */
  readonly ofName?: (name: string) => string;
  /** Of a language that writes each noun with a capital. */
  readonly hasCapitalNouns?: boolean;
};

/** The stemmer of a language, BCP 47. Where there is none for it each word is its own stem. Rejects if its code cannot be loaded. */
export function stemmerOf(language: string): Promise<Stemmer> {
  const [primary = ''] = language.toLowerCase().split('-');
  const loading = loaded.get(primary) ?? load(primary);
  loaded.set(primary, loading);
  loading.catch(() => loaded.delete(primary));
  return loading;
}

/** The stems of a word, folded. Words of which a form is the same have one in common. */
export function stemsOf({ forms, written }: Inflected, stem: Stemmer): string[] {
  const all = (written === undefined ? forms : [...forms, written]).map(stem);
  return all.length === 1 ? all : [...new Set(all)];
}

/**
 * Whether a typed word may be another form of one in a text. Accents that were typed are meant: "Rubí" is not "ruby"; and in German capitals: "Welch" is
 * not "welche".
 */
export function isFormOf(typed: Inflected, word: Inflected, stem: Stemmer): boolean {
  if (typed.isName && stem.hasCapitalNouns && !word.isCapitalised) return false;
  const its = typed.isName && stem.ofName ? stem.ofName : stem;
  const stems = stemsOf(word, its);
  const [first = '', ...others] = typed.forms.filter((form) => !isSound(form));
  return [typed.written ?? first, ...others].some((form) => stems.includes(its(form)));
}

type Inflected = Pick<Spelled, 'forms' | 'written' | 'isCapitalised' | 'isName'>;

const loaded = new Map<string, Promise<Stemmer>>([
  ['en', Promise.resolve(Object.assign(remembered(english), { ofName: englishName }))],
]);

async function load(language: string): Promise<Stemmer> {
  const { otherStemmer } = await import('./other-languages.ts');
  const stem = await otherStemmer(language);
  if (!stem) return (word) => word;
  const ofNames = NAMES_AS_IN_ENGLISH.has(language) ? { ofName: englishName } : { hasCapitalNouns: language === 'de' };
  return Object.assign(remembered(stem), ofNames);
}

/** Languages in which a name has no form but with an s, and no other word has a capital. */
const NAMES_AS_IN_ENGLISH: ReadonlySet<string> = new Set('da es fr it nb nl nn no pt sv'.split(' '));

/** The words of a language come again and again. */
function remembered(stem: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = stem(word);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(word, made);
    return made;
  };
}

const MOST_KNOWN = 50_000;
