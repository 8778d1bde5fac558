import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashes, writeFiles } from '../files.ts';
import { type Checkout, checkOut } from './checkout.ts';

/** A page as somebody who knows Astro would add it. */
const ABOUT = `---
import Page from '../layouts/page.astro';
---

<Page title="About these letters" description="Who collected them." path={\`\${import.meta.env.BASE_URL}about/\`} styles={[]}>
  <h1>About these letters</h1>
</Page>
`;

let folder = '';
let checkout: Checkout;
const build = () => checkout.runBuild({ SEEDS: join(folder, 'seeds'), OUT: join(folder, 'site') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  checkout = await checkOut(join(folder, 'checkout'));
  await writeFiles(join(folder, 'seeds'), { 'INDEX.md': '# T\n\n- [One](one.txt)\n', 'one.txt': 'One.\n\nTwo.' });
  await writeFile(join(checkout.project, 'src/pages/about.astro'), ABOUT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page that was added stands in the sitemap, and in the menu if it is told', async () => {
  const menu = join(checkout.project, 'src/layouts/menu.ts');
  const told = (await readFile(menu, 'utf8')).replace(/= \[\];/, "= [{ path: 'about/', label: 'About' }];");
  await writeFile(menu, told);
  expect(await build()).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, 'site/sitemap-0.xml'), 'utf8')).toContain(
    '<loc>http://localhost:4321/about/</loc>',
  );
  expect(await readFile(join(folder, 'site/one/index.html'), 'utf8')).toMatch(/<a href="\/about\/"[^>]*>About<\/a>/);
});

test('a page that does not compile, or throws, is a sentence that names it, and the site stays as it was', async () => {
  const before = await hashes(join(folder, 'site'));
  await writeFile(
    join(checkout.project, 'src/pages/about.astro'),
    '---\nimport Page from "./nowhere.astro";\n---\n<Page>{(</Page>\n',
  );
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toContain('src/pages/about.astro');
  expect(said).not.toMatch(/^\s+at /m);
  expect(said.trim().split('\n').length).toBeLessThan(20);
  const { stdout, stderr } = await astro('build');
  expect(stderr).toMatch(/^The site could not be made: [\s\S]*src\/pages\/about\.astro:4/);
  expect(stdout + stderr).not.toMatch(/^\s+at |stack trace/im);

  await writeFile(
    join(checkout.project, 'src/pages/about.astro'),
    '---\nthrow new Error("No such year.");\n---\n<p />\n',
  );
  const thrown = await build();
  expect(thrown.code).toBe(1);
  expect(thrown.said).toMatch(/^The site could not be made: src\/pages\/about\.astro\n {2}No such year\.\n/);
  expect(thrown.said).not.toMatch(/^\s+at /m);
  expect(await hashes(join(folder, 'site'))).toEqual(before);
});

/** Astro's own command in the checkout, which ends with 1. */
async function astro(command: string): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, SEEDS: join(folder, 'seeds'), LEDGER: 'write', CI: '', NO_COLOR: '1' };
  const program = join(checkout.project, 'node_modules/.bin/astro');
  try {
    await promisify(execFile)(program, [command], { cwd: checkout.project, env });
    throw new Error('It ended with 0.');
  } catch (error) {
    return error as Error & { stdout: string; stderr: string };
  }
}
