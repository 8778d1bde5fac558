/**
 * `node bench/names.ts PATH/TO/names.jsonl [--errors SOURCE]`: how well names are recognised, beside compromise and a bare list
 * of places, in one run. Lines of `{ source, language?, text, spans: [{ start, end, kind }] }`; a span is right if both ends are.
 * Of ours it prints how many of the people and places that it finds are right, too: a language without that has no rules. Where a set
 * marks what is neither person, place nor organisation (WikiGold), `forgiven` is the figure in which such a mark need not be found and
 * nothing that overlaps it is wrong.
 *
 * With `--errors` it prints what ours got wrong in the texts of a source.
 */
import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { placeOf } from '../src/corpus/names/lists/places/gazetteer.ts';
import type { Kind } from '../src/corpus/names/model.ts';
import { recognise } from '../src/corpus/names/recogniser/recognise.ts';
import { tokensOf } from '../src/corpus/names/recogniser/tokens/tokens.ts';

type Span = { readonly start: number; readonly end: number; readonly kind: Kind };
type Example = {
  readonly source: string;
  /** As BCP 47 writes it; English, if it is not given. */
  readonly language?: string;
  readonly text: string;
  readonly spans: readonly Span[];
};
type Recogniser = (text: string, language: string) => readonly Span[];

const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  'list of places': places,
  compromise: withCompromise,
  ours: (text, language) => recognise([[text]], { entries: [], rejected: [] }, [], [language]).mentions[0]?.[0] ?? [],
};

const [path, flag, wanted] = process.argv.slice(2);
if (!path) throw new Error('Usage: node bench/names.ts PATH/TO/names.jsonl [--errors SOURCE]');
const lines = readFileSync(path, 'utf8').trim().split('\n');
const examples = lines.map((line): Example => JSON.parse(line));

if (flag === '--errors') for (const example of examples) if (example.source === wanted) printErrors(example);
if (flag === undefined) {
  for (const [source, its] of Map.groupBy(examples, (example) => example.source)) {
    console.log(`\n${source}: ${its.length} texts, ${wordsIn(its)} words, F1 in %`);
    for (const [name, recogniser] of Object.entries(RECOGNISERS)) console.log(measured(name, recogniser, its));
  }
}

function measured(name: string, recogniser: Recogniser, its: readonly Example[]): string {
  const read = () => its.map(({ text, language = 'en' }) => recogniser(text, language));
  // The second time, as most texts of a corpus are read: by code that is compiled.
  read();
  const began = process.cpuUsage();
  const found = read();
  // Time of the processor: on a machine with other work the clock tells of that.
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1000;
  const score = (key: (span: Span) => string | undefined) =>
    f1(its.map(({ spans }, index) => [keys(spans, key), keys(found[index] ?? [], key)]));
  const kinds = (['person', 'place', 'organisation'] as const).map((kind) => {
    return `${kind} ${score((span) => (span.kind === kind ? ends(span) : undefined))}`;
  });
  const forgiven = f1(
    its.map(({ spans }, index) => {
      const others = spans.filter(({ kind }) => kind === 'other');
      const isOther = (span: Span) => others.some(({ start, end }) => start < span.end && span.start < end);
      const named = spans.filter(({ kind }) => kind !== 'other');
      return [
        keys(named, ends),
        keys(
          (found[index] ?? []).filter((span) => !isOther(span)),
          ends,
        ),
      ];
    }),
  );
  const speed = ((milliseconds * 1000) / wordsIn(its)).toFixed(1);
  const right = (['person', 'place'] as const).map((kind) => `${precision(its, found, kind)} % of ${kind}s`);
  return `${name.padEnd(16)} untyped ${score(ends)} (forgiven ${forgiven}), ${kinds.join(', ')}; right: ${right.join(', ')}; ${speed} ms per 1,000 words`;
}

/** The share of what is found of a kind that is right. */
function precision(its: readonly Example[], found: readonly (readonly Span[])[], kind: Kind): string {
  const key = (span: Span) => (span.kind === kind ? ends(span) : undefined);
  const all = found.map((spans) => keys(spans, key));
  const right = all.reduce((sum, one, i) => sum + one.intersection(keys(its[i]?.spans ?? [], key)).size, 0);
  const count = all.reduce((sum, { size }) => sum + size, 0);
  return ((100 * right) / Math.max(1, count)).toFixed(1);
}

function ends({ start, end }: Span): string {
  return `${start}-${end}`;
}

function keys(spans: readonly Span[], key: (span: Span) => string | undefined): ReadonlySet<string> {
  return new Set(spans.flatMap((span) => key(span) ?? []));
}

function f1(pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]): string {
  const sum = (count: (pair: readonly [ReadonlySet<string>, ReadonlySet<string>]) => number) =>
    pairs.reduce((total, pair) => total + count(pair), 0);
  const right = sum(([gold, found]) => gold.intersection(found).size);
  return (
    (200 * right) /
    Math.max(
      1,
      sum(([gold, found]) => gold.size + found.size),
    )
  ).toFixed(1);
}

function wordsIn(its: readonly Example[]): number {
  return its.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

function places(text: string): Span[] {
  const tokens = tokensOf(text).filter(({ shape }) => shape !== 'small');
  return tokens.flatMap(({ start, end, text: form }) =>
    placeOf(form) ? [{ start, end, kind: 'place' as const }] : [],
  );
}

function withCompromise(text: string): Span[] {
  const read = compromise(text);
  const spansOf = (
    view: { json: (options: object) => { text: string; offset: { start: number } }[] },
    kind: Kind,
  ): Span[] =>
    view.json({ offset: true }).flatMap(({ text: form, offset }) => {
      const name = form.replace(/['’]s?$|[\s.,;:!?"”)]+$/gu, '');
      const start = text.indexOf(name, offset.start);
      return name === '' || start < 0 ? [] : [{ start, end: start + name.length, kind }];
    });
  return [
    ...spansOf(read.people(), 'person'),
    ...spansOf(read.places(), 'place'),
    ...spansOf(read.organizations(), 'organisation'),
  ];
}

function printErrors({ text, language = 'en', spans }: Example): void {
  const found = RECOGNISERS.ours?.(text, language) ?? [];
  const show = ({ start, end, kind }: Span) =>
    `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)} ${kind}`.replace(
      /\n/g,
      '⏎',
    );
  const gold = keys(spans, ends);
  const ours = keys(found, ends);
  for (const span of found) if (!gold.has(ends(span))) console.log(`wrong   ${show(span)}`);
  for (const span of spans) if (!ours.has(ends(span))) console.log(`missing ${show(span)}`);
  for (const span of found) {
    const same = spans.find((other) => ends(other) === ends(span));
    if (same && same.kind !== span.kind) console.log(`kind    ${show(span)}, is ${same.kind}`);
  }
}
