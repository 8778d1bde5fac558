/** How well the rules do on edited prose, with spaces around its stops or without, each line a document: `[P …]` a person, `[O …]` an organisation, `[L …]` a place, `[X …]` else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesIn, readMarked, type Span } from './marked-text.ts';

const sentences = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8')
  .trim()
  .split('\n')
  .map(readMarked);

/** Below what the rules reach, so that one sentence more or less is no failure. */
test.each([
  ['untyped', 95],
  ['person', 91],
  ['place', 92],
  ['organisation', 84],
] as const)('of names in edited prose, %s is found with F1 of at least %i', (what, least) => {
  const isAsked = ({ kind }: Span) => what === 'untyped' || kind === what;
  const key = ({ start, end, kind }: Span) => `${start}-${end} ${what === 'untyped' ? '' : kind}`;
  let [right, all] = [0, 0];
  for (const { text, spans } of sentences) {
    const wanted = new Set(spans.filter(isAsked).map(key));
    const found = new Set(namesIn(text).filter(isAsked).map(key));
    right += wanted.intersection(found).size;
    all += wanted.size + found.size;
  }
  expect((200 * right) / all).toBeGreaterThanOrEqual(least);
});
