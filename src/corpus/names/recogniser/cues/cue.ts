import type { Kind } from '../../model.ts';

/** Something that speaks for a kind of name, in words that an editor reads: "follows the title Minister". */
export type Cue = {
  readonly kind: Kind;
  /** Against other cues; below nought it speaks against the kind. */
  readonly weight: number;
  /** Left out where it says nothing to a person. */
  readonly reason?: string;
};

/** What words say of a name that they stand beside. */
export type CueTable = readonly (readonly [words: ReadonlySet<string>, kind: Kind, weight: number])[];

/** The cue of the first list of a table that has the word; none, if no list has it. */
export function cueOf(table: CueTable, word: string, reason: string): Cue[] {
  const row = table.find(([words]) => words.has(word));
  return row ? [{ kind: row[1], weight: row[2], reason }] : [];
}
