import { APOSTROPHES } from './folded-form.ts';
import { isUnspaced, UNSPACED } from './words.ts';

/** A part of a word as it is written, and where it starts, in UTF-16 units. */
export type Part = { readonly text: string; readonly start: number };

/**
 * The words of a text in order, each as its parts: `'the e-mail'` → `the`, `e` `mail`.
 * @param isTyped it is a query
 */
export function* wordsInParts(text: string, isTyped: boolean): Generator<Part[]> {
  const { typed, inText } = isUnspaced(text) ? WORDS : SPACED_WORDS;
  for (const { 0: written, index } of text.matchAll(isTyped ? typed : inText)) {
    const parts = partsOf(written, index, isTyped);
    const [first, ...others] = parts;
    if (first && others.length > 1 && ELIDED.test(written)) {
      yield [first];
      yield others;
    } else yield parts;
  }
}

/** An article or the like that is cut short: what stands behind it is a word of its own, as in "l’O.N.U." and "dell’e-mail". */
const ELIDED = new RegExp(`^(?:[dl]|all|dall|dell|nell|sull|quell|un)[${APOSTROPHES}]`, 'i');

/** Letters, numbers, and signs that stand for some: ℃, №, ㎏. */
const SIGNS = String.raw`\p{L}\p{N}\u2100-\u214F\u24B6-\u24E9\u3300-\u33FF`;

/** What keeps two letters of Arabic script from joining stands between the parts of a word, as a hyphen does elsewhere. */
const NON_JOINER = String.raw`(?<=\p{sc=Arabic}\p{M}{0,3})\u200C`;
const LETTER = String.raw`(?:(?!${NON_JOINER})[${SIGNS}\p{M}\u00AD\u200B-\u200F\u2060])`;

/** Letters of scripts without spaces: a word or number of another script may stand among them. */
const UNSPACED_RUN = String.raw`${UNSPACED}(?:${UNSPACED}|[\p{M}\uFF9E\uFF9F\u200B-\u200F\u2060]){0,999}`;

/** On a keyboard the sign of a Hebrew acronym is that of a quotation: צה"ל. */
const GERSHAYIM = String.raw`(?<=\p{sc=Hebrew}\p{M}{0,3})"(?=\p{sc=Hebrew})`;

/** Between two digits that are a fraction, as in 1/2. */
const STROKE = String.raw`(?<=(?<![\p{L}\p{N}/])\p{Nd})[/⁄](?=\p{Nd}(?![\p{L}\p{N}/]))`;

/** Hyphens, dots and apostrophes; between digits also what separates thousands, and between initials a space. */
const JOINER = String.raw`(?:(?<=(?<![\p{L}\p{N}])\p{Lu})\.\s(?=\p{Lu}\.)|[-‐‑.${APOSTROPHES}]|${NON_JOINER}|${GERSHAYIM}|${STROKE}|(?<=\p{Nd})[,\u066C\u00A0\u2009\u202F](?=\p{Nd}{3}(?!\p{Nd})))`;

/** In a text a space may separate thousands; a query may be two numbers. */
const TEXT_JOINER = String.raw`(?:${JOINER}|(?<=(?<!\p{Nd})\p{Nd}{1,3})\s(?=\p{Nd}{3}(?!\p{Nd})))`;

/**
 * Words of a query, and of a text. A thousand letters are cut off: of a word of millions an expression without bounds would overflow
 * the stack.
 */
const WORDS = expressions(`(?!${UNSPACED})[${SIGNS}](?:(?!${UNSPACED})${LETTER}){0,999}`, `${UNSPACED_RUN}|`);

/** The same where no letter is of a script without spaces, in half the time. */
const SPACED_WORDS = expressions(`[${SIGNS}]${LETTER}{0,999}`);

function expressions(run: string, before = '') {
  const joinedBy = (joiner: string) => new RegExp(`${before}${run}(?:${joiner}${run}){0,11}`, 'gu');
  return { typed: joinedBy(JOINER), inText: joinedBy(TEXT_JOINER) };
}

const PART = new RegExp(`(?:(?![${APOSTROPHES}])${LETTER})+`, 'gu');

/** "VanGogh" is "van Gogh" as well, and "ISO8601" "ISO 8601"; in a text only what is no name: "statusCode", but not "MacDonald". */
const TYPED_PART = new RegExp(
  `(?:(?![${APOSTROPHES}])${LETTER}(?:(?<!\\p{Ll})|(?!\\p{Lu}))(?:(?<!\\p{L}{2})|(?!\\p{Nd})))*(?![${APOSTROPHES}])${LETTER}`,
  'gu',
);

/** A hyphen or a dot inside. */
const DIVIDED = /[-‐‑.]/;

/** `statusCode`, `RFC2119`: what programs and their makers call a thing. */
const CODE_PART = /[a-z]+|[A-Z][a-z]*(?:[A-Z](?![a-z]))*|[0-9]+/g;

/** A number with its unit: `'30s'` is "30 s" as well. But "3rd" is one word. */
const MEASURE = /^[0-9]+(?=(?!(?:st|nd|rd|th)$)[a-zµ]{1,3}$)/;

/** A number with a fraction: `'1½'` */
const MIXED = /^[0-9]+(?=[¼-¾⅐-⅞]$)/;

function partsOf(written: string, start: number, isTyped: boolean): Part[] {
  const [number] = MEASURE.exec(written) ?? MIXED.exec(written) ?? [];
  if (number) {
    const unit = { text: written.slice(number.length), start: start + number.length };
    return [{ text: number, start }, unit];
  }
  const isCode = !isTyped && /^(?:[a-z]+[A-Z][A-Za-z]*|[A-Z]{2,}[0-9]+)$/.test(written);
  if (!isTyped && !isCode && /^[A-Za-z]+$/.test(written)) return [{ text: written, start }];
  // "Promise.allSettled" has the parts that it has in a text, where it may stand in a longer one.
  const form = isTyped && !DIVIDED.test(written) ? TYPED_PART : isCode ? CODE_PART : PART;
  return [...written.matchAll(form)].map((part) => ({
    text: part[0],
    start: start + part.index,
  }));
}
