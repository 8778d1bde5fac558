/** The comparison of two editions, and what became of a paragraph from one to the other. */
export const comparisonWords = {
  older: 'Compare edition',
  newer: 'with edition',
  show: 'Compare',
  title: (older: number, newer: number) => `From edition ${older} to edition ${newer}`,
  same: 'No words changed.',
  noEdition: 'No such edition',
  editions: (last: number) => `This text has editions 1 to ${last}.`,
  change: <Node>(paragraph: Node, kind: 'new' | 'changed' | 'moved' | 'removed') => [paragraph, ` ${CHANGES[kind]}`],
};

const CHANGES = { new: 'is new', changed: 'was changed', moved: 'was moved', removed: 'was removed' };
