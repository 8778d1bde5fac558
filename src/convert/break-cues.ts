import { describeSentence, type Sentence } from './describe-sentence.ts';
import { valleys } from './valleys.ts';

/**
 * For each sentence the cues that speak for or against a paragraph starting with it, as keys of the model's weights:
 * `['all', 'kind:person', 'quoted:no>yes', …]`. The first sentence has none: a paragraph starts there anyway.
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
        ...style.cues,
        `valley:${bin(depths[i] ?? 0, VALLEYS)}`,
        `position:${i < 3 ? i : i >= sentences.length - 2 ? i - sentences.length : 'within'}`,
        ...lengthCues(place),
        ...quotationCues(place),
        ...linkCues(place),
      ],
      english: wordCues(place),
    };
  });
}

export type BreakCues = { readonly shared: readonly string[]; readonly english: readonly string[] };

type Style = { readonly cues: readonly string[]; readonly meanWords: number; readonly quoting: number };

type Place = {
  readonly sentence: Sentence;
  readonly before: Sentence;
  readonly earlier: Sentence | undefined;
  readonly after: Sentence | undefined;
  readonly style: Style;
};

const VALLEYS = [-0.8, -0.3, 0.3, 0.8, 1.4, 2];
const WORDS = [5, 9, 14, 20, 27, 36];
const RATIOS = [0.35, 0.6, 0.85, 1.15, 1.5, 2];

/** What the whole text is like: its paragraphs are short where sentences are short or speech is quoted. */
function styleOf(sentences: readonly Sentence[]): Style {
  const count = Math.max(1, sentences.length);
  const share = (test: (sentence: Sentence) => boolean) => sentences.filter(test).length / count;
  const meanWords = sentences.reduce((sum, sentence) => sum + sentence.words, 0) / count;
  const quoting = bin(share((sentence) => sentence.hasQuotation), [0.02, 0.08, 0.16, 0.3, 0.5]);
  return {
    meanWords,
    quoting,
    cues: [
      'all',
      `style-words:${bin(meanWords, [12, 15, 18, 21, 24, 28])}`,
      `style-quoting:${quoting}`,
      `style-numbers:${bin(share((sentence) => sentence.hasNumber), [0.03, 0.1, 0.2, 0.35])}`,
      `style-questions:${bin(share((sentence) => sentence.stop === '?'), [0.01, 0.04, 0.1])}`,
      `style-speech:${bin(share((sentence) => sentence.hasSpeechVerb), [0.02, 0.08, 0.2])}`,
      `style-names:${bin(sentences.reduce((sum, { names }) => sum + names.length, 0) / count, [0.5, 1, 1.7, 2.5])}`,
      `style-sentences:${bin(count, [12, 25, 50, 100])}`,
    ],
  };
}

function lengthCues({ sentence, before, after, style }: Place): string[] {
  const ratio = bin(sentence.words / style.meanWords, RATIOS);
  const ratioBefore = bin(before.words / style.meanWords, RATIOS);
  return [
    `words:${bin(sentence.words, WORDS)}`,
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

function wordCues({ sentence, before, earlier, after }: Place): string[] {
  const quoted = sentence.startsQuoted ? 'q-' : '';
  return [
    `kind:${quoted}${sentence.kind}`,
    `kind-before:${before.kind}`,
    `kind-after:${after?.kind ?? 'none'}`,
    `kinds:${before.kind}>${sentence.kind}`,
    `kinds-ahead:${sentence.kind}>${after?.kind ?? 'none'}`,
    `kind-earlier:${earlier?.kind ?? 'none'}`,
    `first:${sentence.first}`,
    `firsts:${sentence.first} ${sentence.second}`,
    `first-before:${before.first}`,
    `first-after:${after?.first ?? ''}`,
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
