import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashes, writeFiles } from '../../files.ts';
import { checkOut } from '../checkout.ts';

test('what was kept is not taken once the code or what is installed has changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const { project, runBuild } = await checkOut(join(folder, 'project'));
  const build = async (...flags: string[]) => {
    const environment = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'site'), LEDGER: 'write' };
    const { code, said } = await runBuild(environment, ...flags);
    expect(code, said).toBe(0);
    return Number(/; (\d+) of \d+ parts kept/.exec(said)?.[1]);
  };
  try {
    await writeFiles(join(folder, 'seeds'), {
      'INDEX.md': '# T\n\n- [One](one.md)\n- [Two](two.txt)\n',
      'one.md': 'Mira Halloway left Oslo.\n',
      'two.txt': 'Oslo was cold.\n',
    });
    expect(await build()).toBe(0);
    await writeFile(join(folder, 'seeds/two.txt'), 'Oslo was very cold.\n');
    expect(await build()).toBeGreaterThan(0);

    const words = join(project, 'src/frame/en/page/page.ts');
    await writeFile(words, (await readFile(words, 'utf8')).replaceAll('Skip to content', 'Skip to the text'));
    expect(await build()).toBe(0);
    expect(await readFile(join(folder, 'site/one/index.html'), 'utf8')).toContain('Skip to the text');
    const warm = await hashes(join(folder, 'site'));

    const installed = join(project, 'node_modules/.package-lock.json');
    const packages = await readFile(installed, 'utf8');
    await rm(installed);
    await writeFile(installed, packages.replace('"lockfileVersion"', '"another": true, "lockfileVersion"'));
    expect(await build()).toBe(0);
    expect(await hashes(join(folder, 'site'))).toEqual(warm);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);
