import { candidateRuns } from '../runs/candidate-runs.ts';
import { contextCues } from '../cues/context-cues.ts';
import type { AuthorityFinding } from '../../authority/find-authority.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import { overlapping } from './overlapping.ts';
import { quotedWorks } from '../runs/quoted-works.ts';
import type { Segment } from '../tokens/segments.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from '../tokens/tokens.ts';
import type { TrimmedRun } from '../runs/run.ts';
import { trimRun } from '../runs/trim-run.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../lists/words/vocabulary.ts';

/** A paragraph on its way through the recogniser. */
export type ReadParagraph = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly finding: AuthorityFinding;
};

/**
 * Where a paragraph names something, in order, none over another: what the authority file finds, and what looks like a name
 * beside it. A longer name with a head word of its own keeps what the file knows inside it: "Kabul University".
 */
export function sightingsOf(paragraph: ReadParagraph, index: number, counts: FormCounts): Sighting[] {
  const { text, tokens, finding } = paragraph;
  const runs = guessedRuns(paragraph, counts).flatMap((run) => beside(run, tokens, finding, counts));
  const guessed = runs.map((run) => sightingOf(text, tokens, run, index));
  const known = finding.mentions
    .filter(({ start, end }) => overlapping(guessed, start, end).length === 0)
    .map(({ start, end, name }) => {
      const words = overlapping(tokens, start, end);
      return { paragraph: index, start, end, form: formAt(text, start, end), words, cues: [], authority: name };
    });
  return withNeighbours(
    text,
    [...guessed, ...known].sort((a, b) => a.start - b.start),
  );
}

function guessedRuns({ tokens, segments }: ReadParagraph, counts: FormCounts): TrimmedRun[] {
  if (segments.length === 0) return [];
  const prose = segments.filter(({ style }) => style === 'prose');
  const guessed = prose
    .flatMap((segment) => candidateRuns(tokens, segment, counts))
    .flatMap((run) => trimRun(tokens, run, counts));
  // `Harold "Junior" Norvik`
  const isNickname = ({ from, to }: TrimmedRun) => guessed.some((run) => run.from < from && to < run.to);
  const { works: quoted, headings } = quotedWorks(tokens);
  const works = quoted.filter((work) => !isNickname(work));
  const closed = [...works, ...headings];
  const isQuoted = (run: TrimmedRun) => closed.some(({ from, to }) => run.from < to && from < run.to);
  const runs = guessed.filter((run) => !isQuoted(run));
  return [...runs, ...works.map((work) => ({ ...work, isWork: true }))].sort((a, b) => a.from - b.from);
}

/** What of a guess stands beside the authority's mentions; all of it if it has a head word that they lack. */
function beside(
  run: TrimmedRun,
  tokens: readonly Token[],
  { mentions, unsettled }: AuthorityFinding,
  counts: FormCounts,
): TrimmedRun[] {
  const start = (tokens[run.from] as Token).start;
  const end = (tokens[run.to - 1] as Token).end;
  const inside = [...overlapping(mentions, start, end), ...overlapping(unsettled, start, end)];
  if (inside.length === 0) return [run];
  const last = tokens[run.to - 1] as Token;
  const isHeaded = ORGANISATION_HEADS.has(last.lower) || PLACE_HEADS.has(last.lower);
  if (isHeaded && inside.every((closed) => closed.start >= start && closed.end < last.start)) return [run];
  const isTaken = (token: Token) => inside.some((closed) => closed.start < token.end && token.start < closed.end);
  const parts: TrimmedRun[] = [];
  for (let from = run.from; from < run.to; from++) {
    let to = from;
    while (to < run.to && !isTaken(tokens[to] as Token)) to++;
    if (to > from) parts.push(...trimRun(tokens, withoutSmallEnds(tokens, from, to), counts));
    from = to;
  }
  return parts;
}

function withoutSmallEnds(tokens: readonly Token[], from: number, to: number): TrimmedRun {
  let [start, end] = [from, to];
  while (start < end && tokens[start]?.shape === 'small') start++;
  while (end > start && tokens[end - 1]?.shape === 'small') end--;
  return { from: start, to: end };
}

/** The sighting of a run of a paragraph. */
export function sightingOf(text: string, tokens: readonly Token[], run: TrimmedRun, paragraph: number): Sighting {
  const words = tokens.slice(run.from, run.to);
  const start = (words[0] as Token).start;
  const end = (words.at(-1) as Token).end;
  const work = run.isWork ? [{ kind: 'other', weight: 4, reason: 'a title in quotation marks' } as const] : [];
  const cues = [...work, ...contextCues(tokens, run)];
  const { title } = run;
  return { paragraph, start, end, form: formAt(text, start, end), words, cues, ...(title !== undefined && { title }) };
}

function formAt(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060]/g, '')
    .replace(/[\p{White_Space}\uFEFF]+/gu, ' ');
}

/** Each with what the marks between it and the one before say. */
function withNeighbours(text: string, sightings: readonly Sighting[]): Sighting[] {
  return sightings.map((sighting, index) => {
    const before = sightings[index - 1];
    const between = before ? text.slice(before.end, Math.min(sighting.start, before.end + LONGEST_TIE)) : '';
    if (!before || between === '') return sighting;
    if (IS_BRACKET.test(between)) return { ...sighting, bracketedAfter: before.form };
    return IS_TIE.test(between) ? { ...sighting, listedAfter: before.form } : sighting;
  });
}

/** UTF-16 units that marks between two names may take. */
const LONGEST_TIE = 8;

const IS_BRACKET = /^ ?\( ?["']?$/;

const IS_TIE = /^(?: ?, (?:and |or |& )?| (?:and|or|&) )$/;
