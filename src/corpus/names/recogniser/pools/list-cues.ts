import type { Cue } from '../cues/cue.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { formKey, type Forms } from './form.ts';

/** A form of which nothing else tells the kind is of the kind of those that it is listed with. */
export function withListCues(forms: Forms, sightings: readonly Sighting[]): Forms {
  const pairs = sightings.flatMap(({ form, listedAfter }): [string, string][] =>
    listedAfter === undefined ? [] : [[formKey(listedAfter), formKey(form)]],
  );
  const told = new Map(forms);
  const tell = (from: string, to: string) => {
    const [known, unknown] = [told.get(from), told.get(to)];
    if (
      !known ||
      unknown?.kind !== 'other' ||
      known.kind === 'other' ||
      unknown.cues.some(({ kind }) => kind === 'other')
    )
      return;
    const cue: Cue = { kind: known.kind, weight: 1, reason: `listed with ${known.form}` };
    told.set(to, { ...unknown, cues: [...unknown.cues, cue], kind: known.kind });
  };
  for (const [before, after] of pairs) tell(before, after);
  for (const [before, after] of pairs.toReversed()) tell(after, before);
  return told;
}
