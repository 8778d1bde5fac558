import type { MessagePort } from 'node:worker_threads';
import { processor } from './processor.ts';

export type Renderer = Awaited<ReturnType<NonNullable<(typeof processor)['createMdxRenderer']>>>;

export type Compiled = Awaited<ReturnType<Renderer['process']>>;

/** What is said first: the options of the renderer, with `srcDir` as text. */
export type CompilerOptions = {
  readonly shared: object;
  readonly mdx: { readonly optimize: boolean; readonly sourcemap: boolean };
  readonly source: string;
};

/** A document, with a number that its answer repeats. */
export type CompilerTask = { readonly number: number; readonly document: Parameters<Renderer['process']> };

export type CompilerAnswer = { readonly number: number; readonly compiled?: Compiled; readonly error?: Error };

/** Compiles MDX for the thread behind a port, as that thread would by itself. It says `{ number: 0 }` when it is ready. */
export async function compileTasks(port: MessagePort, { shared, mdx, source }: CompilerOptions): Promise<void> {
  const renderer = await processor.createMdxRenderer?.(shared, { ...mdx, srcDir: new URL(source) });
  const answer = (given: CompilerAnswer) => port.postMessage(given);
  port.on('message', async ({ number, document }: CompilerTask) => {
    try {
      const compiled = await renderer?.process(...document);
      answer({ number, ...(compiled && { compiled }) });
    } catch (error) {
      answer({ number, error: error as Error });
    }
  });
  answer({ number: 0 });
}
