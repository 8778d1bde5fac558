import type { Beside, Occurrence } from './model.ts';

/** So many names of the same paragraphs are shown, and looked at in one paragraph. */
const NEIGHBOURS = { shown: 12, inParagraph: 60 };

/** Counts the names that stand in the same paragraphs as one name, of one paragraph at a time. */
export function startBeside(own: string): {
  /** @param firsts of each name in the paragraph, by their ids */
  add(firsts: readonly Occurrence[]): void;
  end(): readonly Beside[];
} {
  const known = new Map<string, { paragraphs: number; readonly first: Occurrence }>();
  return {
    add(firsts) {
      for (const first of firsts.filter(({ name }) => name !== own).slice(0, NEIGHBOURS.inParagraph)) {
        const one = known.get(first.name);
        if (one) one.paragraphs += 1;
        else known.set(first.name, { paragraphs: 1, first });
      }
    },
    end: () =>
      known
        .values()
        .toArray()
        .sort((a, b) => b.paragraphs - a.paragraphs || (a.first.name < b.first.name ? -1 : 1))
        .slice(0, NEIGHBOURS.shown),
  };
}

/** The first occurrence of each name in a paragraph, by their ids. */
export function firstsIn(together: readonly Occurrence[]): readonly Occurrence[] {
  const firsts = new Map<string, Occurrence>();
  for (const occurrence of together) if (!firsts.has(occurrence.name)) firsts.set(occurrence.name, occurrence);
  return [...firsts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
