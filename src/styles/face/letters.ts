/**
 * What the site's own face can set. Its three files are cut to this by `bench/make/face.ts`; what is not in it is drawn in the
 * reader's own faces, letter by letter.
 */

/** Languages that the face has every letter of, with those beyond A to Z. A text in another one is set in the reader's own faces. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  af: 'áèéêëîïôöúû',
  ca: 'àçèéíïòóúü',
  da: 'åæøé',
  de: 'äöüß',
  en: 'éèêçñöï',
  es: 'áéíñóúü',
  eu: 'çñ',
  fi: 'åäö',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  gd: 'àèìòù',
  gl: 'áéíñóúü',
  id: '',
  it: 'àèéìíîòóùú',
  la: 'æœ',
  ms: '',
  nb: 'åæøéóòô',
  nl: 'áéëïóöüè',
  nn: 'åæøéóòô',
  no: 'åæøéóòô',
  pt: 'àáâãçéêíóôõú',
  sv: 'åäöé',
  sw: '',
};

const SMALL = [...new Set(Object.values(LANGUAGES).join(''))].sort().join('');

const CAPITAL = [...new Set(SMALL.replace(/[ßÿ]/g, '').toUpperCase())].join('');

/** All characters of the face, each once: what prose is made of, without the signs of programmers. */
export const LETTERS = `${printable().replace(/[#*<=>@\\^_`{|}~+]/g, '')}${SMALL}${CAPITAL}\u00a0«»¡¿‘’‚“”„–—…`;

function printable(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i));
}
