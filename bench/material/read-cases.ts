/** A history with what became of each paragraph of its first version. */
export type Pair = {
  readonly versions: readonly (readonly string[])[];
  /** For each paragraph of the first version where a link may land; `undefined` is not scored. */
  readonly accept: readonly (readonly number[] | undefined)[];
  readonly kinds: readonly string[];
};

export type Cases = { readonly paragraphs: string[]; readonly pairs: Pair[]; readonly chains: Pair[] };

/** What files hold: paragraphs to edit, or histories that are scored. */
export function readCases(files: readonly string[]): Cases {
  const cases: Cases = { paragraphs: [], pairs: [], chains: [] };
  for (const file of files) {
    if (!file.startsWith('{')) cases.paragraphs.push(...file.split(/\n\s*\n/).filter((text) => text.trim() !== ''));
    else for (const line of file.trim().split('\n')) readLine(JSON.parse(line), cases);
  }
  return cases;
}

/** The four shapes of a line in the practice material. */
type Line = {
  readonly text?: string;
  readonly starts?: readonly number[];
  readonly old?: readonly string[];
  readonly new?: readonly string[];
  readonly heirs?: readonly (readonly number[])[];
  readonly kind?: readonly string[];
  readonly pool?: readonly string[];
  readonly versions?: readonly (readonly number[])[];
  readonly accept?: readonly (readonly number[])[];
  readonly cls?: readonly string[];
};

function readLine(line: Line, { paragraphs, pairs, chains }: Cases): void {
  const { text, starts = [], old, heirs = [], kind = [], pool, versions = [], accept = [], cls = [] } = line;
  if (text !== undefined) paragraphs.push(...starts.map((start, at) => text.slice(start, starts[at + 1]).trim()));
  if (old && line.new) pairs.push({ versions: [old, line.new], accept: scored(heirs, kind, 'ambiguous'), kinds: kind });
  if (pool) {
    const texts = versions.map((version) => version.map((index) => pool[index] ?? ''));
    chains.push({ versions: texts, accept: scored(accept, cls, 'skip'), kinds: cls });
  }
}

function scored(accept: readonly (readonly number[])[], kinds: readonly string[], unscored: string) {
  return kinds.map((kind, index) => (kind === unscored ? undefined : accept[index]));
}
