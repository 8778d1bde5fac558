import { decode } from '../../read/files/decode.ts';
import type { Format } from '../format.ts';
import { readPlainText } from './read-plain-text.ts';

/** A text without markup. What looks like front matter is text. */
export const PLAIN: Format = {
  name: 'A plain text',
  ending: 'txt',
  decode,
  hasFrontMatter: false,
  hasParagraphs: false,
  read: readPlainText,
};
