/** What is said when the reference of a document is copied. */
export const citeWords = {
  copied: 'Reference copied',
  copyByHand: 'Your browser does not let this page copy: the reference is selected',
};
