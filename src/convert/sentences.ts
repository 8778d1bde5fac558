/**
 * Where sentences start: UTF-16 offsets into the text, the first 0. A blank text has one sentence.
 *
 * Rules of our own and no locale API, so that the same text is divided alike by every version of Node. A sentence
 * ends at `.`, `!`, `?` or `…`, with closing quotes, brackets and footnote marks after it, before white space and
 * a word that can start another.
 *
 * `'Dr. Ali left. "Really?" she asked. Yes.'` → `[0, 14, 35]`
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (next < text.length && endsSentence(text, match, next)) starts.push(next);
  }
  return starts;
}

/** A line or text that stops as a sentence does. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]["'”’»)\]]*(?:\[\d+\])*[\p{White_Space}\uFEFF]*$/u.test(text);
}

/** The stop, what closes after it, and the white space before the next word. The first lookbehind keeps a long row of stops linear. */
const STOP = /(?<![.!?…؟۔।])([.!?…؟۔।]+)(["'”’»)\]]*(?:\[\d+\])*)[\p{White_Space}\uFEFF]+/gu;

/** The longest word or opening mark that a rule has to see. */
const REACH = 40;

function endsSentence(
  text: string,
  [, stop = '', closing = '']: RegExpMatchArray & { index: number },
  next: number,
): boolean {
  const after = text.slice(next, next + REACH);
  const opening = /^["'“‘«([¿¡—–-]*/u.exec(after)?.[0] ?? '';
  const following = after.slice(opening.length);
  if (/^[\p{Ll}.!?…]/u.test(following)) return false;
  if (stop !== '.' || closing !== '') return true;
  const before = text
    .slice(Math.max(0, next - REACH), next)
    .trimEnd()
    .slice(0, -1);
  const word = /[\p{L}\p{M}\p{N}.’'-]*$/u.exec(before)?.[0] ?? '';
  return !isAbbreviation(word, following);
}

/** A stop after one of these belongs to the word, whatever follows. */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st hon gen lt col maj capt cpt cmdr adm sgt cpl pvt gov sen rep pres amb atty supt det insp ' +
    'mt ft messrs mme mlle vs cf viz e.g i.e ca approx'
  ).split(' '),
);

/** A stop after one of these belongs to the word if a number follows. */
const BEFORE_NUMBERS = new Set(
  'no nos vol vols p pp fig figs art sec ch para paras jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** What may start a sentence after "U.S." or "J. B."; any other capital goes on with a name. */
const OPENERS = new Set(
  (
    'the a an this that these those it he she they we i you in on at by for from as after before when while if but and or so ' +
    'his her their our its there here what who why how not no one some many most all both'
  ).split(' '),
);

function isAbbreviation(word: string, following: string): boolean {
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(lower)) return true;
  if (BEFORE_NUMBERS.has(lower)) return /^[\p{N}#]/u.test(following);
  if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  const nextWord = /^[\p{L}\p{M}'’]+/u.exec(following)?.[0] ?? '';
  return nextWord !== '' && !OPENERS.has(nextWord.toLowerCase());
}
