/** Who speaks in a text: the labels that stand alone at least twice, and in a play each whose label ends as labels do. */
export function speakersIn(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const labels = all.flatMap((lines) => (lines.length === 1 ? lines : []));
  const named = labels.flatMap((label) => speakerOf(label) ?? []);
  const sure = new Set(
    [...Map.groupBy(named, (name) => name)].flatMap(([name, its]) => (its.length > 1 ? [name] : [])),
  );
  if (named.filter((name) => sure.has(name)).length < FEWEST_LABELS) return sure;
  return new Set([...sure, ...labels.flatMap((label) => (/[.:_*]$/.test(label) ? (speakerOf(label) ?? []) : []))]);
}

/** Labels of one speaker and another, by which a text is known for a play. */
const FEWEST_LABELS = 4;

/** `BERNARDO.`, `FIRST WITCH:`, `SENTA (aside).`, `_The Boy (rising)._`: a name in capitals or in marks of emphasis, alone. */
export function speakerOf(line: string): string | undefined {
  const [, marked] = MARKED_SPEAKER.exec(line) ?? [];
  const [, plain = ''] = SPEAKER.exec(line) ?? [];
  const name = marked ?? (/\p{Lu}{2}/u.test(plain) ? plain : undefined);
  return name?.replace(/[.:\s]+$/, '');
}

const SPEAKER = /^((?:\p{Lu}[\p{Lu}\p{M}’'-]*\.?\s?){1,4}?)(?:\s?[([_][^)\]]{0,60}[)\]_]{1,2})?[.:]*$/u;

/** Plain texts print italics as `_Anna._`; a direction may stand in the marks or behind them. */
const MARKED_SPEAKER =
  /^(?=[_*])[_*]{1,2}(\p{Lu}[\p{L}\p{M}’'-]*\.?(?: [\p{L}\p{M}’'-]+\.?){0,3}?) ?(?:[([][^)\]]{0,80}[)\]])?[.:]?[_*]{1,2}(?: ?[([][^)\]]{0,80}[)\]])?[.:]?$/u;
