import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';

let seeds = '';
beforeEach(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await cp(join(PROJECT, 'seeds'), seeds, { recursive: true });
  await writeFile(join(seeds, 'letter.txt'), 'I met Minister Stanikzai in Herat.\n');
  await writeFile(join(seeds, 'INDEX.md'), '# Letters\n\n- [A letter](letter.txt)\n');
});
afterEach(() => rm(seeds, { recursive: true, force: true }));

test('the names that the file lacks are listed, written on demand, and known from then on', async () => {
  await writeFile(
    join(seeds, 'names.yaml'),
    '# Ours\n- name: Stanekzai\n  kind: person\n- name: Kabul\n  kind: place\n',
  );
  const listed = await names();
  expect(listed).toMatchObject({ code: 0, error: '' });
  expect(listed.said).toContain('2 names that');
  expect(listed.said).toContain('Stanikzai: person, 1 mention; follows the title Minister');
  expect(listed.said).toContain('a-letter ¶ 1: I met Minister Stanikzai in Herat.');
  expect(listed.said).toMatch(/twins.*\n {2}Stanikzai and Stanekzai of/);
  expect(listed.said).toMatch(/no text mentions:\n.*names.yaml:2 {2}Stanekzai\n.*names.yaml:4 {2}Kabul/);
  expect(await readdir(seeds)).not.toContain('names.yaml.new');

  expect((await names('--write')).said).toContain('2 names added');
  const yaml = await readFile(join(seeds, 'names.yaml'), 'utf8');
  expect(yaml).toMatch(
    /^# Ours\n- name: Stanekzai\n(?:.*\n)*- name: Herat\n {2}kind: place\n {2}at: .*\n {2}reviewed: false\n/,
  );
  expect((await names()).said).toContain('knows every name');
  expect((await names('--write')).said).toContain('Nothing was written.');
  expect(await readFile(join(seeds, 'names.yaml'), 'utf8')).toBe(yaml);
});

test('a form that two entries claim is told; an unknown flag and a faulty file are errors, and nothing is written', async () => {
  const ambiguous = '- {name: Ann Bell, kind: person, aliases: [Bell]}\n- {name: Bell, kind: place}\n';
  await writeFile(join(seeds, 'names.yaml'), ambiguous);
  expect((await names()).said).toContain('ambiguous-name');
  expect(await names('--writ')).toMatchObject({ code: 1, error: expect.stringContaining('--writ') });
  await writeFile(join(seeds, 'names.yaml'), '- name: Ann Bell\n');
  expect(await names('--write')).toMatchObject({ code: 1, error: expect.stringContaining('bad-names') });
  expect(await readFile(join(seeds, 'names.yaml'), 'utf8')).toBe('- name: Ann Bell\n');
});

function names(...flags: string[]): Promise<{ code: number; said: string; error: string }> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const environment = { PATH, NODE_COMPILE_CACHE, SEEDS: seeds };
  return new Promise((resolve) =>
    execFile(
      join(PROJECT, 'node_modules/.bin/node'),
      ['src/commands/names.ts', ...flags],
      { cwd: PROJECT, env: environment },
      (error, said, wrong) => resolve({ code: Number(error?.code ?? 0), said, error: wrong }),
    ),
  );
}
