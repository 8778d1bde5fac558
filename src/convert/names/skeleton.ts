/**
 * What is left of a form when everything is gone in which writers of a foreign name differ: vowels, doubled letters, marks,
 * and which of several letters stands for a sound. Two forms with one skeleton may be one name.
 *
 * `'Stanekzai'` and `'Stanikzay'` → `'stnks'`
 */
export function skeleton(form: string): string {
  const letters = form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), letters);
}

const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/sh|zh|ch|[zjx]/g, 's'],
  [/q|c/g, 'k'],
  [/w/g, 'v'],
  // The vowel that begins a word is heard, whichever it is: "Osama", "Usama".
  [/(?<![\p{L}])[aeiouy]+/gu, 'a'],
  [/(?<=\p{L})[aeiouyh]+/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
];
