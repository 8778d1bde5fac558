import type { Root } from 'mdast';
import type { Kept } from '../../kept.ts';
import type { Fault } from '../faults.ts';
import type { Withheld } from '../ledger/withheld.ts';
import type { Manuscript } from '../model.ts';
import type { Decoded } from '../read/files/decode.ts';

/** A kind of file that can be a document. Another format is another object like this, and its name in `formats.ts`. */
export type Format = {
  /** What it is called in a sentence of a fault. */
  readonly name: string;
  /** Of its files, in small letters; the site offers the file itself as `source.` and this. */
  readonly ending: string;
  /** The file as a text, or why it is none. */
  readonly decode: (bytes: Uint8Array) => Decoded;
  /** Whether keys in YAML or TOML may stand at its head. */
  readonly hasFrontMatter: boolean;
  /** Whether its markup tells where paragraphs start, so that it needs no file of breaks. */
  readonly hasParagraphs: boolean;
  /** The title that a text gives itself. */
  readonly titleOf?: (text: string) => string | undefined;
  /**
   * A text as blocks.
   * @param withheld what may be left out here already; `publish` leaves out the rest
   * @param kept texts that were read before
   */
  readonly read: (manuscript: Manuscript, withheld: Withheld, kept: Kept) => ReadText;
};

/** A text as a tree of blocks, and what was wrong with it. */
export type ReadText = { readonly tree: Root; readonly faults: readonly Fault[] };
