/**
 * How many links to paragraphs still land right after edits: ours beside other ways to keep them, on made histories.
 *
 * `node bench/addresses.ts [FILE…]`: a text file, or JSON Lines of `{ text, starts }`, gives paragraphs to edit;
 * JSON Lines of `{ old, new, heirs, kind }` or `{ pool, versions, accept, cls }` are histories of their own.
 */
import { readFileSync } from 'node:fs';
import { carry } from '../src/corpus/addresses/carry.ts';
import { destinations, type Entry } from '../src/corpus/ledger/entry.ts';
import { ANCHORS } from './beside/anchors.ts';
import {
  accepted,
  createRandom,
  EDITS,
  firstVersion,
  type Material,
  textsOf,
  type Version,
} from './material/histories.ts';
import { composeParagraphs } from './material/paragraphs.ts';
import { type Pair, readCases } from './material/read-cases.ts';

/** Edits after which every link has been through the worst: scored by themselves. */
const OF_THE_WHOLE = new Set(['replace all', 'shuffle', 'divide anew']);

/** Where a link landed. */
type Outcome = 'right' | 'wrong' | 'note';
type Score = Record<Outcome, number>;

const { paragraphs, pairs, chains } = readCases(process.argv.slice(2).map((file) => readFileSync(file, 'utf8')));
const pool = paragraphs.length > 0 ? paragraphs : composeParagraphs(6000, createRandom(1));
const showMisses = process.env.SHOW === 'misses';

if (pairs.length > 0) report('Histories given, one edit', scorePairs(pairs));
if (chains.length > 0) report('Histories given, whole chains', scorePairs(chains));
report('Made, one edit, by kind', byKind(40));
for (const edits of [1, 5, 10]) report(`Made, ${edits} edits`, compared(edits, 60));
speed();

function scorePairs(cases: readonly Pair[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const { versions, accept, kinds } of cases) {
    const land = ours(versions);
    kinds.forEach((kind, index) => {
      const heirs = accept[index];
      if (!heirs) return;
      const outcome = judge(land(index), heirs);
      for (const row of [kind, 'all']) count(scores, row, outcome);
      if (showMisses && outcome !== 'right') show(outcome, kind, versions, index, land(index), heirs);
    });
  }
  return scores;
}

function byKind(documents: number): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [seed, kind] of Object.keys(EDITS).entries()) {
    const material = createMaterial(1000 + seed);
    for (let done = 0; done < documents; done += 1) {
      const first = createDocument(material);
      const last = EDITS[kind]?.(first, material) ?? first;
      const versions = [textsOf(first), textsOf(last)];
      const land = ours(versions);
      first.forEach((_, index) => {
        const heirs = accepted(first, last, index);
        if (!heirs) return;
        const outcome = judge(land(index), heirs);
        for (const row of [kind, 'all']) count(scores, row, outcome);
        if (showMisses && outcome !== 'right') show(outcome, kind, versions, index, land(index), heirs);
      });
    }
  }
  return scores;
}

function compared(edits: number, documents: number): Map<string, Score> {
  const scores = new Map<string, Score>();
  const kinds = Object.keys(EDITS).filter((kind) => !OF_THE_WHOLE.has(kind));
  const material = createMaterial(edits);
  for (let done = 0; done < documents; done += 1) {
    const history: Version[] = [createDocument(material)];
    for (let step = 0; step < edits; step += 1) {
      const kind = kinds[Math.floor(material.random() * kinds.length)] ?? '';
      history.push(EDITS[kind]?.(history.at(-1) ?? [], material) ?? []);
    }
    const [first, last] = [history[0] ?? [], history.at(-1) ?? []];
    const versions = history.map(textsOf);
    const [old, now] = [textsOf(first), textsOf(last)];
    const land = ours(versions);
    first.forEach((_, index) => {
      const heirs = accepted(first, last, index);
      if (!heirs) return;
      const outcome = judge(land(index), heirs);
      count(scores, 'ours', outcome);
      if (showMisses && outcome === 'wrong') show(outcome, `${edits} edits`, versions, index, land(index), heirs);
      for (const [name, anchor] of Object.entries(ANCHORS)) count(scores, name, judge(anchor(old, index, now), heirs));
    });
  }
  return scores;
}

