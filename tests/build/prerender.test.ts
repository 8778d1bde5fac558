import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { prerender } from '../../src/integrations/prerender.ts';
import { UNSEEN } from '../../src/stages.ts';

const PATHS = ['/', '/one/', '/zwölf', '/names/iran/', '/last/'].map((pathname) => ({
  pathname,
  route: { component: pathname.startsWith('/names/') ? 'name' : 'page' },
  ...(pathname !== '/' && { cacheKey: `made of ${pathname}` }),
}));

const PLAIN = {
  name: 'plain',
  getStaticPaths: async () => PATHS,
  render: async (request: Request) => new Response(`rendered ${decodeURI(new URL(request.url).pathname)}`),
} as unknown as AstroPrerenderer;

test('pages are counted as they are done, and those that were rendered before of the same are left out', async () => {
  const said: string[] = [];
  const asked: string[] = [];
  const stages = {
    begin: (name: string, total?: number) => said.push(`${name} ${total}`),
    done: (count: number) => said.push(`${count}`),
  };
  const take = (path: string, key: string) => {
    asked.push(`${path}: ${key}`);
    return path === 'zwölf';
  };
  const counted = prerender(PLAIN, stages, (component) => component === 'page', take);
  expect((await counted.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/', '/one/', '/last/']);
  const html: string[] = [];
  for (const path of ['', 'one/', 'last/']) {
    const result = await counted.render(new Request(`http://localhost/kabul/${path}`), {} as never);
    html.push(await (result as Response).text());
  }
  expect(html).toEqual(['rendered /kabul/', 'rendered /kabul/one/', 'rendered /kabul/last/']);
  expect(asked).toEqual(['one: made of /one/', 'zwölf: made of /zwölf', 'last: made of /last/']);
  expect(said).toEqual(['pages 4', '1', '2', '3', '4']);
});

test('of two routes with one path, the second does not write over what was taken for the first', async () => {
  const twice = { ...PLAIN, getStaticPaths: async () => [PATHS[1], { ...PATHS[1], cacheKey: undefined }, PATHS[4]] };
  const taking = prerender(twice as AstroPrerenderer, UNSEEN, undefined, (path) => path === 'one');
  expect((await taking.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/last/']);
});
