/** An address that led to a document once, as `src/convert/pages.ts` writes it. */
export type Gone = {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  /** Id of the document now, if it is still published. */
  readonly now?: string;
  /** Every address of a paragraph ever given under this id. */
  readonly addresses: readonly string[];
};

/** All of them. They are no content collection, because Astro warns of one that is empty, as this mostly is. */
export const gone: readonly Gone[] = Object.values(
  import.meta.glob<Gone>('./content/gone/*.json', { eager: true, import: 'default' }),
);
