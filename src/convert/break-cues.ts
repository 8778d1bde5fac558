import { describeSentence, type Sentence } from './describe-sentence.ts';
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
  const depths = valleys(sentences.map((sentence) => sentence.stems));
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    if (!before) return { shared: [], english: [] };
    const place: Place = { sentence, before, earlier: sentences[i - 2], after: sentences[i + 1], style };
    return {
      shared: [
        'all',
        `valley:${bin(depths[i] ?? 0, VALLEYS)}`,
        `subject:${bin(newSubjects(sentences, i), [1, 2, 3])}`,
        ...lengthCues(place),
        ...quotationCues(place),
        ...linkCues(place),
      ],
      english: wordCues(place),
    };
  });
}

export type BreakCues = { readonly shared: readonly string[]; readonly english: readonly string[] };

type Style = { readonly meanWords: number; readonly quoting: number };

type Place = {
  readonly sentence: Sentence;
  readonly before: Sentence;
  readonly earlier: Sentence | undefined;
  readonly after: Sentence | undefined;
  readonly style: Style;
};

/** Edges of the intervals into which a valley, in standard deviations, and a sentence, in mean sentences, fall. */
const VALLEYS = [-0.8, -0.3, 0.3, 0.8, 1.4, 2];
const RATIOS = [0.35, 0.6, 0.85, 1.15, 1.5, 2];

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
  };
}

function lengthCues({ sentence, before, after, style }: Place): string[] {
  const ratio = bin(sentence.words / style.meanWords, RATIOS);
  const ratioBefore = bin(before.words / style.meanWords, RATIOS);
  return [
    `ratio:${ratio}`,
    `ratio-before:${ratioBefore}`,
    `ratio-after:${after ? bin(after.words / style.meanWords, RATIOS) : 'none'}`,
    `ratios:${Math.floor(ratioBefore / 2)}>${Math.floor(ratio / 2)}`,
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
  const stems = new Set(before.stems);
  const [firstName] = sentence.names;
  return [
    `names-kept:${bin(sentence.names.filter((name) => known.has(name)).length, [1, 2])}`,
    `names-new:${bin(sentence.names.filter((name) => !recent.has(name)).length, [1, 2, 4])}`,
    `first-name:${firstName === undefined ? 'none' : known.has(firstName) ? 'kept' : recent.has(firstName) ? 'recent' : 'new'}`,
    `stems-kept:${bin(sentence.stems.filter((stem) => stems.has(stem)).length, [1, 2, 3, 5])}`,
    `number:${Number(before.hasNumber)}>${Number(sentence.hasNumber)}`,
    `year:${Number(before.hasYear)}>${Number(sentence.hasYear)}`,
    ...(sentence.first === before.first ? ['same-opening'] : []),
  ];
}

/** Words that stand in none of the sentences before, but in one that follows: what the text turns to. */
function newSubjects(sentences: readonly Sentence[], i: number): number {
  const past = stemsOf(sentences, i - PAST, i);
  const ahead = stemsOf(sentences, i + 1, i + 1 + AHEAD);
  return count(sentences[i], (stem) => !past.has(stem) && ahead.has(stem));
}

/** Sentences in which a subject of the text would have been named. */
const PAST = 8;

/** Sentences in which a new subject is named again. */
const AHEAD = 3;

function stemsOf(sentences: readonly Sentence[], from: number, to: number): ReadonlySet<string> {
  return new Set(sentences.slice(Math.max(0, from), to).flatMap((sentence) => sentence.stems));
}

function count(sentence: Sentence | undefined, test: (stem: string) => boolean): number {
  return new Set(sentence?.stems.filter(test)).size;
}

function wordCues({ sentence, before, after }: Place): string[] {
  const quoted = sentence.startsQuoted ? 'q-' : '';
  return [
    `kind:${quoted}${sentence.kind}`,
    `kind-before:${before.kind}`,
    `kind-after:${after?.kind ?? 'none'}`,
    `first:${sentence.first}`,
    `first-before:${before.first}`,
    ...(sentence.hasLateLink ? ['late-link'] : []),
    ...(before.hasLateLink ? ['late-link-before'] : []),
    ...(after?.hasLateLink ? ['late-link-after'] : []),
    `speech:${Number(before.hasSpeechVerb)}>${Number(sentence.hasSpeechVerb)}`,
  ];
}

/** Into which of the intervals between `edges`, in order, a value falls. */
function bin(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length;
}
