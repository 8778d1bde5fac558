/** Once, to a reader who is new here. */
export const firstVisitWords = {
  numbers: 'Press the number of a paragraph to copy its address.',
};
