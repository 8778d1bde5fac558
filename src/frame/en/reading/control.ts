/** The number of a paragraph, where a press on it copies the address. */
export const controlWords = {
  title: (number: string) => `Copy the address of ¶ ${number}`,
};
