/** A place of the corpus: latitude and longitude in degrees, and what makes its dot large. */
export type MappedPlace = {
  readonly name: string;
  readonly path: string;
  readonly at: readonly [number, number];
  readonly mentions: number;
};
