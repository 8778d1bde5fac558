import { otherLanguageOf } from '../names/recogniser/languages.ts';

/** The language that more than half of the texts look like, where that is not English. */
export function likelyLanguage(texts: readonly string[]): string | undefined {
  const languages = texts.map((text) => otherLanguageOf(text, 'en'));
  const [most] = [...Map.groupBy(languages, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length * 2 > texts.length ? most[0] : undefined;
}
