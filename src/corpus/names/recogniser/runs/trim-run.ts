import type { Cue } from '../cues/cue.ts';
import { definitionCues } from '../cues/definition-cues.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import { formOf } from '../tokens/form-of.ts';
import { misprintedPlace, placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import type { Run, TrimmedRun } from './run.ts';
import { splitAtTitles } from './split-at-titles.ts';
import { withoutOpening } from './without-opening.ts';
import { withoutPeople } from './without-people.ts';
import { isNameLike } from './is-name-like.ts';
import type { Token } from '../tokens/tokens.ts';

/**
 * What of a run of capitals is a name: without the first word of a sentence, titles, and adjectives of peoples. A title
 * in the middle gives two names. Nothing, if nothing else is left.
 *
 * `Afghan Deputy Foreign Minister Sher Abbas Stanekzai` → `Sher Abbas Stanekzai`, after the title "Minister"
 */
export function trimRun(tokens: readonly Token[], run: Run, counts: FormCounts): TrimmedRun[] {
  if (isWhole(tokens, run)) return [withArticle(tokens, run, counts)];
  const opened = withoutOpening(tokens, run, counts);
  return splitAtTitles(tokens, opened)
    .flatMap((part) => {
      const named = withoutPeople(tokens, part);
      return named.to > named.from ? [{ ...part, ...named }] : [];
    })
    .filter((part) => isNameLike(tokens, part, counts))
    .map((part) => withArticle(tokens, part, counts));
}

/** With an "A" that has a capital inside a sentence, and with a "The" that has a capital inside a sentence, if the texts never write it small before this name: "The Beatles". */
function withArticle(tokens: readonly Token[], part: TrimmedRun, { articled }: FormCounts): TrimmedRun {
  const before = tokens[part.from - 1];
  const first = tokens[part.from] as Token;
  if (first.gap !== ' ' || part.title) return part;
  if (before?.text === 'A' && !before.isFirst && before.gap === ' ' && part.to - part.from > 1)
    return { ...part, from: part.from - 1 };
  if (before?.text !== 'The') return part;
  if (before.isFirst) return isWorkOrBand(definitionCues(tokens, part.to)) ? { ...part, from: part.from - 1 } : part;
  const isArticle = before.gap === ' ' || before.gap === ', ';
  return isArticle && !articled.has(first.lower) ? { ...part, from: part.from - 1 } : part;
}

/** "The Hollow Kings are a band", "The Old Curiosity Shop is a novel": their article is part of the name. */
function isWorkOrBand([cue]: readonly Cue[]): boolean {
  return cue?.kind === 'other' || /"(?:band|duo|trio|quartet|newspaper)"$/.test(cue?.reason ?? '');
}

/** All of it is a place that is known, as it is or misprinted. */
function isWhole(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from === 1 && (tokens[from] as Token).isFirst) return false;
  const form = formOf(tokens, from, to);
  if (placeOf(form) || knownOrganisation(form)) return true;
  return misprintedPlace(form) !== undefined && placeOfDemonym(form) === undefined;
}
