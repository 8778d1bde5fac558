/**
 * What stays of a word however South Asian, Arabic and Persian names are written in Latin letters: its consonants, sounds that
 * are often confused as one. Two words with the same skeleton may be one name. The word is a folded form.
 *
 * `'stanekzai'` and `'stanikzai'` → `'stnks'`; `'qaeda'` → `'kd'`, `'usama'` → `'osm'`
 */
export function skeleton(word: string): string {
  const sounds = SOUNDS.reduce((text, [sound, letter]) => text.replace(sound, letter), word);
  const [first = '', ...rest] = sounds;
  return (first + rest.join('').replace(/[aeiouy]/g, '')).replace(/(.)\1+/gu, '$1');
}

/** In this order: the later ones see what the earlier ones made. */
const SOUNDS: readonly (readonly [sound: RegExp, letter: string])[] = [
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/sh|zh|ch|[zj]/g, 's'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  // The first letter stays, even a vowel: o and u, e and i are one there.
  [/^u/, 'o'],
  [/^[ey]/, 'i'],
];
