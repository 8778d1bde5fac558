import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';

test.each<[what: string, line: object, answer: object]>([
  ['text', { file: 'x.txt', text: '' }, { faults: [{ code: 'empty-document' }] }],
  ['text', { file: 'x.md', text: '[a]: b' }, { faults: [{ code: 'empty-document' }] }],
  ['text', { file: 'x.mdx', text: 'One.' }, { faults: [{ code: 'unsupported-type' }] }],
  ['text', { file: 'x.txt', text: 'One {x}.' }, { paragraphs: ['One {x}.'] }],
  ['text', { file: 'x.txt', text: 'I.\n\nA.\n\n***\n\nII.\n\nB.' }, { paragraphs: ['I.', 'A.', '***', 'II.', 'B.'] }],
  ['text', { file: 'x.md', text: 'A.\n\n## B\n\nC.' }, { paragraphs: ['A.', 'B', 'C.'] }],
  ['segment', { text: ' ' }, { faults: [{ code: 'empty-document' }] }],
  ['segment', { text: 'One\0.' }, { faults: [{ code: 'not-text' }] }],
  ['segment', { text: '\uD800' }, { faults: [{ code: 'not-text' }] }],
  ['segment', { text: 'One.\u2028Two.' }, { starts: [0] }],
  ['carry', { versions: [['One.'], []] }, { addresses: [['p1'], []], now: { p1: null } }],
  ['carry', { versions: [['One.'], [2]] }, { faults: [{ code: 'not-text' }] }],
  ['carry', {}, { faults: [{ code: 'not-text' }] }],
  ['carry', { versions: [] }, { addresses: [], now: {} }],
])('%s of %j is answered with one line', (what, line, answer) => {
  const said = spawnSync(join(PROJECT, 'node_modules/.bin/node'), ['src/commands/measure.ts', what], {
    cwd: PROJECT,
    input: `${JSON.stringify({ id: 'x', ...line })}\n`,
    encoding: 'utf8',
  }).stdout;
  expect(said.endsWith('}\n') && said.split('\n').length === 2).toBe(true);
  expect(JSON.parse(said)).toMatchObject({ id: 'x', ...answer });
});

test('a line that is not JSON is told by its number, after the answers to those before it', () => {
  const { stdout, stderr, status } = spawnSync(
    join(PROJECT, 'node_modules/.bin/node'),
    ['src/commands/measure.ts', 'segment'],
    {
      cwd: PROJECT,
      input: '{ "id": "x", "text": "One." }\nOne.\n',
      encoding: 'utf8',
    },
  );
  expect(JSON.parse(stdout)).toEqual({ id: 'x', starts: [0] });
  expect(stderr).toMatch(/^Line 2 of the input is not JSON\. .*\n$/);
  expect(status).toBe(1);
});
