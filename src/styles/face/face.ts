import bold from './bold.woff2?url';
import italic from './italic.woff2?url';
import { LANGUAGES } from './letters.ts';
import regular from './regular.woff2?url';

/** The site's own face as a page uses it. */
export type Face = {
  /** The rules by which browsers know the face: none of its files is read before a letter of its style is shown. */
  readonly css: string;
  /** The files that the page needs, to be read beside it. */
  readonly files: readonly string[];
};

/** A style of the face beside the regular one, which every page needs. */
export type FaceStyle = 'italic' | 'bold';

const STYLES = {
  regular: { url: regular, rules: '' },
  italic: { url: italic, rules: 'font-style:italic;' },
  bold: { url: bold, rules: 'font-weight:600;' },
};

/** The face for a page in this language; none for a language that has letters which the face has not. */
export function faceFor(language: string, styles: readonly FaceStyle[]): Face {
  const [code = ''] = language.toLowerCase().split('-');
  if (!Object.hasOwn(LANGUAGES, code) || NOT_LATIN.test(language)) return { css: '', files: [] };
  return { css: CSS, files: ['regular' as const, ...styles].map((style) => STYLES[style].url) };
}

/** `ms-Arab` is Malay in Arabic letters. */
const NOT_LATIN = /-(?!latn(?:-|$))[a-z]{4}(?:-|$)/i;

/** Where the letters of the face lie: a text that has none of these asks for no file. */
const RANGE = 'U+20-ff,U+152-153,U+2013-2026';

/** `optional`: what has not come when the page is first drawn is drawn in the reader's own face and stays so: nothing ever moves. */
const CSS = Object.values(STYLES)
  .map(
    ({ url, rules }) =>
      `@font-face{font-family:Pilcrow;${rules}src:url(${url})format("woff2");font-display:optional;unicode-range:${RANGE}}`,
  )
  .join('');
