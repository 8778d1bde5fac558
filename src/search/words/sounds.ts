/** Names of Greek, Cyrillic and Arabic letters, found by their sound where a question writes them in Latin ones. */
import { editDistance } from '../names/edit-distance.ts';
import { inLatinLetters } from '../names/in-latin-letters.ts';
import { FEWEST_SOUNDS, vowels } from '../names/likeness.ts';
import { skeleton, softened } from '../names/skeleton.ts';

/** The keys of a name of other letters: one a way in which it may be read. @param folded a folded form of it */
export function soundsOf(folded: string): string[] {
  return [...new Set(readings(folded).map(soundKey))];
}

/**
 * The keys of a word that is typed in Latin letters: some sounds of other letters are written in several ways. German has "Dostojewski", Arabic
 * "Darwish" and "Naguib", Greek "Homeros" and "Heraklion".
 */
export function typedSounds(typed: string): string[] {
  return [...new Set(spellings(typed).map(soundKey))];
}

/** Whether a form of a word is such a key. */
export function isSound(form: string): boolean {
  return form.startsWith(SIGN);
}

/**
 * Whether a word that is typed in Latin letters may be one of other letters that shares a key with it: the keys leave out nearly all
 * vowels. `'boris'` is no `'бары'`, nor `'kurt'` a word that is read "qararat".
 * @param forms all forms of the word of other letters
 */
export function isSpokenAs(typed: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    if (isSound(form)) return false;
    const its = readings(form);
    if (isArabic(form))
      return SPELLINGS.some((spelling) => its.some((reading) => hasItsLongVowels(spelling(typed), reading)));
    return spellings(typed).some((spelling) => its.some((reading) => hasNearlyItsVowels(spelling, reading)));
  });
}

/** Stands before a key: no word begins so. */
const SIGN = 'ǂ';

/** `'dostoyevsky'` and `'dostoevskiy'` → `'ǂdstvsk'`, `'kyiv'` and `'kiev'` → `'ǂkiv'` */
function soundKey(latin: string): string {
  const word = withSounds(latin);
  const sounds = skeleton(word);
  return `${SIGN}${sounds.length < FEWEST_SOUNDS ? vowels(word) : sounds}`;
}

/** With a c as it sounds, and a last h as the vowel that it stands for in "Fatemeh". */
function withSounds(latin: string): string {
  return latin.replace(/qu(?=[ei])|c(?![ehiy])/g, 'k').replace(/(?<![cdgkpstz])h$/, 'a');
}

function spellings(typed: string): string[] {
  return [...new Set([...SPELLINGS, ...GREEK_SPELLINGS].map((spelling) => spelling(typed)))];
}

type Spelling = (typed: string) => string;

const SPELLINGS: readonly Spelling[] = [
  (typed) => typed,
  (typed) => typed.replace(/tsch|sch|ch|j/g, (letters) => GERMAN[letters] ?? letters),
  (typed) => typed.replace(/w/g, 'u'),
  (typed) => typed.replace(/gu?(?=[ei])/g, 'j'),
];

const GREEK_SPELLINGS: readonly Spelling[] = [
  (typed) => typed.replace(/^h(?=[aeiouy])/, ''),
  (typed) => typed.replace(/^h(?=[aeiouy])|(?<=io)n$/g, ''),
  // The s at its end stands in one case only.
  (typed) => typed.replace(/(?<=[aeiouy])s$/, ''),
];

const GERMAN: Readonly<Record<string, string>> = { tsch: 'ch', sch: 'sh', ch: 'kh', j: 'y' };

/** How a word of other letters may be read, in Latin letters: as it is, and without an ending of Cyrillic names. */
function readings(folded: string): string[] {
  return [folded, ...withoutCase(folded)].flatMap(inLatinLetters);
}

/** `'достоевского'` → `'достоевск'`, `'києві'` → `'києв'`, `'львові'` → `'львов'`, `'львів'`: names without the endings of their cases. */
function withoutCase(folded: string): string[] {
  if (!/^\p{sc=Cyrillic}/u.test(folded)) return [];
  const bare = CASES.map((ending) => folded.replace(ending, '')).filter((form) => form !== folded);
  return [...bare, ...bare.filter((form) => form.endsWith('ов')).map((form) => form.replace(/ов$/, 'ів'))];
}

const CASES: readonly RegExp[] = [
  /(?<=\p{L}{3})[аеиіоуыюя]$/u,
  /(?<=\p{L}{4})(?:[ое]го|[ое]му|[иы]ми?|[оеё]м|[иы]х|[ая]ми?|[ая]х|[ое]ві|[ое]ю)$/u,
];

function isArabic(form: string): boolean {
  return /^\p{sc=Arabic}/u.test(form);
}

/**
 * Of Arabic letters only long vowels are written: each of them has to be heard between the same consonants, and a vowel that is long or last has to
 * be written. The first letter is not sure.
 */
function hasItsLongVowels(typed: string, reading: string): boolean {
  const [heard, written] = [typed, reading].map(heardAs) as [string, string];
  const consonants = heard.replace(VOWELS, '');
  if (consonants.length < FEWEST_CONSONANTS || consonants !== written.replace(VOWELS, '')) return false;
  const vowels = heard.split(CONSONANT);
  const longOnes = written.split(CONSONANT);
  // Too many words have the same two consonants: "Amalia" and "عملية".
  if (consonants.length === FEWEST_CONSONANTS && longOnes[1] === '') return false;
  return longOnes.every((long, at) => {
    const vowel = vowels[at] ?? '';
    if (vowel.length > long.length + 1) return false;
    if (at === 0) return true;
    if (at === longOnes.length - 1)
      return (long === '') === (vowel === '') && (isHeard(long, vowel) || (long === 'a' && vowel === 'e'));
    return isHeard(long, vowel);
  });
}

function isHeard(long: string, vowel: string): boolean {
  return [...long].every((one) => LONG_VOWELS[one]?.test(vowel) ?? true);
}

const FEWEST_CONSONANTS = 2;

const VOWELS = /[aeiouy]+/g;
const CONSONANT = /[^aeiouy]/;

const LONG_VOWELS: Readonly<Record<string, RegExp>> = { a: /a/, i: /[eiy]/, u: /[ou]/ };

/** In Greek and Cyrillic letters vowels are written: of four sounds and one more one may differ. */
function hasNearlyItsVowels(typed: string, reading: string): boolean {
  const [heard, written] = [typed, reading].map((word) => vowels(heardAs(word))) as [string, string];
  const most = Math.floor((Math.min(heard.length, written.length) - 1) / 4);
  return editDistance(heard, written, most) <= most;
}

/** As a key takes its sounds, but for those that no spelling confuses: `'sh'` is no `'s'`, nor `'j'` a `'z'`. */
function heardAs(latin: string): string {
  return softened(
    withSounds(latin)
      .replace(/[sc]h/g, 'š')
      .replace(/d?j|zh/g, 'ž')
      .replace(/z/g, 'ż'),
  ).replace(/([^aeiouy])\1+/g, '$1');
}
