import type { Kind } from '../model.ts';

/** Something that speaks for a kind of name, in words that an editor reads: "follows the title Minister". */
export type Cue = {
  readonly kind: Kind;
  /** Against other cues; below nought it speaks against the kind. */
  readonly weight: number;
  /** Left out where it says nothing to a person. */
  readonly reason?: string;
};
