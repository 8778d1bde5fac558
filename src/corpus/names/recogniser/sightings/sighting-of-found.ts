import type { Cue } from '../cues/cue.ts';
import type { Sighting } from './sighting.ts';
import { type ReadParagraph, sightingOf } from './sightings.ts';

/** What a list or a rule finds from a token on. */
export type Found = {
  readonly to: number;
  readonly cue: Cue;
  /** Where it is not as written. */
  readonly form?: string;
  readonly title?: string;
  readonly place?: string;
};

/** What was found at a token, with nothing said of its kind but by who found it. */
export function sightingOfFound(
  { text, tokens }: ReadParagraph,
  from: number,
  { to, cue, form, title, place }: Found,
  paragraph: number,
): Sighting {
  const written = sightingOf(text, tokens, { from, to, ...(title !== undefined && { title }) }, paragraph);
  return { ...written, form: form ?? written.form, cues: [cue], ...(place !== undefined && { place }) };
}
