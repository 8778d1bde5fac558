/** `npm run -s measure -- WHAT`: lines of JSON in, one line of JSON out for each, made by the code that the build uses. */
import { fault } from '../corpus/faults.ts';
import { type Measure, MEASURES, refusal } from './measures.ts';

const [what = '', flag, authority, ...rest] = process.argv.slice(2);
const asked = Object.hasOwn(MEASURES, what) ? MEASURES[what] : undefined;
const isUsed = flag === undefined || (what === 'names' && flag === '--authority' && authority !== undefined);
if (!asked || !isUsed || rest.length > 0) {
  console.error(`Usage: npm run -s measure -- ${Object.keys(MEASURES).join(' | ')} [--authority FILE]`);
  process.exitCode = 1;
} else {
  try {
    await answerAll(await asked.open({ authority }), asked.strings);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

async function answerAll(measure: Measure, strings: readonly string[]): Promise<void> {
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseLine(line, number);
    const missing = strings.find((key) => typeof input[key] !== 'string');
    const answer = missing
      ? refusal(input.id, [fault('not-text', { file: missing }, `"${missing}" is no string`)])
      : await measure(input);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new Error(`Line ${number} of the input is not JSON. Give one object a line, without line breaks in it.`);
  }
}

/** Lines end at `\n` only: `node:readline` ends them at U+2028 too, which JSON may hold as it is. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    const last = others.pop();
    if (last === undefined) {
      rest += first;
      continue;
    }
    yield rest + first;
    yield* others;
    rest = last;
  }
  yield rest;
}
