import { listedRules } from '../lists/languages/language-rules.ts';

/** Whether there are rules for names in a language, as BCP 47 writes it. */
export function hasRules(language: string): boolean {
  return primary(language) === 'en' || isOfLists(language);
}

/** Whether names in a language are found by lists: its capitals alone tell nothing. */
export function isOfLists(language: string): boolean {
  return isInflected(language) || listedRules(language) !== undefined;
}

/** Whether a name has other forms in other cases, which the rules know: Russian. */
export function isInflected(language: string): boolean {
  return primary(language) === 'ru';
}

/**
 * The language that a text looks like, where that is not the one that it should be in: most of its letters are of another script,
 * or the little words of another language are more than twice as frequent in it. Nothing, if it is in doubt or short.
 */
export function otherLanguageOf(text: string, language: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/(?<![\p{L}'’])\p{Ll}+(?!\p{L})/gu) ?? [];
  const script = otherScript(sample, language);
  if (script !== undefined) return script === 'Latin' ? (likeliest(words) ?? 'en') : LANGUAGE_OF_SCRIPT[script];
  const isOther = words.length >= FEWEST_WORDS && hasOtherWords(words, primary(language), LEAST_SHARE);
  return isOther ? likeliest(words) : undefined;
}

/** Whether the words of a paragraph, in lower case, are of another language than its document. */
export function isForeign(words: readonly string[], language: string): boolean {
  return words.length >= FEWEST_IN_PARAGRAPH && hasOtherWords(words, primary(language), LEAST_SHARE_OF_PARAGRAPH);
}

/** UTF-16 units of a text that tell its language. */
const SAMPLE = 20_000;

/** Words and letters below which a text tells no language, and words below which a paragraph tells none. */
const FEWEST_WORDS = 20;
const FEWEST_LETTERS = 100;
const FEWEST_IN_PARAGRAPH = 3;

/** One word may stand in two languages by chance: "do", "me". */
const FEWEST_OTHERS = 2;

/** Below it little words may be anything: in prose of their language they are a third of all words. */
const LEAST_SHARE = 0.12;
const LEAST_SHARE_OF_PARAGRAPH = 0.2;

/** Whether little words of another language are more than twice as frequent as this one's, and frequent enough. */
function hasOtherWords(words: readonly string[], own: string, least: number): boolean {
  const at = LANGUAGES.indexOf(own);
  if (at < 0) return false;
  const counts = littleWords(words);
  const highest = Math.max(...counts.map((count, i) => (i === at ? 0 : count)));
  return highest >= FEWEST_OTHERS && highest > least * words.length && highest > 2 * (counts[at] ?? 0);
}

/** The language that has the most little words among these. */
function likeliest(words: readonly string[]): string | undefined {
  const counts = littleWords(words);
  const highest = Math.max(...counts);
  return highest < FEWEST_OTHERS ? undefined : LANGUAGES[counts.indexOf(highest)];
}

/** How many of the words are little ones of each language. */
function littleWords(words: readonly string[]): number[] {
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) for (const i of LANGUAGES_OF.get(word) ?? []) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The script of most letters, where the language is not written in it. */
function otherScript(sample: string, language: string): keyof typeof LANGUAGE_OF_SCRIPT | 'Latin' | undefined {
  const letters = sample.replace(/\P{L}+/gu, '').length;
  if (letters < FEWEST_LETTERS) return undefined;
  const latin = sample.replace(/\P{sc=Latin}+/gu, '').length / letters;
  if (new Intl.Locale(language).maximize().script !== 'Latn') return latin > 0.9 ? 'Latin' : undefined;
  if (latin >= 0.5) return undefined;
  const counts = SCRIPTS.map(({ script, letter }) => ({ script, count: sample.match(letter)?.length ?? 0 }));
  // A Japanese text has more Han than kana.
  const isJapanese = counts.some(({ script, count }) => script === 'Kana' && count > 0.1 * letters);
  const [most] = counts.sort((a, b) => b.count - a.count);
  return isJapanese ? 'Kana' : most && most.count > 0 ? most.script : undefined;
}

/** What a text in a script is most often. */
const LANGUAGE_OF_SCRIPT = {
  Han: 'zh',
  Kana: 'ja',
  Hangul: 'ko',
  Cyrillic: 'ru',
  Greek: 'el',
  Arabic: 'ar',
  Hebrew: 'he',
  Devanagari: 'hi',
  Bengali: 'bn',
  Tamil: 'ta',
  Thai: 'th',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
} as const;

const SCRIPTS = (Object.keys(LANGUAGE_OF_SCRIPT) as (keyof typeof LANGUAGE_OF_SCRIPT)[]).map((script) => ({
  script,
  letter: script === 'Kana' ? /[\p{sc=Hiragana}\p{sc=Katakana}]/gu : new RegExp(`\\p{sc=${script}}`, 'gu'),
}));

/** The most frequent small words of languages that are written in Latin letters. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was it for on as with his he be at by this had not are but from or have an they',
  fr: 'le la les de des du un une et à en est que qui dans pour pas sur au par ce il elle ne plus se son sa je vous',
  de: 'der die das und den dem des ein eine einen zu von mit ist nicht auf sich im für als auch es an ich er sie wir du dir dich mir mich ihr mein dein wenn doch nun ja',
  es: 'el la los las de del un una y a en que es por con no se para su al lo como más le sus o pero me',
  it: 'il lo la i gli le di del della un una e a in che è per con non si da al nel sono come più ma mi ha',
  pt: 'o a os as de do da dos das um uma e em que é por com não se para no na ao mais como mas sua seu',
  nl: 'de het een en van in is dat op te met voor niet zijn aan er om ook als bij maar uit naar dan ik hij ze',
  sv: 'och att det som en på är av för med den till inte har ett om han hon var jag de från kan',
  da: 'og at det som en på er af for med den til ikke har et om han hun var jeg de fra kan der',
  la: 'et in non est ad cum per ut sed qui quod ac atque vel nec si enim sit amet dolor ipsum nulla ante eget at erat vitae sunt esse hoc autem',
  pl: 'w na z się nie to że jest o jak po co ale za od przez dla jego jej był czy tak już',
};

const LANGUAGES = Object.keys(LITTLE_WORDS);

/** The languages that have a word among their little ones, by their places in the list. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesOf();

function languagesOf(): ReadonlyMap<string, readonly number[]> {
  const pairs = Object.values(LITTLE_WORDS).flatMap((words, place) =>
    words.split(' ').map((word) => ({ word, place })),
  );
  const byWord = Map.groupBy(pairs, ({ word }) => word);
  return new Map([...byWord].map(([word, its]) => [word, its.map(({ place }) => place)]));
}
