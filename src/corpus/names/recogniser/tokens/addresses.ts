import { FUNCTION_WORDS, TITLES } from '../../lists/words/vocabulary.ts';

/** A stretch of a text, in UTF-16 units. */
type Span = { readonly start: number; readonly end: number };

/**
 * Where a text has web addresses and paths, which no word of is a name.
 *
 * `'see https://example.org/Plan and assets/Image02.png'` → two; `'Iran/Iraq'`, `'AC/DC'` → none
 */
export function addressesIn(text: string): Span[] {
  if (!/[/\\@]|www\.|[a-z]\.[a-z]{2}|\w{2}\.\w{2,}\.\w{2}/.test(text)) return [];
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: written, index }) => {
    const from = written.search(/[a-z]{2,10}:\/\/|www\./);
    if (from < 0 && !isPath(written) && !IS_MAIL.test(written) && !IS_DOMAIN.test(written) && !isDotted(written))
      return [];
    return [{ start: index + Math.max(0, from), end: index + written.length }];
  });
}

/** "ann@example.org" */
const IS_MAIL = /[\w.+-]@[\w-]+\.\w/;

/** "example.org", "Example.com/Ann"; a name by itself may be written so too, "Amazon.com". */
const IS_DOMAIN = /^["'(<[]*(?:[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}|[\w-]+(?:\.[\w-]+)+\/)/;

/** "Apache.Commons.Lang", "System.IO.File()"; not "left.Then.He", sentences without a space between them. */
function isDotted(written: string): boolean {
  const isOfProse = (part: string) => FUNCTION_WORDS.has(part.toLowerCase()) || TITLES.has(part.toLowerCase());
  return IS_DOTTED.test(written) && !written.split(/\W+/).some(isOfProse);
}

const IS_DOTTED = /^["'(<[]*[A-Za-z]\w+(?:\.[A-Za-z]\w+){2,}\W*$/;

function isPath(written: string): boolean {
  const parts = written.split(/[/\\]/);
  if (parts.length < 2) return false;
  if (IS_ROOTED.test(written) || IS_FILE.test(parts.at(-1) ?? '')) return true;
  // "he/she/It" has small words only; "us/Iran/talks" is rarer than "src/Names/lists".
  return parts.length > 2 && parts.slice(0, -1).some((part) => /^\W*[a-z\d][\w.-]*$/.test(part));
}

/** "/names/", "./Docs", "~/Photos", "C:\Users" */
const IS_ROOTED = /^["'(<[]*(?:\.{0,2}|~|[A-Z]:)[/\\][\w.-]+/;

/** "Image02.png", with a stop of the sentence behind it or not. */
const IS_FILE = /^[\w-]*\w\.[a-zA-Z]{2,5}\d?\W*$/;
