import { type Fault, visible } from '../../corpus/faults.ts';

/** GitHub shows no more errors, and no more warnings, of a step. */
const MOST = 10;

/**
 * The faults as commands by which GitHub's CI marks them in the files, the first of each code before the second of any.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * `::warning file=seeds/a.md,line=3,title=broken-link::The link "x" leads to nothing …`
 */
export function annotations(faults: readonly Fault[]): string[] {
  const groups = [...Map.groupBy(faults, ({ code }) => code).values()];
  const inTurn = groups.flatMap((group) => group.map((fault, turn) => ({ fault, turn })));
  inTurn.sort((one, other) => one.turn - other.turn);
  return (['error', 'warning'] as const).flatMap((level) =>
    inTurn
      .filter(({ fault }) => fault.level === level)
      .slice(0, MOST)
      .map(({ fault: { code, place, message } }) => {
        const line = place.line === undefined ? '' : `,line=${place.line}`;
        return `::${level} file=${property(place.file)}${line},title=${code}::${data(visible(message))}`;
      }),
  );
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
