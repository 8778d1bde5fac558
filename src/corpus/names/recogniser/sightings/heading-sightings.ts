import { isEnglishWord } from '../../lists/words/english-word.ts';
import { formCues } from '../cues/form-cues.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { kindOf } from '../cues/kind-of.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { overlapping } from './overlapping.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { formKey } from '../pools/form.ts';
import type { Segment } from '../tokens/segments.ts';
import type { Sighting } from './sighting.ts';
import { type ReadParagraph, sightingOf } from './sightings.ts';
import type { Token } from '../tokens/tokens.ts';
import { formOf } from '../tokens/form-of.ts';
import type { TrimmedRun } from '../runs/run.ts';

/**
 * Where headings and shouts, in which every word has a capital, name something: only forms that the document names elsewhere,
 * places of the lists, and first names with surnames.
 */
export function headingSightings(
  { text, tokens, segments, finding }: ReadParagraph,
  index: number,
  known: ReadonlySet<string>,
): Sighting[] {
  return segments
    .filter(({ style }) => style !== 'prose')
    .flatMap((segment) => runsOf(tokens, segment, known))
    .map((run) => sightingOf(text, tokens, run, index))
    .filter(({ start, end }) =>
      [finding.mentions, finding.unsettled].every((closed) => overlapping(closed, start, end).length === 0),
    );
}

/** What a heading may name because the document names it elsewhere: its forms, and the surnames of its people. */
export function headingForms(sightings: readonly Sighting[]): ReadonlySet<string> {
  const surnames = sightings.flatMap(({ form, words, cues }) => {
    const last =
      words.length > 1 && kindOf([...formCues(form, words), ...cues]).kind === 'person' ? words.at(-1) : undefined;
    return last ? [formKey(last.text)] : [];
  });
  return new Set([...sightings.map(({ form }) => formKey(form)), ...surnames]);
}

/** Words of the longest name that is looked for in a heading. */
const LONGEST = 6;

function runsOf(tokens: readonly Token[], { from, to }: Segment, known: ReadonlySet<string>): TrimmedRun[] {
  const runs: TrimmedRun[] = [];
  for (let at = from; at < to; at++) {
    for (let end = Math.min(at + LONGEST, to); end > at; end--) {
      if (!isConnected(tokens, at, end) || !isName(tokens, at, end, known)) continue;
      runs.push({ from: at, to: end });
      at = end - 1;
      break;
    }
  }
  return runs;
}

function isConnected(tokens: readonly Token[], from: number, to: number): boolean {
  const ends = [tokens[from], tokens[to - 1]];
  if (ends.some((token) => !token || token.shape === 'small' || token.shape === 'other')) return false;
  return tokens.slice(from + 1, to).every(({ gap }) => gap === ' ');
}

function isName(tokens: readonly Token[], from: number, to: number, known: ReadonlySet<string>): boolean {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const form = formOf(tokens, from, to);
  if (to - from === 1 && isEnglishWord(first.lower)) return false;
  const place = placeOf(form);
  if (known.has(formKey(form)) || knownOrganisation(form) || (place && (!place.isCity || !isFirstName(first.lower))))
    return true;
  return (
    to - from === 2 &&
    isFirstName(first.lower) &&
    isSurname(last.lower) &&
    !isEnglishWord(last.lower) &&
    !isEnglishWord(first.lower)
  );
}
