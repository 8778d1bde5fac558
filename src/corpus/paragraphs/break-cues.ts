import { describeSentence, type Sentence } from './describe-sentence.ts';
import { subjects } from './subjects.ts';
import { valleys } from './valleys.ts';

/**
 * For each sentence the cues that speak for or against a paragraph starting with it, as keys of the model's weights:
 * `['all', 'valley:5', 'quoted:no>all', …]`. The first sentence has none: a paragraph starts there anyway.
 *
 * Cues that hold of any language come as `shared`, those that rest on English words as `english`.
 */
export function breakCues(texts: readonly string[]): BreakCues[] {
  const sentences = texts.map(describeSentence);
  const style = styleOf(sentences);
  const stems = sentences.map((sentence) => sentence.stems);
  const depths = valleys(stems);
  const { turns, kept, fresh } = subjects(stems);
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    if (!before) return { shared: [], english: [] };
    const place: Place = { sentence, before, earlier: sentences[i - 2], after: sentences[i + 1], style };
    return {
      shared: [
        'all',
        VALLEY(depths[i] ?? 0),
        TURNS(turns[i] ?? 0),
        STEMS_KEPT(kept[i] ?? 0),
        STEMS_FRESH(fresh[i] ?? 0),
        style.semicolons,
        ...lengthCues(place),
        ...quotationCues(place),
        ...linkCues(place),
      ],
      english: wordCues(place),
    };
  });
}

export type BreakCues = { readonly shared: readonly string[]; readonly english: readonly string[] };

type Style = {
  readonly meanWords: number;
  readonly quoting: number;
  /** Cues that hold of every sentence: texts with many semicolons have long paragraphs, those with contractions short ones. */
  readonly semicolons: string;
  readonly modals: string;
  readonly contractions: string;
};

type Place = {
  readonly sentence: Sentence;
  readonly before: Sentence;
  readonly earlier: Sentence | undefined;
  readonly after: Sentence | undefined;
  readonly style: Style;
};

/** Edges of the intervals into which a sentence falls, in mean sentences. */
const RATIOS = [0.35, 0.6, 0.85, 1.15, 1.5, 2];

const VALLEY = binned('valley', [-0.8, -0.3, 0.3, 0.8, 1.4, 2]);
const TURNS = binned('subject', [1, 2, 3]);
const STEMS_KEPT = binned('stems-kept', [1, 2, 3, 5]);
const STEMS_FRESH = binned('stems-fresh', [0.2, 0.4, 0.6, 0.8]);
const SEMICOLONS = binned('semicolons', [0.02, 0.08, 0.2, 0.4]);
const MODALS = binned('modals', [0.04, 0.1, 0.18, 0.28]);
const CONTRACTIONS = binned('contractions', [0.02, 0.08, 0.2, 0.4]);
const NAMES_KEPT = binned('names-kept', [1, 2]);
const NAMES_NEW = binned('names-new', [1, 2, 4]);
const RATIO = binned('ratio', RATIOS);
const RATIO_BEFORE = binned('ratio-before', RATIOS);
const RATIO_OF_TWO = binned('ratio-before-2', [1, 1.5, 2, 2.5, 3.2]);
const RATIO_AFTER = binned('ratio-after', RATIOS);

/** What the whole text is like: a sentence counts as long in a text of short ones. */
function styleOf(sentences: readonly Sentence[]): Style {
  const count = Math.max(1, sentences.length);
  const share = (test: (sentence: Sentence) => boolean) => sentences.filter(test).length / count;
  const meanWords = sentences.reduce((sum, sentence) => sum + sentence.words, 0) / count;
  const quoting = bin(
    share((sentence) => sentence.hasQuotation),
    [0.02, 0.08, 0.16, 0.3, 0.5],
  );
  return {
    meanWords,
    quoting,
    semicolons: SEMICOLONS(share((sentence) => sentence.hasSemicolon)),
    modals: MODALS(share((sentence) => sentence.hasModal)),
    contractions: CONTRACTIONS(share((sentence) => sentence.hasContraction)),
  };
}

