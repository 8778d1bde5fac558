import { expect, test } from 'vitest';
import { inThreads } from '../src/markdown/in-threads.ts';
import { mdxOptions, processor } from '../src/markdown/processor.ts';

const OPTIONS = [
  { syntaxHighlight: mdxOptions.syntaxHighlight },
  { optimize: mdxOptions.optimize, srcDir: new URL('../src/', import.meta.url), sourcemap: false },
] as const;

/** More than one thread takes at a time. */
const MANY = 300;

test('many documents are compiled as one by one, and a bad one among them is told', async () => {
  const alone = await processor.createMdxRenderer?.(...OPTIONS);
  const together = await inThreads(processor).createMdxRenderer?.(...OPTIONS);
  const document = (i: number) => [`# Part ${i}\n\nText ${i}.`, `/${i}.mdx`, { title: `${i}` }] as const;
  const compiled = Array.from({ length: MANY }, (_, i) => together?.process(...document(i)));
  const bad = together?.process('{', '/bad.mdx', {});
  await expect(bad).rejects.toThrow(/bad\.mdx|brace|expression/);
  for (const [i, one] of (await Promise.all(compiled)).entries())
    expect(one).toEqual(await alone?.process(...document(i)));
});
