/** The way back to where a reader stopped. */
export const continueWords = {
  continueAt: (number: string) => `Continue at ¶ ${number}`,
};
