/** The comparison of two editions, and what became of a paragraph from one to the other. */
export const comparisonWords = {
  older: 'Compare edition',
  newer: 'with edition',
  show: 'Compare',
  title: (older: number, newer: number) => `From edition ${older} to edition ${newer}`,
  same: 'No words changed.',
  change: <Node>(paragraph: Node, kind: 'new' | 'changed' | 'moved' | 'removed') => [paragraph, ` ${CHANGES[kind]}`],
};

const CHANGES = { new: 'is new', changed: 'was changed', moved: 'was moved', removed: 'was removed' };
