import type { Kind } from '../../corpus/names/model.ts';

/** What the card of a name says, in `/<document>/names.json`. */
export type NameCard = {
  readonly name: string;
  readonly kind: Kind;
  /** Its page; of a name without one, the paragraph that mentions it. */
  readonly url: string;
  readonly hasPage: boolean;
  readonly mentions: number;
  /** Other than the name itself, as the texts have them. */
  readonly spellings: readonly string[];
  /**
   * The words by which a text says who or what that is, and the paragraph where they stand: the first that has the name, or a
   * later one. Of another document, its title.
   */
  readonly introduction?: {
    readonly text: string;
    readonly number: string;
    readonly url: string;
    readonly isFirst: boolean;
    readonly title?: string;
  };
  readonly note?: string;
  readonly isReviewed: boolean;
};
