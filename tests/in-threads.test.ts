import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type CompilerTask, compileTasks } from '../src/markdown/compile-tasks.ts';
import { inThreads, offerThread } from '../src/markdown/in-threads.ts';
import { mdxOptions, processor } from '../src/markdown/processor.ts';

const OPTIONS = [
  { syntaxHighlight: mdxOptions.syntaxHighlight },
  { optimize: mdxOptions.optimize, srcDir: new URL('../src', import.meta.url), sourcemap: false },
] as const;

/** More than one thread takes at a time. */
const MANY = 450;

test('many documents are compiled as one by one, and a bad one among them is told', async () => {
  const alone = await processor.createMdxRenderer?.(...OPTIONS);
  const together = await inThreads(processor, MANY).createMdxRenderer?.(...OPTIONS);
  const document = (i: number) => [`# Part ${i}\n\nText ${i}.`, `/${i}.mdx`, { title: `${i}` }] as const;
  const compiled = Array.from({ length: MANY }, (_, i) => together?.process(...document(i)));
  const bad = together?.process('{', '/bad.mdx', {});
  await expect(bad).rejects.toThrow(/bad\.mdx|brace|expression/);
  for (const [i, one] of (await Promise.all(compiled)).entries())
    expect(one).toEqual(await alone?.process(...document(i)));
});

/** A thread that is there already takes part, */
const SOME = 160;

/** which it can if they take longer than it needs to load. */
const WORDS = 'text '.repeat(500);

test('a thread that is offered compiles some of the documents, and one that is busy with something else keeps none', async () => {
  const helpful = new MessageChannel();
  const busy = new MessageChannel();
  const asked: CompilerTask[] = [];
  helpful.port1.once('message', (options) => {
    helpful.port1.on('message', (task) => asked.push(task));
    return compileTasks(helpful.port1, options);
  });
  busy.port1.once('message', () => busy.port1.postMessage({ number: 0 }));
  offerThread(helpful.port2);
  offerThread(busy.port2);
  const alone = await processor.createMdxRenderer?.(...OPTIONS);
  const together = await inThreads(processor, SOME).createMdxRenderer?.(...OPTIONS);
  const document = (i: number) => [`${WORDS}${i}.`, `/${i}.mdx`, {}] as const;
  const compiled = await Promise.all(Array.from({ length: SOME }, (_, i) => together?.process(...document(i))));
  for (const [i, one] of compiled.entries()) expect(one).toEqual(await alone?.process(...document(i)));
  expect(asked.length).toBeGreaterThan(0);
  helpful.port1.close();
  busy.port1.close();
});
