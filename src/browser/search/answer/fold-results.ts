import type { Result } from '../../../search/answer.ts';

/** A result that is shown, and the further ones of its document that stand folded behind it. */
export type Shown = { readonly result: Result; readonly more: readonly Result[] };

/** So many results are all shown, whatever documents they are from. */
const FIRST = 10;

/** So many of one document are shown; after the first ones, its others are folded. */
const OF_ONE_DOCUMENT = 3;

/**
 * Results, best first, so that no document crowds out the others: after the first ten, what is more than the third of
 * its document stands folded behind the last of it that is shown. Of one document alone nothing is folded.
 */
export function foldResults(results: readonly Result[]): Shown[] {
  const isOneDocument = new Set(results.map(({ document }) => document)).size < 2;
  const shown: { result: Result; more: Result[] }[] = [];
  for (const result of results) {
    const same = shown.filter((one) => one.result.document === result.document);
    const isFolded = !isOneDocument && shown.length >= FIRST && same.length >= OF_ONE_DOCUMENT;
    if (isFolded) same.at(-1)?.more.push(result);
    else shown.push({ result, more: [] });
  }
  return shown;
}
