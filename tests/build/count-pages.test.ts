import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { countPages } from '../../src/integrations/count-pages.ts';

test('pages are counted in their order, those that Astro keeps and does not ask for too', async () => {
  const said: string[] = [];
  const stages = {
    begin: (name: string, total?: number) => said.push(`${name} ${total}`),
    done: (count: number) => said.push(`${count}`),
  };
  const pathnames = ['/', '/one/', '/zwölf', '/names/iran/', '/last/'];
  const paths = pathnames.map((pathname) => ({ pathname, route: {} }));
  const plain = {
    name: 'plain',
    getStaticPaths: async () => paths,
    render: async (request: Request) => new Response(request.url),
  } as unknown as AstroPrerenderer;
  const counted = countPages(plain, stages);
  expect(await counted.getStaticPaths()).toEqual(paths);
  for (const path of ['/', '/zw%C3%B6lf/', '/last/']) {
    const request = new Request(`http://localhost${path}`);
    expect(await counted.render(request, {} as never)).toBeInstanceOf(Response);
  }
  expect(said).toEqual(['pages 5', '1', '3', '5']);
});