function speed(): void {
  const material = createMaterial(7);
  const documents = Array.from({ length: 1000 }, () => {
    const first = firstVersion(Array.from({ length: 12 }, material.fresh));
    return [first, EDITS.rewrite?.(first, material) ?? []].map(textsOf);
  });
  const small = seconds(() => {
    for (const versions of documents) ours(versions);
  });
  const long = firstVersion(Array.from({ length: 15_000 }, material.fresh));
  const edited = [long, EDITS.rewrite?.(EDITS.move?.(long, material) ?? [], material) ?? []].map(textsOf);
  const shuffled = [long, EDITS.shuffle?.(long, material) ?? []].map(textsOf);
  const [huge] = [Array.from({ length: 13_000 }, material.fresh).join(' ')];
  console.log(`\nSeconds, first edition and one edit
  1,000 documents of 12 paragraphs   ${small}
  15,000 paragraphs, two edits       ${seconds(() => ours(edited))}
  15,000 paragraphs, shuffled        ${seconds(() => ours(shuffled))}
  one paragraph of ${(huge.length / 1e6).toFixed(1)} MB, a word   ${seconds(() => ours([[huge], [`${huge} end`]]))}`);
}

/** Carries a history; the answer says where the link to a paragraph of the first version lands in the last. */
function ours(versions: readonly (readonly string[])[]): (index: number) => number | undefined {
  let entries: readonly Entry[] = [];
  let addresses: readonly string[] = [];
  for (const [edition, version] of versions.entries()) ({ entries, addresses } = carry(entries, version, edition + 1));
  const leads = destinations(entries);
  const places = new Map(addresses.map((address, at) => [address, at]));
  return (index) => places.get(leads.get(`p${index + 1}`) ?? '');
}

function createMaterial(seed: number): Material {
  const random = createRandom(seed);
  return { random, fresh: () => pool[Math.floor(random() * pool.length)] ?? '' };
}

/** Consecutive paragraphs of the pool, as a document has them. */
function createDocument({ random }: Material): Version {
  const length = 6 + Math.floor(random() * 20);
  const start = Math.floor(random() * Math.max(1, pool.length - length));
  return firstVersion(pool.slice(start, start + length));
}

function judge(landed: number | undefined, heirs: readonly number[]): Outcome {
  if (landed === undefined) return heirs.length === 0 ? 'right' : 'note';
  return heirs.includes(landed) ? 'right' : 'wrong';
}

function count(scores: Map<string, Score>, row: string, outcome: Outcome): void {
  const score = scores.get(row) ?? { right: 0, wrong: 0, note: 0 };
  score[outcome] += 1;
  scores.set(row, score);
}

function report(title: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\n${title.padEnd(34)} links   right %  WRONG %  note %`);
  for (const [row, { right, wrong, note }] of scores) {
    const all = right + wrong + note;
    const shares = [right, wrong, note].map((part) => ((100 * part) / all).toFixed(2).padStart(9));
    console.log(`  ${row.padEnd(30)} ${String(all).padStart(7)} ${shares.join('')}`);
  }
}

function show(
  outcome: Outcome,
  kind: string,
  versions: readonly (readonly string[])[],
  index: number,
  landed: number | undefined,
  heirs: readonly number[],
): void {
  const last = versions.at(-1) ?? [];
  console.log(`${outcome} (${kind})\n  was   ${versions[0]?.[index]}\n  lands ${last[landed ?? -1] ?? 'on a note'}`);
  for (const heir of heirs) console.log(`  right ${last[heir]}`);
}

function seconds(work: () => void): string {
  const start = performance.now();
  work();
  return ((performance.now() - start) / 1000).toFixed(2);
}
