import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasonOfTool } from '../../../src/build/said/reason-of-tool.ts';

test.each([
  [
    'a program in Rust',
    new Error(
      `Build failed with 1 error:\n\n[X] Please report this.\nFailed to write file in ${join(process.cwd(), 'a b/c.js')}\n\nCaused by:\n    No space left on device (os error 28)`,
    ),
    'the disk is full (a b/c.js).',
  ],
  [
    'Node',
    Object.assign(new Error('EROFS: read-only file system, open'), { code: 'EROFS', syscall: 'open', path: 'x' }),
    'this disk cannot be written (x).',
  ],
  [
    'a stream of Node',
    Object.assign(new Error('ENOSPC: no space left, write'), { code: 'ENOSPC', syscall: 'write' }),
    'the disk is full (site).',
  ],
  ['a tool that has another reason', new Error('one\n    at two\n\nthree'), 'one\n  three'],
])('what the system refused to %s is said in plain words', (_who, error, said) => {
  expect(reasonOfTool(error, 'site')).toBe(said);
});
