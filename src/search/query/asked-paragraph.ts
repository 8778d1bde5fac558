/** A paragraph that is asked for by its number, in one document or in each that has it. */
export type AskedParagraph = {
  /** `7a` */
  readonly number: string;
  /** Id of its document. */
  readonly document?: string | undefined;
  /** It was asked for by the sign of a paragraph: words of the query are not meant. */
  readonly isOnly: boolean;
};

/**
 * Reads a query as the number of a paragraph; nothing if it is none. A title, an id or a path may stand before it.
 *
 * `'¶ 7'`, `'p7'`, `'#p7'`, `'para. 7'` → `7`; `'Kabul and Islamabad, ¶ 7a'` → `7a` of `kabul-and-islamabad`
 */
export function askedParagraph(query: string): AskedParagraph | undefined {
  const { before = '', sign = '', number } = FORM.exec(query.slice(0, LONGEST))?.groups ?? {};
  if (number === undefined) return undefined;
  const words =
    before
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const path = before.match(/([^/]+)\/#?$/)?.[1];
  const document = path ?? (words.length > 0 ? words.join('-') : undefined);
  return { number: number.toLowerCase(), document, isOnly: sign === '¶' };
}

const FORM =
  /^\s*(?<before>.*?(?<![\p{L}\p{M}\p{N}]))(?<sign>¶|§|paragraph|para?\b\.?|p\.?)\s*(?<number>\d{1,6}[a-z]{0,3})[\s.)]*$/iu;

/** Characters of a query that can be one. */
const LONGEST = 300;
