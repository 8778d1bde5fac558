import { firstsIn, startBeside } from './beside.ts';
import { placeOf } from './lists/places/gazetteer.ts';
import { namesOfPlace } from './lists/places/place-names.ts';
import type { AuthorityEntry, FoundName, Kind, Name, Occurrence } from './model.ts';
import { startTally } from './tally.ts';

/**
 * The names of a corpus by the code points of their ids. An entry that no text names is no name of the corpus.
 * @param occurrences in the order of the corpus; a name keeps its own if its page is made
 * @param found what the rules found, beside what the authority file has
 * @param published ids that have a page already, which they keep
 * @param languages of the corpus: a place has its name in each of them as an alias
 * @param isOwn of which names pages are made, by their ids
 */
export function gather(
  occurrences: Iterable<Occurrence>,
  entries: readonly AuthorityEntry[],
  found: readonly FoundName[],
  published: ReadonlySet<string>,
  languages: ReadonlySet<string>,
  isOwn: (id: string) => boolean,
): Name[] {
  const foundById = new Map(found.map((name) => [name.id, name]));
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = new Map<string, Gathered>();
  const gatheredOf = (id: string) => {
    const all = byName.get(id) ?? {
      ...startTally(kindOf(known.get(id), foundById.get(id))),
      own: isOwn(id) ? { kept: [], beside: startBeside(id) } : undefined,
    };
    byName.set(id, all);
    return all;
  };
  for (const together of byParagraph(occurrences)) {
    for (const occurrence of together) {
      const of = gatheredOf(occurrence.name);
      of.add(occurrence);
      of.own?.kept.push(occurrence);
    }
    const firsts = firstsIn(together);
    for (const { name } of firsts) byName.get(name)?.own?.beside.add(firsts);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { end, own }]) => {
      const tally = end();
      const mentioned = { tally, occurrences: own?.kept ?? [], beside: own?.beside.end() ?? [] };
      const name = withPlaceNames(
        toName(id, mentioned, known.get(id), foundById.get(id)),
        foundById.get(id)?.place,
        languages,
      );
      return { ...name, hasPage: name.isReviewed || published.has(id) || tally.isInSeveral };
    });
}

/** What is known of a name while occurrences come. */
type Gathered = ReturnType<typeof startTally> & {
  /** For its page, if that is made. */
  readonly own: { readonly kept: Occurrence[]; readonly beside: ReturnType<typeof startBeside> } | undefined;
};

/** Occurrences, those of a paragraph together. */
function* byParagraph(occurrences: Iterable<Occurrence>): Generator<readonly Occurrence[]> {
  let together: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const [first] = together;
    if (first && (first.document !== occurrence.document || first.address !== occurrence.address)) {
      yield together;
      together = [];
    }
    together.push(occurrence);
  }
  yield together;
}

function kindOf(entry: AuthorityEntry | undefined, found: FoundName | undefined): Kind {
  return entry?.kind ?? found?.kind ?? 'other';
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
  mentioned: Pick<Name, 'tally' | 'occurrences' | 'beside'>,
  entry: AuthorityEntry | undefined,
  found: FoundName | undefined,
): Omit<Name, 'hasPage'> {
  if (entry) {
    const { line: _line, mergedInto: _mergedInto, ...known } = entry;
    return { ...known, ...mentioned };
  }
  return {
    id,
    name: found?.name ?? id,
    kind: kindOf(entry, found),
    ...(found?.at && { at: found.at }),
    aliases: [],
    misprints: [],
    roles: [],
    sameAs: [],
    isReviewed: false,
    ...mentioned,
  };
}
