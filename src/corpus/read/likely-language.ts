import { otherLanguageOf } from '../names/recogniser/languages.ts';

/** The language that more than half of the texts look like, where that is not English; a short text counts for less. */
export function likelyLanguage(texts: readonly string[]): string | undefined {
  const weights = new Map<string | undefined, number>();
  let all = 0;
  for (const text of texts) {
    const language = otherLanguageOf(text, 'en');
    const weight = Math.min(text.length, WHOLE);
    weights.set(language, (weights.get(language) ?? 0) + weight);
    all += weight;
  }
  return [...weights].find(([, weight]) => weight * 2 > all)?.[0];
}

/** UTF-16 units of a text that counts in full: folders of other tools hold stubs, templates and empty files. */
const WHOLE = 1000;
