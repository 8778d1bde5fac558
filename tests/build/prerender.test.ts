import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { prerender } from '../../src/integrations/prerender.ts';

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

test('pages are counted as they are done, and one that was rendered before of the same is taken', async () => {
  const said: string[] = [];
  const asked: string[] = [];
  const stages = {
    begin: (name: string, total?: number) => said.push(`${name} ${total}`),
    done: (count: number) => said.push(`${count}`),
  };
  const counted = prerender(PLAIN, stages, {
    base: '/kabul',
    isWanted: (component) => component === 'page',
    find(path, key) {
      asked.push(`${path}: ${key}`);
      return path === 'zwölf' ? 'kept' : undefined;
    },
  });
  expect((await counted.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/', '/one/', '/zwölf', '/last/']);
  const html: string[] = [];
  for (const path of ['', 'one/', 'zw%C3%B6lf/', 'last/']) {
    const result = await counted.render(new Request(`http://localhost/kabul/${path}`), {} as never);
    html.push(await (result as Response).text());
  }
  expect(html).toEqual(['rendered /kabul/', 'rendered /kabul/one/', 'kept', 'rendered /kabul/last/']);
  expect(asked).toEqual(['one: made of /one/', 'zwölf: made of /zwölf', 'last: made of /last/']);
  expect(said).toEqual(['pages 4', '1', '2', '3', '4']);
});
