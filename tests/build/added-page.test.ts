import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a page that does not compile is a sentence that names it, and the site stays as it was', async () => {
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
  expect(await hashes(join(folder, 'site'))).toEqual(before);
});
