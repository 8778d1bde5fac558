/** Names of Greek, Cyrillic and Arabic letters, found by their sound where a question writes them in Latin ones. */
import { editDistance } from '../names/edit-distance.ts';
import { inLatinLetters } from '../names/in-latin-letters.ts';
import { FEWEST_SOUNDS, vowels } from '../names/likeness.ts';
import { skeleton, softened } from '../names/skeleton.ts';
import { arabicConsonants, isArabic, isArabicName, latinConsonants } from './arabic-sounds.ts';

/** The keys of a name of other letters: one a way in which it may be read. @param folded a folded form of it */
export function soundsOf(folded: string): string[] {
  if (isArabic(folded)) return arabicConsonants(folded).map((consonants) => SIGN + consonants);
  return [...new Set(readings(folded).map(soundKey))];
}

/**
 * The keys of a word that is typed in Latin letters: some sounds of other letters are written in several ways. German has "Dostojewski", Greek
 * "Homeros" and "Heraklion".
 */
export function typedSounds(typed: string): string[] {
  const consonants = latinConsonants(typed).map((its) => SIGN + its);
  return [...new Set([...spellings(typed).map(soundKey), ...consonants])];
}

/** Whether a form of a word is such a key. */
export function isSound(form: string): boolean {
  return form.startsWith(SIGN);
}

/**
 * Whether a word that is typed in Latin letters may be one of other letters that shares a key with it: the keys leave out nearly all
 * vowels. `'boris'` is no `'бары'`, nor `'baron'` a `'браун'`.
 */
export function isSpokenAs(typed: Written, { forms, written }: Written): boolean {
  const [first = ''] = typed.forms;
  return forms.some((form, at) => {
    if (isSound(form)) return false;
    if (isArabic(form)) return at === 0 && isArabicName(typed.written ?? first, written ?? form);
    return (
      form.length >= FEWEST_LETTERS &&
      spellings(first).some((spelling) => readings(form).some((reading) => hasNearlyItsVowels(spelling, reading)))
    );
  });
}

/** Of letters with vowels: "или" is not "Elie". */
const FEWEST_LETTERS = 4;

/** A word: its forms, folded, and where it is another one in small letters with its accents. */
type Written = { readonly forms: readonly string[]; readonly written?: string | undefined };

/** Stands before a key: no word begins so. */
const SIGN = 'ǂ';

/** `'dostoyevsky'` and `'dostoevskiy'` → `'ǂdstvsk'`, `'kyiv'` and `'kiev'` → `'ǂkiv'` */
function soundKey(latin: string): string {
  const word = withSounds(latin);
  const sounds = skeleton(word);
  return `${SIGN}${sounds.length < FEWEST_SOUNDS ? vowels(softened(word)) : sounds}`;
}

function soundsIn(latin: string): number {
  return skeleton(withSounds(latin)).length;
}

/** With c, x and a last ff as they sound, and a last h as the vowel that it stands for in "Fatemeh". */
function withSounds(latin: string): string {
  return latin
    .replace(/qu(?=[ei])|c(?![ehiy])/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ff$/, 'v')
    .replace(/(?<![cdgkpstz])h$/, 'a');
}

function spellings(typed: string): string[] {
  const others = SPELLINGS.map((respelled) => respelled(typed)).filter((other) => soundsIn(other) >= FEWEST_SOUNDS);
  return [...new Set([typed, ...others])];
}

type Spelling = (typed: string) => string;

