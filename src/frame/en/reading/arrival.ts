/** What a reader is told who comes by an address. */
export const arrivalWords = {
  noParagraph: (number: string) => `There is no paragraph ${number} in this document.`,
};
