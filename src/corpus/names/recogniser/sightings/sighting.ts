import type { Cue } from '../cues/cue.ts';
import type { Token } from '../tokens/tokens.ts';

/** A place in a document where something is named. */
export type Sighting = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** As written, white space as one space. */
  readonly form: string;
  readonly words: readonly Token[];
  /** The title before it, as written. */
  readonly title?: string;
  /** What its neighbours say of its kind. */
  readonly cues: readonly Cue[];
  /** Id of the authority's name, if it was found by that. */
  readonly authority?: string;
  /** The place of the gazetteer that a form in another language means. */
  readonly place?: string;
  /** The form before this one in a list: "Passau, Linz and Krems". */
  readonly listedAfter?: string;
  /** The form that stands directly before the bracket in which this one is: "Long Name (LN)". */
  readonly bracketedAfter?: string;
};
