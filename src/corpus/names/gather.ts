import { placeOf } from './lists/places/gazetteer.ts';
import { namesOfPlace } from './lists/places/place-names.ts';
import type { AuthorityEntry, FoundName, Name, Occurrence } from './model.ts';

/**
 * The names of a corpus by the code points of their ids, each with its occurrences in order. An entry that no text names is
 * no name of the corpus.
 * @param found what the rules found, beside what the authority file has
 * @param published ids that have a page already, which they keep
 * @param languages of the corpus: a place has its name in each of them as an alias
 */
export function gather(
  occurrences: Iterable<Occurrence>,
  entries: readonly AuthorityEntry[],
  found: readonly FoundName[],
  published: ReadonlySet<string>,
  languages: ReadonlySet<string>,
): Name[] {
  const foundById = new Map(found.map((name) => [name.id, name]));
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return [...Map.groupBy(occurrences, ({ name }) => name)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, all]) => {
      const name = withPlaceNames(
        toName(id, all, known.get(id), foundById.get(id)),
        foundById.get(id)?.place,
        languages,
      );
      return { ...name, hasPage: name.isReviewed || published.has(id) || standsInSeveralParagraphs(all) };
    });
}

function standsInSeveralParagraphs([first, ...others]: readonly Occurrence[]): boolean {
  return others.some(({ document, address }) => document !== first?.document || address !== first.address);
}

/** A place with what the corpus's languages call it. */
function withPlaceNames<Named extends Omit<Name, 'hasPage'>>(
  name: Named,
  place: string | undefined,
  languages: ReadonlySet<string>,
): Named {
  if (name.kind !== 'place' || languages.size < 2) return name;
  const english = place ?? placeOf(name.name)?.name;
  if (english === undefined) return name;
  const called = [...(languages.has('en') ? [english] : []), ...namesOfPlace(english, languages)];
  const others = called.filter((form) => form !== name.name && !name.aliases.includes(form));
  return others.length === 0 ? name : { ...name, aliases: [...name.aliases, ...new Set(others)] };
}

function toName(
  id: string,
  occurrences: readonly Occurrence[],
  entry: AuthorityEntry | undefined,
  found: FoundName | undefined,
): Omit<Name, 'hasPage'> {
  if (entry) {
    const { line: _line, mergedInto: _mergedInto, ...known } = entry;
    return { ...known, occurrences };
  }
  return {
    id,
    name: found?.name ?? id,
    kind: found?.kind ?? 'other',
    ...(found?.at && { at: found.at }),
    aliases: [],
    misprints: [],
    roles: [],
    sameAs: [],
    isReviewed: false,
    occurrences,
  };
}
