import type { Kind } from '../convert/names/model.ts';

/** A name as search knows it: every form under which a reader may look for it. As it stands in `search/names.json`. */
export type SearchName = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Mentions in all texts. */
  readonly mentions: number;
  /** Other forms, those found in the texts among them. */
  readonly aliases?: readonly string[];
  /** Errors of a text, found as they are. */
  readonly misprints?: readonly string[];
  /** What stands for the name without being one: "Taliban leader". */
  readonly roles?: readonly string[];
  /** Of a place: what its people, or whatever else is of it, are called. */
  readonly peoples?: readonly string[];
};

/** Names, and what is needed to tell them from other words. */
export type SearchNames = {
  readonly names: readonly SearchName[];
  /** Words of the names that are words of the language too, folded, with spaces between: by themselves they mean no name. */
  readonly plain: string;
  /** Words that are spelled much like one of the names and mean something else: well-known names, words of the texts. Packed. */
  readonly unlike: string;
};
