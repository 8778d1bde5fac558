/** A command that serves ends when npm, which started it, is told to end. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';
import { writeFiles } from '../files.ts';

test.each<{ way: string; end: (npm: number) => void }>([
  { way: 'kill of the process of npm', end: (npm) => process.kill(npm, 'SIGTERM') },
  { way: 'Ctrl-C, which a terminal sends to all of them', end: (npm) => process.kill(-npm, 'SIGINT') },
])('$way ends the command that it runs', async ({ end }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-left-'));
  const node = join(PROJECT, 'node_modules/.bin/node');
  await writeFiles(folder, {
    'package.json': JSON.stringify({ type: 'module', scripts: { start: `${node} serve.js` } }),
    'serve.js': `import { createServer } from 'node:http';
      import { whenLeft } from ${JSON.stringify(join(PROJECT, 'src/commands/when-left.ts'))};
      whenLeft(() => process.exit());
      createServer().listen(0, 'localhost', () => console.log('serves'));`,
  });
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    let said = '';
    npm.stdout.on('data', (part) => {
      said += part;
      if (said.includes('serves') && npm.pid !== undefined) end(npm.pid);
    });
    // The output is closed when the last process that holds it has ended.
    await new Promise((closed) => npm.on('close', closed));
    expect(said).toContain('serves');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
