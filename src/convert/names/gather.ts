import type { AuthorityEntry, Kind, Name, Occurrence } from './model.ts';

/** What a name is called that no entry of the authority file knows. */
export type FoundName = { readonly name: string; readonly kind: Kind };

/**
 * The names of a corpus by the code points of their ids, each with its occurrences in order. An entry that no text names is
 * no name of the corpus.
 * @param found by id, what the rules found beside the authority file
 */
export function gather(
  occurrences: Iterable<Occurrence>,
  entries: readonly AuthorityEntry[],
  found: ReadonlyMap<string, FoundName>,
): Name[] {
  const byName = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const others = byName.get(occurrence.name);
    if (others) others.push(occurrence);
    else byName.set(occurrence.name, [occurrence]);
  }
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => toName(id, all, known.get(id), found));
}

function toName(
  id: string,
  occurrences: readonly Occurrence[],
  entry: AuthorityEntry | undefined,
  found: ReadonlyMap<string, FoundName>,
): Name {
  if (entry) {
    const { line: _line, mergedInto: _mergedInto, ...known } = entry;
    return { ...known, occurrences };
  }
  const { name, kind } = found.get(id) ?? { name: id, kind: 'other' };
  return { id, name, kind, aliases: [], misprints: [], roles: [], sameAs: [], isReviewed: false, occurrences };
}
