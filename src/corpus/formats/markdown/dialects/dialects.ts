import { BLOCKS } from './signs/blocks.ts';
import { CODE_AND_COMMENTS } from './signs/code-and-comments.ts';
import type { Dialect } from './signs/dialect.ts';
import { IN_A_LINE } from './signs/in-a-line.ts';

/** What other tools write beside CommonMark, as a table: what stands first in a text is read first, and what is code is code. */
export const DIALECTS: readonly Dialect[] = [...CODE_AND_COMMENTS, ...BLOCKS, ...IN_A_LINE];
