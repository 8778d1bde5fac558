import { sentenceStarts } from '../../src/corpus/text/sentences.ts';
import { emptyTally, type Example, f1, score, type Tally, windowDiff } from '../material/breaks-set.ts';

/** A way to divide a text: the offsets at which its paragraphs start. */
export type Method = (example: Example) => readonly number[];

/** Prints boundary F1, WindowDiff and how many breaks were found for one true, by group and as the mean of the groups. */
export function compare(examples: readonly Example[], methods: Readonly<Record<string, Method>>): void {
  const groups = [...new Set(examples.map((example) => example.group))].sort();
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 20 : 18)).join(''));
  row(['F1 / WD × breaks', 'mean', ...groups]);
  for (const [name, method] of Object.entries(methods)) {
    const tallies = groups.map((group) =>
      tallyOf(
        examples.filter((example) => example.group === group),
        method,
      ),
    );
    const mean = (figure: (tally: Tally) => number) =>
      tallies.reduce((sum, tally) => sum + figure(tally), 0) / tallies.length;
    row([name, `${show(mean(f1))} / ${show(mean(windowDiff))}`, ...tallies.map(cellOf)]);
  }
}

function tallyOf(examples: readonly Example[], method: Method): Tally {
  const tally = emptyTally();
  for (const example of examples) score(tally, example.starts, method(example), sentenceStarts(example.text));
  return tally;
}

function cellOf(tally: Tally): string {
  return `${show(f1(tally))} / ${show(windowDiff(tally))} × ${(tally.found / tally.true).toFixed(2)}`;
}

function show(figure: number): string {
  return figure.toFixed(3).replace(/^0/, '');
}