/** From how other languages write the sounds of a name to how English does: each is tried by itself. */
const SPELLINGS: readonly Spelling[] = [
  // German: "Dostojewski", "Tschechow", "Schostakowitsch", "Jelzin"; "Schukow"; names of German origin, "Rubinstein", "Eisenstein".
  replacing(/tsch|sch|ch|j|z/g, { tsch: 'ch', sch: 'sh', ch: 'kh', j: 'y', z: 'ts' }),
  replacing(/tsch|sch|ch|j|z/g, { tsch: 'ch', sch: 'zh', ch: 'kh', j: 'y', z: 'ts' }),
  (typed) => typed.replace(/s(?=[tp])/g, 'sh').replace(/s(?=[aeiouy])/g, 'z'),
  // French: "Tchekhov", "Khrouchtchev", "Joukov", "Poutine".
  (typed) => replacing(/tch|ch|j|ou/g, { tch: 'ch', ch: 'sh', j: 'zh', ou: 'u' })(typed.replace(/(?<=in)e$/, '')),
  // What English keeps of French: "Tchaikovsky", "Rachmaninoff".
  replacing(/tch/g, { tch: 'ch' }),
  replacing(/ch/g, { ch: 'kh' }),
  // Scholars: "Čechov", of which the signs are gone.
  replacing(/ch|c|j/g, { ch: 'kh', c: 'ch', j: 'y' }),
  // Greek: "Homeros", "Heraklion", "Thucydides", "Euripides".
  (typed) => typed.replace(/^h(?=[aeiouy])/, ''),
  (typed) => typed.replace(/^h(?=[aeiouy])|(?<=io)n$/g, ''),
  // The s at its end stands in one case only.
  (typed) => typed.replace(/(?<=[aeiouy])s$/, ''),
  (typed) => typed.replace(/c/g, 'k').replace(/(?<=[ae])u/g, 'v'),
];

function replacing(letters: RegExp, by: Readonly<Record<string, string>>): Spelling {
  return (typed) => typed.replace(letters, (found) => by[found] ?? found);
}

/** How a word of other letters may be read, in Latin letters: as it is, and without an ending of its cases. */
function readings(folded: string): string[] {
  const read = [folded, ...withoutCase(folded)].flatMap(inLatinLetters);
  return [...new Set(read.flatMap((one) => [one, ...alsoRead(folded, one)]))];
}

/** Greek has "Chania" and "Hania", "Giorgos" and "Yorgos"; Serbian "Djokovic" and "Đoković". */
function alsoRead(folded: string, read: string): string[] {
  const other = /^\p{sc=Greek}/u.test(folded)
    ? read.replace(/ch/g, 'kh').replace(/^gi?(?=[aeiou])/, 'y')
    : read.replace(/dj/g, 'd');
  return other === read ? [] : [other];
}

/** `'достоевского'` → `'достоевск'`, `'києві'` → `'києв'`, `'львові'` → `'львов'`, `'львів'`: names without the endings of their cases. */
function withoutCase(folded: string): string[] {
  const bare = CASES.map((ending) => folded.replace(ending, '')).filter((form) => form !== folded);
  return [...bare, ...bare.filter((form) => form.endsWith('ов')).map((form) => form.replace(/ов$/, 'ів'))];
}

const CASES: readonly RegExp[] = [
  /(?<=\p{L}{3})[аеиіоуыюя]$/u,
  /(?<=\p{L}{4})(?:[ое]го|[ое]му|[иы]ми?|[оеё]м|[иы]х|[ая]ми?|[ая]х|[ое]ві|[ое]ю)$/u,
  // Georgian: `'თბილისში'` → `'თბილის'`; Armenian: `'երևանում'` → `'երևան'`
  /(?<=\p{L}{4})(?:ში|მა|ის|ით|ად|ს|ი)$/u,
  /(?<=\p{L}{4})(?:ում|ի|ը|ն|ից)$/u,
];

/** In these letters vowels are written: of four sounds and one more one may differ, and none stands elsewhere. */
function hasNearlyItsVowels(typed: string, reading: string): boolean {
  const [heard, written] = [typed, reading].map((word) => vowels(heardAs(word))) as [string, string];
  if (heard.length === written.length && heard.replace(VOWEL, ' ') !== written.replace(VOWEL, ' ')) return false;
  const most = Math.floor((Math.min(heard.length, written.length) - 1) / 4);
  return editDistance(heard, written, most) <= most;
}

const VOWEL = /[iua]/g;

/** As a key takes its sounds, but for those that no spelling confuses: `'sh'` is no `'s'`, nor `'j'` a `'z'`. */
function heardAs(latin: string): string {
  return softened(
    withSounds(latin)
      .replace(/[sc]h/g, 'š')
      .replace(/d?j|zh/g, 'ž')
      .replace(/z/g, 'ż'),
  ).replace(/([^aeiouy])\1+/g, '$1');
}
