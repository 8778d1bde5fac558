import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../src/settings.ts';

/** What a file of ours imports, types aside: a path from the root for our own, the name as written for the rest. */
type Import = { readonly from: string; readonly what: string };

const FILES = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.startsWith('src/content/'));
const IMPORTS = FILES.flatMap(importsOf);

test('the files and their imports were found', () => {
  expect(FILES).toContain('src/corpus/convert.ts');
  expect(IMPORTS).toContainEqual({ from: 'src/build/build-site.ts', what: 'src/corpus/convert.ts' });
  expect(IMPORTS).toContainEqual({ from: 'src/build/render-site.ts', what: 'astro' });
});

/** Folder, what none of its files may import, and the reason. */
const FORBIDDEN: readonly (readonly [from: RegExp, what: RegExp, why: string])[] = [
  [
    /^src\/corpus\//,
    /^(@?astro|vite|pagefind)\b|^src\/(integrations|browser|pages|layouts|components|markdown|data)\//,
    'the conversion knows no Astro',
  ],
  [
    /^src\/browser\//,
    /^src\/(?!browser\/|styles\/|search\/|site\.ts|frame\/|corpus\/(names\/model|ledger\/editions\/compare-words)\.ts)/,
    'the browser gets only what is written for it',
  ],
  [
    /^src\/search\//,
    /^src\/(?!search\/|site\.ts|corpus\/names\/model\.ts)/,
    'search runs in the browser, in Node and in the build, and gets only what is small',
  ],
  [
    /^src\/(browser|search)\//,
    new RegExp(`^node:|^(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$)`),
    'the browser knows no Node',
  ],
  [/^src\/(?!integrations\/)/, /^src\/integrations\//, 'Astro alone gets the integration, in astro.config.mjs'],
  [
    /^src\/(data|markdown)\//,
    /^src\/(integrations|browser|pages|layouts|components)\//,
    'data and markup know no page',
  ],
  [/^src\/site\.ts/, /./, 'addresses depend on nothing'],
];

test.each(FORBIDDEN)('%s does not import %s: %s', (from, what) => {
  expect(IMPORTS.filter((found) => from.test(found.from) && what.test(found.what))).toEqual([]);
});

test('no file is a drawer', () => {
  expect(FILES.filter((file) => /\b(utils?|helpers?|lib|common|misc)\b/.test(file))).toEqual([]);
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const code = text.replace(/^import type [^;]*;/gm, '');
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , name = '']) => ({
    from: file,
    what: name.startsWith('.') ? relative(PROJECT, join(PROJECT, dirname(file), name)) : name,
  }));
}
