/**
 * A form as it is looked up in lists: lower case, without accents, apostrophes and full stops, hyphens as spaces.
 *
 * `'Côte d’Ivoire'` → `'cote divoire'`, `'U.S.'` → `'us'`
 */
export function fold(form: string): string {
  if (PLAIN.test(form)) return form.toLowerCase();
  return form
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘‛`´.\u00AD\u200B-\u200F\u2060]/gu, '')
    .replace(/[‐‑‒–−-]/g, ' ')
    .replace(/\p{White_Space}+/gu, ' ')
    .replaceAll(' ,', ',')
    .trim()
    .toLowerCase();
}

/** Nothing of it is folded but its case. */
const PLAIN = /^[a-zA-Z]+(?: [a-zA-Z]+)*$/;
