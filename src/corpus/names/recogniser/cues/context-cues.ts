import type { Cue } from './cue.ts';
import { cuesAfter } from './cues-after.ts';
import { cuesBefore } from './cues-before.ts';
import { definitionCues } from './definition-cues.ts';
import type { TrimmedRun } from '../runs/run.ts';
import type { Token } from '../tokens/tokens.ts';

/** What the neighbours of a name say of its kind. */
export function contextCues(tokens: readonly Token[], { from, to, title }: TrimmedRun): Cue[] {
  return [
    ...(title === undefined ? [] : [titleCue(title)]),
    ...cuesBefore(tokens, from, to),
    ...cuesAfter(tokens, from, to),
    ...definitionCues(tokens, to),
  ];
}

function titleCue(title: string): Cue {
  return { kind: 'person', weight: 5, reason: `follows the title ${title}` };
}
