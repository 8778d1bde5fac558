import { type Fault, placeText, sentence, visible } from '../corpus/faults.ts';

/** A build says no more lines than fit on a screen, with room for its totals. */
export const MOST_LINES = 16;

/** Things and places that a line of a group names. */
const NAMED = { things: 8, places: 3 };

/**
 * What a person is told of the faults of a run, in at most `MOST_LINES` lines: each by itself if they are few, else one line for
 * each code, errors first.
 *
 * `broken-link  213 in 41 files, such as "../x": seeds/a.md:3, seeds/b.md:4, seeds/c.md:9`
 */
export function sayFaults(faults: readonly Fault[]): string[] {
  if (faults.length <= MOST_LINES) return faults.map(sentence);
  const groups = [...Map.groupBy(faults, ({ code }) => code).values()].sort(byWeight);
  const lines = groups.map((group) => (group.length === 1 ? group.map(sentence).join() : groupLine(group)));
  if (lines.length <= MOST_LINES) return lines;
  const rest = groups.slice(MOST_LINES - 1).map(([first]) => first?.code);
  return [...lines.slice(0, MOST_LINES - 1), `and ${rest.join(', ')}: --report FILE writes all of them.`];
}

/** Errors before warnings, then the most frequent. */
function byWeight(one: readonly Fault[], other: readonly Fault[]): number {
  const isWarning = (group: readonly Fault[]) => Number(group[0]?.level === 'warning');
  return isWarning(one) - isWarning(other) || other.length - one.length;
}

function groupLine(group: readonly Fault[]): string {
  const [first] = group as [Fault, ...Fault[]];
  const things = [...new Set(group.flatMap(({ about }) => about ?? []))];
  const files = new Set(group.map(({ place }) => place.file)).size;
  const places = group.slice(0, NAMED.places).map(({ place }) => placeText(place));
  const about = things
    .slice(0, NAMED.things)
    .map((thing) => `"${thing.length > LONGEST_THING ? `${thing.slice(0, LONGEST_THING)}…` : thing}"`)
    .join(', ');
  const more = things.length > NAMED.things ? ` and ${things.length - NAMED.things} more` : '';
  const which = things.length > 0 ? ` (${about}${more})` : '';
  const where = files === 1 ? 'in one file' : `in ${files} files`;
  const said = `${group.length} ${where}${which}: ${places.join(', ')}${group.length > places.length ? ', …' : ''}.`;
  return visible(`${first.code}  ${said} The first: ${first.message}`);
}

const LONGEST_THING = 40;
