import type { Conversion } from '../../corpus/conversion.ts';
import { paragraphs } from '../../corpus/model.ts';

/** UTF-16 units of a text that comes in fewer bytes than Pagefind's program, which is 69 kB on the wire. */
const MOST = 120_000;

/** Whether search reads the text of the corpus whole, and asks no index: it is one short document. */
export function isReadWhole({ documents: [only, ...others] }: Pick<Conversion, 'documents'>): boolean {
  if (!only || others.length > 0) return false;
  return paragraphs(only).reduce((sum, { text }) => sum + text.length, 0) <= MOST;
}
