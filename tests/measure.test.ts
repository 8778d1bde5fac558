import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../src/settings.ts';

test.each<[what: string, line: object, answer: object]>([
  ['text', { file: 'x.txt', text: '' }, { faults: [{ code: 'empty-document' }] }],
  ['text', { file: 'x.md', text: '[a]: b' }, { faults: [{ code: 'empty-document' }] }],
  ['text', { file: 'x.mdx', text: 'One.' }, { faults: [{ code: 'unsupported-type' }] }],
  ['text', { file: 'x.txt', text: 'One {x}.' }, { paragraphs: ['One {x}.'] }],
  ['segment', { text: ' ' }, { faults: [{ code: 'empty-document' }] }],
  ['segment', { text: 'One\0.' }, { faults: [{ code: 'not-text' }] }],
  ['segment', { text: '\uD800' }, { faults: [{ code: 'not-text' }] }],
  ['segment', { text: 'One.\u2028Two.' }, { starts: [0] }],
  ['carry', { versions: [['One.'], []] }, { addresses: [['p1'], []], now: { p1: null } }],
  ['carry', { versions: [] }, { addresses: [], now: {} }],
])('%s of %j is answered with one line', (what, line, answer) => {
  const said = spawnSync(join(PROJECT, 'node_modules/.bin/node'), ['src/measure.ts', what], {
    cwd: PROJECT,
    input: `${JSON.stringify({ id: 'x', ...line })}\n`,
    encoding: 'utf8',
  }).stdout;
  expect(said.endsWith('}\n') && said.split('\n').length === 2).toBe(true);
  expect(JSON.parse(said)).toMatchObject({ id: 'x', ...answer });
});
