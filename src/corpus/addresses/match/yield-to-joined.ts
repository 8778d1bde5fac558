import { containment, fingerprints } from '../likeness/similarity.ts';
import { cover } from '../likeness/survive.ts';
import { type Former, keep, type Known, type Matching } from './matching.ts';

/**
 * Of what a paragraph held of its own before it took another in, the share below which it is gone: the same as of the
 * words of one that was joined (`relocate.ts`).
 */
const GONE = 0.4;

/** An older wording of which a smaller share was left says nothing of the paragraph's own words. */
const TRACE = 0.3;

/** Share of a former paragraph, in runs, that must stand there for it to be that paragraph again. */
const AGAIN = 0.5;

/**
 * Where the own words of a paragraph were cut, and those of a former one are left that it had taken in, the former one
 * stands there again: the address of the other is free for another place, or becomes a note.
 */
export function yieldToJoined(
  matching: Matching,
  known: readonly Known[],
  news: readonly string[],
  formers: readonly Former[],
): void {
  for (const [old, taken] of takenIn(formers)) {
    const fresh = matching.heirs[old] ?? -1;
    if (fresh === -1 || matching.keepers[fresh] !== old) continue;
    const again = standsAgain(known[old], news[fresh] ?? '', taken, formers);
    if (again === undefined || matching.heirs[matching.alive + again] !== -1) continue;
    matching.heirs[old] = -1;
    keep(matching, matching.alive + again, fresh);
  }
}

/** For each paragraph of the last edition the former ones that it took in. */
function takenIn(formers: readonly Former[]): Map<number, number[]> {
  const taken = new Map<number, number[]>();
  formers.forEach(({ joinedTo }, index) => {
    if (joinedTo !== undefined) taken.set(joinedTo, [...(taken.get(joinedTo) ?? []), index]);
  });
  return taken;
}

/** The former paragraph that a text is, of those that the old one took in; none while it still says what the old one said itself. */
function standsAgain(
  old: Known | undefined,
  text: string,
  taken: readonly number[],
  formers: readonly Former[],
): number | undefined {
  if (!old || old.earlier.length === 0 || old.text === text) return undefined;
  const past = taken.map((index) => formers[index]?.text ?? '');
  const { prints, weightOf } = fingerprints([old.text, text, ...past, ...old.earlier]);
  const [was, is, ...others] = prints;
  if (!was || !is) return undefined;
  const own = others.splice(past.length).find((wording) => containment(wording, was, weightOf) >= TRACE);
  if (!own || containment(own, is, weightOf) >= GONE * containment(own, was, weightOf)) return undefined;
  const [best] = others
    .map((other, at) => ({ index: taken[at], share: cover(other, is) }))
    .sort((one, other) => other.share - one.share);
  return best && best.share >= AGAIN ? best.index : undefined;
}
