import { hash } from 'node:crypto';
import { editionOf } from './editions/editions.ts';
import type { Ledger } from './ledger.ts';

/**
 * What names a document wherever it lies and whatever it is called: a hash of the words of its first edition, 32 digits.
 * Tools by which readers take notes know it again by that on another host. It changes if a word of that edition is withdrawn.
 */
export function lastingIdentifier({ entries }: Ledger): string {
  const words = editionOf(entries, 1).map(({ text }) => text);
  return hash('sha256', words.join('\n')).slice(0, 32);
}
