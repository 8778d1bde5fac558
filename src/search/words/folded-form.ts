/** A form as readers type it: without case, accents, dots and apostrophes, hyphens and spaces alike. `"U.S."` → `"us"` */
export function foldedForm(form: string): string {
  if (/^[a-z0-9]*$/i.test(form)) return form.toLowerCase();
  return form
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼʿʾ`´.\u00AD\u200B-\u200F\u2060]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Marks that are often left out. In other scripts a mark is a vowel or makes another letter. */
const ACCENT = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu;