function lengthCues({ sentence, before, earlier, after, style }: Place): string[] {
  const ratio = sentence.words / style.meanWords;
  const ratioBefore = before.words / style.meanWords;
  return [
    RATIO(ratio),
    RATIO_BEFORE(ratioBefore),
    RATIO_OF_TWO(ratioBefore + (earlier?.words ?? 0) / style.meanWords),
    after ? RATIO_AFTER(after.words / style.meanWords) : 'ratio-after:none',
    `ratios:${Math.floor(bin(ratioBefore, RATIOS) / 2)}>${Math.floor(bin(ratio, RATIOS) / 2)}`,
  ];
}

function quotationCues({ sentence, before, earlier, style }: Place): string[] {
  const state = `${quotation(before)}>${quotation(sentence)}`;
  return [
    `quoted:${state}`,
    `quoted-in:${Math.floor(style.quoting / 2)}:${state}`,
    `stop-before:${before.stop}`,
    `stop:${sentence.stop}`,
    `stops:${before.stop}>${sentence.stop}`,
    ...(earlier ? [`quoted-3:${quotation(earlier)}>${state}`] : []),
  ];
}

/** How far a sentence is quoted: wholly, at its start, at its end, within, or not at all. */
function quotation(sentence: Sentence): string {
  if (sentence.isWhollyQuoted) return 'all';
  if (sentence.startsQuoted) return 'start';
  if (sentence.endsQuoted) return 'end';
  return sentence.hasQuotation ? 'within' : 'no';
}

function linkCues({ sentence, before, earlier }: Place): string[] {
  const known = new Set(before.names);
  const recent = new Set([...known, ...(earlier?.names ?? [])]);
  const [firstName] = sentence.names;
  return [
    NAMES_KEPT(sentence.names.filter((name) => known.has(name)).length),
    NAMES_NEW(sentence.names.filter((name) => !recent.has(name)).length),
    `first-name:${firstName === undefined ? 'none' : known.has(firstName) ? 'kept' : recent.has(firstName) ? 'recent' : 'new'}`,
    `number:${Number(before.hasNumber)}>${Number(sentence.hasNumber)}`,
    `year:${Number(before.hasYear)}>${Number(sentence.hasYear)}`,
    ...(sentence.first === before.first ? ['same-opening'] : []),
  ];
}

function wordCues({ sentence, before, after, style }: Place): string[] {
  const quoted = sentence.startsQuoted ? 'q-' : '';
  return [
    `kind:${quoted}${sentence.kind}`,
    `kind-before:${before.kind}`,
    `kind-after:${after?.kind ?? 'none'}`,
    `first:${sentence.first}`,
    `first-before:${before.first}`,
    `late-pronouns:${Math.min(2, sentence.latePronouns)}`,
    style.modals,
    style.contractions,
    `person:${before.person}>${sentence.person}`,
    ...(sentence.hasLateLink ? ['late-link'] : []),
    ...(before.hasLateLink ? ['late-link-before'] : []),
    ...(after?.hasLateLink ? ['late-link-after'] : []),
    `speech:${Number(before.hasSpeechVerb)}>${Number(sentence.hasSpeechVerb)}`,
  ];
}

/** The cue of a value: the family and the interval that it falls in. Made once, as a long text has millions. */
function binned(family: string, edges: readonly number[]): (value: number) => string {
  const cues = Array.from({ length: edges.length + 1 }, (_, i) => `${family}:${i}`);
  return (value) => cues[bin(value, edges)] ?? family;
}

/** Into which of the intervals between `edges`, in order, a value falls. */
function bin(value: number, edges: readonly number[]): number {
  let interval = 0;
  while (interval < edges.length && value >= (edges[interval] ?? Infinity)) interval++;
  return interval;
}
