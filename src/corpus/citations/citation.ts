/** A paragraph of another document that has to do with a paragraph. */
export type Citation = {
  /** Id of the other document, and its title. */
  readonly document: string;
  readonly title: string;
  readonly address: string;
  /** It quotes ten words or more, links there, or has ten words or more in common of which nobody can say whose they are. */
  readonly how: 'quotation' | 'link' | 'words';
};

/** The paragraph that is cited, and by which. */
export type Found = { readonly document: string; readonly address: string; readonly by: Citation };
