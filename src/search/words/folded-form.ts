/**
 * A form as it is compared, in a text and in a query alike: without case, accents, compatibility forms, dots and apostrophes,
 * hyphens and spaces alike, digits of any script as European ones, the stroke of a fraction as a word.
 *
 * `"U.S."` → `"us"`, `"Łódź"` → `"lodz"`, `"Strauß"` → `"strauss"`, `"١٩٢٧"` → `"1927"`
 */
export function foldedForm(form: string): string {
  if (/^[a-z0-9]*$/i.test(form)) return form.toLowerCase();
  return form
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace('⁄', 'over')
    .replace(SILENT, '')
    .replace(ACCENT, '')
    .replace(NASAL, 'ं')
    .replace(OTHER, (letter) => LETTERS.get(letter) ?? digit(letter))
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Signs that stand for an apostrophe, as a part of an expression; some are letters to Unicode. */
export const APOSTROPHES = "'’‘‛ʼʻʽʾʿˈ`´′＇׳״";

/** Apostrophes, dots, tatweel and characters that are not seen. */
const SILENT = new RegExp(`[${APOSTROPHES}.\\u0640\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]`, 'gu');

/** Marks that are often left out, the dot below of Hindi among them. In other scripts a mark is a vowel or makes another letter. */
const ACCENT = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}|\u093C/gu;

/** Letters that Unicode does not take apart, and Arabic ones that are written for each other. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ħ:h ŧ:t ŋ:n ς:σ ي:ی ى:ی ك:ک ة:ه ۀ:ه ہ:ه ھ:ه ے:ی ँ:ं'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Hindi writes it before a consonant as a letter or as a dot: "हिन्दी", "हिंदी". */
const NASAL = /[ङञणनम]\u094D(?=[क-म])/gu;

const OTHER = new RegExp(`[${[...LETTERS.keys()].join('')}]|(?![0-9])\\p{Nd}`, 'gu');

/** The European digit of one of any script: the ten of a script stand side by side. */
function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return `${value}`;
}
