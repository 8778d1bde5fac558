/** `npm test`: the tests in Node and those in a browser beside each other, since a browser mostly waits. What the latter say is shown last. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const inNode = run('vitest', ['run'], 'inherit');
const inBrowser = run('playwright', ['test'], 'pipe');
const codes = await Promise.all([inNode.ended, inBrowser.ended]);
process.stdout.write(`\n${await inBrowser.said}`);
process.exitCode = Math.max(...codes);

function run(program: 'vitest' | 'playwright', words: readonly string[], output: 'inherit' | 'pipe') {
  const config = join(import.meta.dirname, `${program}.config.ts`);
  const child = spawn(program, [...words, '--config', config], { stdio: ['ignore', output, 'inherit'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { ended, said: child.stdout && text(child.stdout) };
}
