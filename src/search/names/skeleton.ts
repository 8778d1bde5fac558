/**
 * What stays of a word however South Asian, Arabic and Persian names are written in Latin letters: its consonants, sounds that
 * are often confused as one. Two words with the same skeleton may be one name. The word is a folded form.
 *
 * `'stanekzai'` and `'stanikzai'` → `'stnks'`; `'qaeda'` → `'kd'`, `'usama'` → `'osm'`
 */
export function skeleton(word: string): string {
  const sounds = softened(word);
  const first = FIRST_VOWELS[sounds.charAt(0)] ?? sounds.charAt(0);
  return (first + sounds.slice(1).replace(/[aeiouy]+/g, '')).replace(/(.)\1+/gu, '$1');
}

/** With one letter for each sound that is written by two, or by several. `'shaykh'` → `'sayh'` */
export function softened(word: string): string {
  return word.replace(SOUND, (letters) => SOUNDS[letters] ?? letters);
}

const SOUND = /[cdgkpstz]h|ck|[jqwz]/g;

const SOUNDS: Readonly<Record<string, string>> = {
  kh: 'h',
  gh: 'g',
  ph: 'f',
  dh: 'd',
  th: 't',
  ck: 'k',
  sh: 's',
  zh: 's',
  ch: 's',
  z: 's',
  j: 's',
  q: 'k',
  w: 'v',
};

/** The first letter stays, even a vowel; of those, these are written for each other. */
const FIRST_VOWELS: Readonly<Record<string, string>> = { u: 'o', e: 'i', y: 'i' };
