/** What the filter of the list of names found. */
export const filterWords = {
  found: (count: number, all: number) => (count === 0 ? 'No such name' : `${count} of ${all}`),
};
