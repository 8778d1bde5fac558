/** How a word begins. */
export const isCapital = (text: string) => /^[\p{Lu}\p{Lt}]/u.test(text);
export const isSmall = (text: string) => /^\p{Ll}/u.test(text);
export const IS_NUMBER = /^\p{N}/u;
