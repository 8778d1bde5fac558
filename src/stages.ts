/** How long the stages of a build take, by the clock of the process. */

/** Says that a stage is over. */
export function endStage(name: string): void {
  performance.mark(`${PREFIX}${name}`);
}

/** The stages that are over, in order, each from the end of the one before it, in seconds. */
export function stageTimes(): { readonly name: string; readonly seconds: number }[] {
  const ends = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith(PREFIX));
  return ends.map(({ name, startTime }, i) => ({
    name: name.slice(PREFIX.length),
    seconds: (startTime - (ends[i - 1]?.startTime ?? 0)) / 1000,
  }));
}

const PREFIX = 'pilcrow: ';
