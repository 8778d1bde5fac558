/**
 * The words of a text as they are compared: lower case, compatibility forms folded, without punctuation or apostrophes.
 *
 * Scripts that do not part their words give one word for each two neighbouring characters.
 *
 * `'Don’t say “Kabul”—yet.'` → `['dont', 'say', 'kabul', 'yet']`
 */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(SILENT, '');
  return (folded.match(WORD) ?? []).flatMap((run) => (UNPARTED.test(run) ? parted(run) : [run]));
}

/** Apostrophes, soft hyphens, zero-width characters: an editor changes them without changing a word. */
const SILENT = /['’ʼ‘`´\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const UNPARTED_RUN =
  /((?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]\p{M}*)+)/u;

function parted(run: string): string[] {
  return run.split(UNPARTED_RUN).flatMap((part) => (UNPARTED.test(part) ? pairs(part) : part === '' ? [] : [part]));
}

function pairs(run: string): string[] {
  const characters = run.match(/\P{M}\p{M}*/gu) ?? [run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
