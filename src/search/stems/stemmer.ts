import type { Spelled } from '../words/tokens.ts';
import { english } from './english.ts';

/** Takes the endings off a word in small letters, as it is written or folded: two inflected forms of a word have one stem. */
export type Stemmer = (word: string) => string;

/** The stemmer of a language, BCP 47. Where there is none for it each word is its own stem. Rejects if its code cannot be loaded. */
export function stemmerOf(language: string): Promise<Stemmer> {
  const [primary = ''] = language.toLowerCase().split('-');
  const loading = loaded.get(primary) ?? load(primary);
  loaded.set(primary, loading);
  loading.catch(() => loaded.delete(primary));
  return loading;
}

/** The stems of a word, folded. Words of which a form is the same have one in common. */
export function stemsOf({ forms, written }: Pick<Spelled, 'forms' | 'written'>, stem: Stemmer): string[] {
  const all = (written === undefined ? forms : [...forms, written]).map(stem);
  return all.length === 1 ? all : [...new Set(all)];
}

const loaded = new Map<string, Promise<Stemmer>>([['en', Promise.resolve(remembered(english))]]);

async function load(language: string): Promise<Stemmer> {
  const { otherStemmer } = await import('./other-languages.ts');
  const stem = await otherStemmer(language);
  return stem ? remembered(stem) : (word) => word;
}

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
