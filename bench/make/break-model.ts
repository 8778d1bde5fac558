/**
 * `node bench/make/break-model.ts PATH/TO/breaks.jsonl`: learns the weights of the segmenter's cues from texts whose
 * paragraphs are known, and writes them to src/corpus/paragraphs/break-model.json. Only the split `train` is read.
 *
 * With `--folds` nothing is written: every text of the split is divided by a model that has not seen it, and the figures
 * are printed. `--sources` does so with a model that has not seen any text of the same source.
 */
import { writeFileSync } from 'node:fs';
import { breakCues } from '../../src/corpus/paragraphs/break-cues.ts';
import { type BreakModel, GRID } from '../../src/corpus/paragraphs/break-model.ts';
import { countWords } from '../../src/corpus/paragraphs/describe-sentence.ts';
import { insideEnclosure } from '../../src/corpus/paragraphs/enclosures.ts';
import { paragraphStarts } from '../../src/corpus/paragraphs/paragraph-starts.ts';
import { sentenceStarts } from '../../src/corpus/text/sentences.ts';
import { type Example, readExamples } from '../material/breaks-set.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { compare } from '../measure/compare-breaks.ts';

const OUTPUT = new URL('../../src/corpus/paragraphs/break-model.json', import.meta.url);

/** Texts in which a cue must occur, so that no weight tells of one text. */
const FEWEST_TEXTS = 8;

/** Groups count by the root of their size: news is rare in the material and must not drown in blogs. */
const BALANCE = 0.5;

/** Parts of the material that are left out in turn. */
const FOLDS = 8;

type Lesson = { readonly example: Example; readonly shared: readonly Case[]; readonly all: readonly Case[] };

if (import.meta.main) {
  const [path, how] = process.argv.slice(2);
  if (!path) throw new Error('Usage: node bench/make/break-model.ts PATH/TO/breaks.jsonl [--folds | --sources]');
  const examples = readExamples(path).filter((example) => example.split === 'train');
  const lessons = lessonsOf(examples);
  if (how) {
    const partOf = ({ id, source }: Example) => hash(how === '--sources' ? source : id) % FOLDS;
    const parts = new Set(examples.map(partOf));
    const models = new Map([...parts].map((part) => [part, learn(lessons.filter((l) => partOf(l.example) !== part))]));
    compare(examples, {
      'every 3 sentences': ({ text }) => sentenceStarts(text).filter((_, i) => i % 3 === 0),
      model: (example) => paragraphStarts(example.text, undefined, models.get(partOf(example))),
    });
  } else {
    const model = { provenance: provenanceOf(examples), ...learn(lessons) };
    writeFileSync(OUTPUT, `${JSON.stringify(model, null, 2)}\n`);
    console.log(
      `${Object.keys(model.english).length} weights for English, ${Object.keys(model.shared).length} for others`,
    );
  }
}

function learn(lessons: readonly Lesson[]): BreakModel {
  return {
    english: weightsOf(lessons.map((lesson) => lesson.all)),
    shared: weightsOf(lessons.map((lesson) => lesson.shared)),
  };
}

/** Every sentence but the first of each text, and those inside quotations, is a case. */
function lessonsOf(examples: readonly Example[]): Lesson[] {
  const groups = Map.groupBy(examples, (example) => example.group);
  const sizes = new Map(
    [...groups].map(([group, its]) => [group, its.reduce((sum, { text }) => sum + text.length, 0)]),
  );
  const meanSize = [...sizes.values()].reduce((sum, size) => sum + size, 0) / sizes.size;
  return examples.map((example) => {
    const starts = sentenceStarts(example.text);
    const texts = starts.map((start, i) => example.text.slice(start, starts[i + 1]));
    const isInside = insideEnclosure(example.text, starts, texts.map(countWords), Infinity);
    const isTrue = new Set(example.starts);
    const weight = (meanSize / (sizes.get(example.group) ?? meanSize)) ** BALANCE;
    const cases = breakCues(texts).map((cues, i) => ({ ...cues, isTrue: isTrue.has(starts[i] ?? 0), weight }));
    const open = cases.filter((_, i) => i > 0 && !isInside[i]);
    return {
      example,
      shared: open.map(({ shared: cues, isTrue: outcome }) => ({ cues, isTrue: outcome, weight })),
      all: open.map(({ shared, english, isTrue: outcome }) => ({
        cues: [...shared, ...english],
        isTrue: outcome,
        weight,
      })),
    };
  });
}

function weightsOf(texts: readonly (readonly Case[])[]): Record<string, number> {
  const occurs = new Map<string, number>();
  for (const cases of texts) {
    for (const cue of new Set(cases.flatMap(({ cues }) => cues))) occurs.set(cue, (occurs.get(cue) ?? 0) + 1);
  }
  const cues = [...occurs].filter(([, count]) => count >= FEWEST_TEXTS).map(([cue]) => cue);
  const weights = [...fitLogistic(texts.flat(), cues.sort())].map(([cue, weight]): [string, number] => [
    cue,
    Math.round(weight * GRID),
  ]);
  return Object.fromEntries(weights.filter(([, weight]) => weight !== 0));
}

function provenanceOf(examples: readonly Example[]) {
  const sources = Map.groupBy(examples, ({ source, licence }) => `${source} (${licence})`);
  return {
    what: 'Weights of cues for starting a paragraph, in 1/64 logit; no text of the sources is in here.',
    script: 'bench/make/break-model.ts',
    texts: examples.length,
    paragraphs: examples.reduce((sum, { starts }) => sum + starts.length, 0),
    sources: Object.fromEntries([...sources].map(([source, its]) => [source, its.length]).sort()),
  };
}

/** A number that depends on nothing but the letters, to put texts into parts. */
function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return value;
}
