import type { Token } from '../words/tokens.ts';
import type { Hit } from './find-in-paragraph.ts';

/** Whether two spellings are taken for the same: a word of the query, and one of the text. */
export type IsSame = (wanted: Spelling, found: Spelling) => boolean;

type Spelling = Pick<Token, 'start' | 'end' | 'forms' | 'written' | 'isUpper' | 'isCapitalised' | 'isName'>;

/**
 * Every place where the wanted tokens stand one after the other; what is written as one on one side may be in parts on the other.
 * Where they begin is looked up in `starts`, places in order.
 */
export function findRun(
  wanted: readonly Token[],
  found: readonly Token[],
  starts: Iterable<number>,
  isSame: IsSame,
): Hit[] {
  const hits: Hit[] = [];
  for (const at of starts) {
    const end = endOfRun(wanted, 0, found, at, isSame);
    if (end >= 0) hits.push({ start: (found[at] as Token).start, end });
  }
  return hits;
}

/** Where the run ends in the text; -1 if it is not there. */
function endOfRun(wanted: readonly Token[], w: number, found: readonly Token[], f: number, isSame: IsSame): number {
  const word = wanted[w];
  const here = found[f];
  if (!word || !here) return -1;
  const ways: [wanted: Spelling, found: Spelling, w: number, f: number][] = [[word, here, w + 1, f + 1]];
  const [{ whole }, { whole: there }] = [word, here];
  if (whole) ways.push([whole, here, w + whole.length, f + 1]);
  if (there) ways.push([word, there, w + 1, f + there.length]);
  if (whole && there) ways.push([whole, there, w + whole.length, f + there.length]);
  for (const [one, other, nextWanted, nextFound] of ways) {
    if (!isSame(one, other)) continue;
    if (wanted.slice(nextWanted).every(({ isEnding }) => isEnding)) {
      const rest = endOfRun(wanted, nextWanted, found, nextFound, isSame);
      return rest >= 0 ? rest : other.end;
    }
    for (const skipped of found[nextFound]?.isEnding ? [0, 1] : [0]) {
      const end = endOfRun(wanted, nextWanted, found, nextFound + skipped, isSame);
      if (end >= 0) return end;
    }
    if (wanted[nextWanted]?.isEnding) {
      const end = endOfRun(wanted, nextWanted + 1, found, nextFound, isSame);
      if (end >= 0) return end;
    }
  }
  return -1;
}
