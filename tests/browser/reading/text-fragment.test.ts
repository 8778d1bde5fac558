import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../../src/browser/reading/links/text-fragment.ts';

const TWICE = 'The river rose. Nobody slept.\nThe mill stood still. The river rose. All was lost.\nThe end.';

test.each([
  ['words that stand once', 'slept', 'text=slept'],
  ['part of a word counts as the word', 'obod', 'text=Nobody'],
  ['words that stand twice, the first', 'river rose', 'text=The-,river%20rose,-.%20Nobody%20slept'],
  ['commas, hyphens and what else an address forbids', 'mill stood', 'text=mill%20stood'],
])('%s', (_, words, directive) => {
  const at = TWICE.indexOf(words);
  expect(textFragment(TWICE, at, at + words.length, 'en')).toBe(directive);
});

test('words that stand twice, the second', () => {
  const at = TWICE.lastIndexOf('river rose');
  const directive = textFragment(TWICE, at, at + 10, 'en');
  expect(placeOf(TWICE, directive)).toBe(at);
});

test('a long choice is named by its ends', () => {
  const text = `First line.\n${'many words of a long paragraph that goes on '.repeat(5)}until it ends here.\nLast line.`;
  expect(textFragment(text, 0, text.length, 'en')).toBe('text=First%20line.,Last%20line');
});

test('marks of the directive are encoded', () => {
  expect(textFragment('a well-known, old & new one', 0, 27, 'en')).toBe(
    'text=a%20well%2Dknown%2C%20old%20%26%20new%20one',
  );
});

test.each([
  ['nothing', '', 0, 0],
  ['no word', 'One … two', 4, 5],
  ['a block like another, between blocks like others', 'Same.\nSame.\nSame.\nSame.\nSame.', 12, 16],
])('of %s there is none', (_, text, from, to) => {
  expect(textFragment(text, from, to, 'en')).toBe(undefined);
});

test('whatever is chosen, a directive leads there and nowhere else', () => {
  const word = fc.constantFrom('the', 'The', 'river', 'rivers', 'rose', 'é', 'E', 'a-b', 'x,y', '“no”', '1,000', '水');
  const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (blocks, a, b) => {
      const text = blocks.join('\n');
      const from = a % text.length;
      const to = Math.min(text.length, from + 1 + (b % 200));
      const directive = textFragment(text, from, to, 'en');
      if (directive === undefined) return;
      const [start, end] = rangeOf(text, directive);
      expect(start).toBeLessThanOrEqual(text.slice(from, to).search(/[\p{L}\p{N}]/u) + from);
      expect(text.slice(start, from)).not.toMatch(/\s\S*\s/);
      expect(end).toBeGreaterThanOrEqual(
        from +
          text
            .slice(from, to)
            .trimEnd()
            .replace(/[^\p{L}\p{N}]+$/u, '').length,
      );
      expect(text.slice(to, end)).not.toMatch(/\s\S*\s/);
    }),
    { numRuns: 2000 },
  );
});

function placeOf(text: string, directive: string | undefined): number {
  return rangeOf(text, directive ?? '')[0];
}

/** Where a browser would go: the first place at which all parts of the directive stand. */
function rangeOf(text: string, directive: string): [number, number] {
  const parts = directive
    .replace(/^text=/, '')
    .split(',')
    .map((part) => ({
      part: decodeURIComponent(part.replace(/^-|-$/g, '')),
      isBefore: part.endsWith('-'),
      isAfter: part.startsWith('-'),
    }));
  const prefix = parts.find(({ isBefore }) => isBefore)?.part;
  const suffix = parts.find(({ isAfter }) => isAfter)?.part;
  const [start = '', end] = parts.filter(({ isBefore, isAfter }) => !isBefore && !isAfter).map(({ part }) => part);
  const literal = (part: string) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '[^\\S\\n]+');
  const pattern = [
    prefix === undefined ? '' : `(?<=(?<![\\p{L}\\p{N}])${literal(prefix)}\\s*)`,
    `(?<![\\p{L}\\p{N}])${literal(start)}`,
    end === undefined ? '' : `(?:[^]*?${literal(end)})`,
    suffix === undefined ? '(?![\\p{L}\\p{N}])' : `(?=\\s*${literal(suffix)})`,
  ].join('');
  const found = new RegExp(pattern, 'iu').exec(text);
  return found ? [found.index, found.index + found[0].length] : [-1, -1];
}
