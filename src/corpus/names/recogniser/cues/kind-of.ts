import type { Cue } from './cue.ts';
import type { Kind } from '../../model.ts';

/** The kind for which the cues speak, and how clearly; `other` with 0 where they do not say. */
export function kindOf(cues: readonly Cue[]): { readonly kind: Kind; readonly margin: number } {
  const weights = new Map<Kind, number>();
  for (const [kind, weight] of cappedWeights(cues)) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  const [best, second] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!best || best[1] < FEWEST) return { kind: 'other', margin: 0 };
  const margin = best[1] - Math.max(0, second?.[1] ?? 0);
  return margin < NARROWEST ? { kind: 'other', margin: 0 } : { kind: best[0], margin };
}

/** Below this weight one weak cue would decide. */
const FEWEST = 1;

/** A kind must be ahead of the next by this. */
const NARROWEST = 1;

/** How often the same cue counts: a river named a hundred times after "in" is no surer than one named twice. */
const MOST_OFTEN = 2;

function cappedWeights(cues: readonly Cue[]): [Kind, number][] {
  const seen = new Map<string, number>();
  return cues.flatMap(({ kind, weight, reason = '' }): [Kind, number][] => {
    const key = `${kind} ${weight} ${reason}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times > MOST_OFTEN ? [] : [[kind, weight]];
  });
}
