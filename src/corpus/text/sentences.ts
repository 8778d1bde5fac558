import { isAbbreviation } from './abbreviations.ts';

/**
 * Where sentences start: UTF-16 offsets into the text, the first 0. A blank text has one sentence.
 *
 * Rules of our own and no locale API, so that the same text is divided alike by every version of Node. A sentence
 * ends at `.`, `!`, `?` or `…`, with closing quotes, brackets and footnote marks after it, before white space and
 * a word that can start another. Where it is in doubt it goes on: a paragraph must not start inside a sentence.
 *
 * `'Dr. Ali left. "Really?" she asked. Yes.'` → `[0, 14, 35]`
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (next < text.length && endsSentence(text, starts.at(-1) ?? 0, match, next)) starts.push(next);
  }
  return starts;
}

/** A line or text that stops as a sentence does. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]["'”’»)\]」』）】》]*(?:\[\d+\])*[\p{White_Space}\uFEFF]*$/u.test(text);
}

/** The stop; what closes after it, footnote marks included; and the white space before the next word. The lookbehind keeps a long row of stops linear. */
const STOP =
  /(?<![.!?…。！？؟۔।॥።։])([.!?…。！？؟۔।॥።։]+)((?:[ \u00A0\u202F]»|["'”’“»«›)\]}*_」』）†‡¹²³⁴-⁹⁰]|\[(?:\d{1,3}|[a-z]|note \d{1,2})(?:[,–-] ?\d{1,3})*\])*)[\p{White_Space}\uFEFF]+/gu;

/** The longest word or run of opening marks that a rule has to see, in UTF-16 units. */
const REACH = 60;

function endsSentence(
  text: string,
  start: number,
  { index, 1: stop = '', 2: closing = '' }: RegExpMatchArray & { index: number },
  next: number,
): boolean {
  const opening = OPENING.exec(text.slice(next, next + REACH))?.[0] ?? '';
  const following = text.slice(next + opening.length, next + opening.length + REACH);
  if (!CAN_START.test(following)) return false;
  const before = text.slice(Math.max(start, index - REACH), index);
  if (/^[.…]+$/.test(stop)) {
    if (standsInEllipsis(before, stop)) return false;
    if (stop !== '.') return !/^I\b/.test(following);
    if (index - start < REACH && IS_MARKER.test(before)) return false;
    const word = WORD_AT_END.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
    return !isAbbreviation(word, following);
  }
  if (stop === '!' && /\bYahoo$/.test(before)) return false;
  const isSpeech = /["'”’»“]/.test(closing) && opening === '';
  return !(isSpeech && ATTRIBUTION.test(following));
}

const WORD_AT_END = /[\p{L}\p{M}\p{N}.’'-]*$/u;

/** What may stand before the first letter of a sentence. */
const OPENING = /^(?:«[ \u00A0\u202F]|["'“”„‘«»‹([{¿¡*_…「『（]|[—–-]+[\p{White_Space}]?)*/u;

/** A capital, a letter of a script without them, a number, a sign; `’Tis`, and names that are written small: `iPhone`, `example.org`. */
const CAN_START =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{S}@#&%§¶]|’Tis|’Twas|\p{Ll}\p{Lu}|[a-z][a-z\d-]{0,30}\.(?:com|edu|gov|io|net|org)\b)/u;

/** The number or letter of an item, alone at the start of a sentence: `1.`, `(a).`, `iv.` */
const IS_MARKER = /^[\p{White_Space}\uFEFF"'“‘(*]*(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})\)?$/u;

/** "I asked", "Mr. Holmes said quietly" after `"Really?"`: the sentence goes on with who spoke. */
const ATTRIBUTION =
  /^(?:I|(?:(?:Mrs?|Ms|Dr|Sir|Miss|Lady|Lord)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:\p{Ll}+ly )?(?:said|says|asked|asks|cried|replied|answered|exclaimed|shouted|added|whispered|wrote|thought|wondered|repeated|inquired|enquired|demanded|muttered|murmured|remarked|continued|called|yelled|screamed)\b/u;

/** "…" between two words is an omission, and so is ". . ."; a stop by itself elsewhere is French or tokenised. */
function standsInEllipsis(before: string, stop: string): boolean {
  if (!/[\p{White_Space}\uFEFF]$/u.test(before)) return false;
  return stop !== '.' || /[.…][\p{White_Space}\uFEFF]+$/u.test(before);
}
