/**
 * `node bench/segmenter.ts PATH/TO/breaks.jsonl`: how well texts without breaks are divided, against their authors' own
 * paragraphs, by kind of prose and in one run. Only texts that the model was not trained on are scored.
 */
import { countWords } from '../src/corpus/paragraphs/describe-sentence.ts';
import { paragraphStarts } from '../src/corpus/paragraphs/paragraph-starts.ts';
import { sentenceStarts } from '../src/corpus/text/sentences.ts';
import { type Example, readExamples } from './material/breaks-set.ts';
import { compare } from './measure/compare-breaks.ts';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Usage: node bench/segmenter.ts PATH/TO/breaks.jsonl');
const examples = readExamples(path).filter((example) => example.split !== 'train');

compare(examples, {
  'every 3 sentences': ({ text }) => everySentences(text, 3),
  'every 4 sentences': ({ text }) => everySentences(text, 4),
  model: ({ text }) => paragraphStarts(text),
  'model, mean told': (example) => paragraphStarts(example.text, meanOf(example)),
});

const lengths = examples.flatMap(({ text }) => lengthsOf(text, paragraphStarts(text))).sort((a, b) => a - b);
const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))];
console.log(`words in a paragraph: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`);

const text = examples.map((example) => example.text).join(' ');
const began = process.hrtime.bigint();
const divisions = 3;
for (let i = 0; i < divisions; i++) paragraphStarts(text);
const milliseconds = Number(process.hrtime.bigint() - began) / 1e6 / divisions;
console.log(`${Math.round((milliseconds / text.length) * 1e6)} ms a million characters`);

function everySentences(of: string, count: number): number[] {
  return sentenceStarts(of).filter((_, i) => i % count === 0);
}

function lengthsOf(of: string, starts: readonly number[]): number[] {
  return starts.map((start, i) => countWords(of.slice(start, starts[i + 1])));
}

/** The true mean paragraph, in the words that an editor may ask for. */
function meanOf(example: Example): number {
  return Math.max(20, Math.min(300, Math.round(countWords(example.text) / example.starts.length)));
}
