import { CASES, declined, keyOf } from './declension.ts';

/**
 * The forms of a name of several words, as `keyOf` makes them: the adjectives and the noun behind them are declined, what
 * follows that stays. One of capitals alone has no other forms.
 *
 * `Совет Европы` → `совет европы`, `совета европы` …
 */
export function declinedPhrase(phrase: string): ReadonlySet<string> {
  if (phrase === phrase.toUpperCase()) return new Set([keyOf(phrase)]);
  const words = phrase.split(' ');
  const noun = words.findIndex((word) => !isAdjective(word) || words.length === 1);
  const last = noun < 0 ? words.length - 1 : noun;
  const forms = words.map((word, at) => (at > last ? undefined : formsByCase(word)));
  return new Set(
    CASES.flatMap((name) =>
      words.reduce<string[]>(
        (phrases, word, at) => {
          const its = forms[at]?.get(name) ?? [keyOf(word)];
          return phrases.flatMap((before) => its.map((form) => (before === '' ? form : `${before} ${form}`)));
        },
        [''],
      ),
    ),
  );
}

/** "Европейская", "Великие" */
export function isAdjective(word: string): boolean {
  return /[а-яё]{2}(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/iu.test(word) && !/(?:ия|ей|ой)$/.test(word);
}

/** "Донского", "Русскому": an adjective in another case. */
export function isObliqueAdjective(text: string): boolean {
  return /(?:ск|цк)(?:ого|ому|им|ом|ой|ую|их|ими)$/.test(text);
}

/** Of a word with hyphens the last part is declined, of "Ростов-на-Дону" the first. */
function formsByCase(word: string): ReadonlyMap<string, readonly string[]> {
  const [, before = '', inflected = word, after = ''] =
    /^()(\p{L}+)(-(?:на|ле|ла|сюр|де)-.*)$/u.exec(word) ?? /^(.*-)(\p{L}+)$/u.exec(word) ?? [];
  const forms = new Map<string, string[]>();
  for (const [name, form] of declined(inflected, 'thing')) {
    const whole = `${keyOf(before)}${form}${keyOf(after)}`;
    forms.set(name, [...(forms.get(name) ?? []), whole]);
  }
  return forms;
}
