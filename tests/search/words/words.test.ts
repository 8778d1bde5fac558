import { expect, test } from 'vitest';
import { writtenWords, words } from '../../../src/search/words/words.ts';

const MILLIONS = 5_000_000;

test.each(['x', 'é', 'x.', 'x’'])('%j five million times has words, each of a length that can be read', (part) => {
  // Beside a letter that is not of Western Europe a text is kept in two bytes a letter, and matched by other code.
  const text = `${part.repeat(MILLIONS / part.length)} ā`;
  const lengths = words(text).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200_000);
  expect(writtenWords(text)).toContain('ā');
});
