import { type Fault, placeText, sentence, visible } from '../../corpus/faults.ts';

/** A build says no more lines than fit on a screen, with room for its totals. */
export const MOST_LINES = 15;

/** Things and places that a line of a group names. */
const NAMED = { things: 8, places: 3 };

/** Errors of one code that are said one by one: each has to be mended. */
const MOST_OF_A_CODE = 18;

/**
 * What a person is told of the faults of a run: each by itself if they are few, else one line for each code, in at most `MOST_LINES`
 * lines. Errors come first, each by itself, unless very many are of one code.
 *
 * `broken-link  213 in 41 files, such as "../../x": seeds/a.md:3, seeds/b.md:4, seeds/c.md:9`
 */
export function sayFaults(faults: readonly Fault[]): string[] {
  if (faults.length <= MOST_LINES) return faults.map(sentence);
  const errors = faults.filter(({ level }) => level === 'error');
  const warnings = faults.filter(({ level }) => level === 'warning');
  if (errors.length > 0) return [...sayErrors(errors), ...sayFaults(warnings)];
  const groups = [...Map.groupBy(faults, ({ code }) => code).values()].sort(byWeight);
  const lines = groups.map((group) => (group.length === 1 ? group.map(sentence).join() : groupLine(group)));
  if (lines.length <= MOST_LINES) return lines;
  const rest = groups.slice(MOST_LINES - 1).map(([first]) => first?.code);
  return [...lines.slice(0, MOST_LINES - 1), `and ${rest.join(', ')}: --report FILE writes all of them.`];
}

/** The most frequent first. */
function byWeight(one: readonly Fault[], other: readonly Fault[]): number {
  return other.length - one.length;
}

function sayErrors(errors: readonly Fault[]): string[] {
  return [...Map.groupBy(errors, ({ code }) => code).values()].flatMap((group) => {
    const rest = group.length - MOST_OF_A_CODE;
    const said = group.slice(0, MOST_OF_A_CODE).map(sentence);
    return rest > 0 ? [...said, `${group[0]?.code}  ${rest} more: --report FILE writes all of them.`] : said;
  });
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
