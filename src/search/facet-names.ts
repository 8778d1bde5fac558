/** What a reader can choose among, in the order in which it is shown. */
export const FACETS = ['kind', 'name', 'document', 'year'] as const;

export type FacetName = (typeof FACETS)[number];
