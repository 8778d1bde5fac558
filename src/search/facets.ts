import type { Chosen, Facet } from './answer.ts';
import { type FacetName, FACETS } from './facet-names.ts';
import type { RecordParagraph } from './index/search-record.ts';

/** What a facet is counted on: a paragraph that answers, and the document that it stands in. */
export type Faceted = {
  readonly paragraph: RecordParagraph;
  readonly document: string;
  readonly title: string;
  readonly year?: string | undefined;
};

/** Values shown of a facet. */
const MOST_VALUES = 20;

/** Each facet with its values, the most frequent first, counted over what the other choices leave. */
export function facetsOf(
  answers: readonly Faceted[],
  chosen: Chosen,
  labelOf: (name: string) => string | undefined,
): Facet[] {
  return FACETS.flatMap((name) => {
    const left = answers.filter((answer) => fitsChoice(answer, { ...chosen, [name]: undefined }));
    const labels = new Map<string, string>();
    const counts = new Map<string, number>();
    for (const answer of left) {
      for (const [value, label] of valuesOf(name, answer)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
        if (!labels.has(value)) labels.set(value, (name === 'name' && labelOf(value)) || label);
      }
    }
    if (counts.size < 2) return [];
    const values = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    const shown = values.filter(([value], place) => place < MOST_VALUES || value === chosen[name]);
    return [{ name, values: shown.map(([value, count]) => ({ value, label: labels.get(value) ?? value, count })) }];
  });
}

/** Whether an answer is among those that a reader chose. */
export function fitsChoice(answer: Faceted, chosen: Chosen): boolean {
  return FACETS.every((name) => {
    const value = chosen[name];
    return value === undefined || valuesOf(name, answer).has(value);
  });
}

/** Of each facet the values that an answer has, with what they are called. */
const VALUES: Readonly<Record<FacetName, (answer: Faceted) => readonly (readonly [value: string, label: string])[]>> = {
  kind: ({ paragraph: { mentions } }) => mentions.map(({ kind }) => [kind, kind]),
  name: ({ paragraph: { mentions, text } }) => mentions.map(({ name, start, end }) => [name, text.slice(start, end)]),
  document: ({ document, title }) => [[document, title]],
  year: ({ year }) => (year === undefined ? [] : [[year, year]]),
};

function valuesOf(facet: FacetName, answer: Faceted): ReadonlyMap<string, string> {
  return new Map(VALUES[facet](answer));
}
