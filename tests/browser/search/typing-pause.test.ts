import { expect, test } from 'vitest';
import { typingPause } from '../../../src/browser/search/typing-pause.ts';

test.each([
  ['a first key', [1000], 60],
  ['keys that follow each other at once', [1000, 1020, 1040], 60],
  ['keys that are looked for', [1000, 1100, 1200], 120],
  ['an uneven pace', [1000, 1150, 1200], 180],
  ['an even pace after an uneven start', [1000, 1200, 1300, 1400], 120],
  ['a slow pace', [1000, 1290, 1580], 300],
  ['a rest', [1000, 1100, 1200, 2000], 60],
])('typing is at its end after a pause that suits %s', (_, keys, pause) => {
  const pauseAfter = typingPause();
  expect(keys.map(pauseAfter).at(-1)).toBe(pause);
});
