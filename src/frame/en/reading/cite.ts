/** What is said when the reference of a document is copied. */
export const citeWords = { copied: 'Reference copied' };
