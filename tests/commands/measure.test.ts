import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';

describe.each<[what: string, asked: [line: object, answer: object][]]>([
  [
    'text',
    [
      [{ file: 'x.txt', text: '' }, { faults: [{ code: 'empty-document' }] }],
      [{ file: 'x.md', text: '[a]: b' }, { faults: [{ code: 'empty-document' }] }],
      [{ file: 'x.mdx', text: 'One.' }, { faults: [{ code: 'unsupported-type' }] }],
      [{ file: 'x.txt' }, { faults: [{ code: 'not-text' }] }],
      [{ file: 'x.txt', text: 'One {x}.' }, { paragraphs: ['One {x}.'] }],
      [{ file: 'x.txt', text: 'I.\n\nA.\n\n***\n\nII.\n\nB.' }, { paragraphs: ['I.', 'A.', '***', 'II.', 'B.'] }],
      [{ file: 'x.md', text: 'A.\n\n## B\n\nC.' }, { paragraphs: ['A.', 'B', 'C.'] }],
    ],
  ],
  [
    'segment',
    [
      [{ text: ' ' }, { faults: [{ code: 'empty-document' }] }],
      [{ text: 'One\0.' }, { faults: [{ code: 'not-text' }] }],
      [{ text: '\uD800' }, { faults: [{ code: 'not-text' }] }],
      [{ text: 1 }, { faults: [{ code: 'not-text' }] }],
      [{ text: 'One.\u2028Two.' }, { starts: [0] }],
    ],
  ],
  [
    'names',
    [
      [{}, { faults: [{ code: 'not-text' }] }],
      [{ text: 'Ada Lovelace came.' }, { mentions: [{ start: 0, end: 12 }] }],
    ],
  ],
  [
    'carry',
    [
      [{ versions: [['One.'], []] }, { addresses: [['p1'], []], now: { p1: null } }],
      [{ versions: [['One.'], [2]] }, { faults: [{ code: 'not-text' }] }],
      [{}, { faults: [{ code: 'not-text' }] }],
      [{ versions: [] }, { addresses: [], now: {} }],
    ],
  ],
])('measure %s', (what, asked) => {
  const lines = asked.map(([line], i) => `${JSON.stringify({ id: `${what} ${i}`, ...line })}\n`);
  const { stdout } = spawnSync(join(PROJECT, 'node_modules/.bin/node'), ['src/commands/measure.ts', what], {
    cwd: PROJECT,
    input: lines.join(''),
    encoding: 'utf8',
  });
  const answered = stdout.split('\n');

  test('answers each line with one line, in order, and says nothing else', () => {
    expect(answered.length).toBe(asked.length + 1);
    expect(answered.at(-1)).toBe('');
  });

  test.each(asked.map(([line, answer], i) => [JSON.stringify(line), answer, i] as const))('of %s', (_, answer, i) => {
    expect(JSON.parse(answered[i] ?? '')).toMatchObject({ id: `${what} ${i}`, ...answer });
  });
});
