/** A kind is told only where something speaks for it: a name that is neither person nor place is none by chance. */
import { expect, test } from 'vitest';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { marked, readMarked } from './marked-text.ts';

test.each([
  'The first draft by [X HBQ SecOps] works well.',
  'It is supported by Material again.',
  'Ask the Chief Officer again.',
  'Then Lord [P Backwater] left.',
  'It was read on the [X U.S. Harbour System] again.',
  'They wrote it in [X OPrint] again.',
  'They wrote it in [X HBQ Slack] again.',
])('%s', (text) => {
  expect(marked(readMarked(text).text)).toBe(text);
});

test('what one document of many takes for a place is none', () => {
  const said = ['We filed it in Tarvo.', ...Array.from({ length: 5 }, () => 'Then Tarvo was late.')];
  const kindsIn = (texts: readonly string[]) =>
    recognise(
      texts.map((text) => [text]),
      { entries: [], rejected: [] },
    ).names.map(({ name, kind }) => `${name} ${kind}`);
  expect(kindsIn(said)).toEqual(['Tarvo other']);
  expect(kindsIn(said.slice(0, 3))).toEqual(['Tarvo place']);
});
