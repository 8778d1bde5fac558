/** Before the first test: every site is built, one after the other, and served until the last test has ended. */
import { serve } from './serve.ts';
import { buildSite, originVariable, outOf, BUILT } from './sites.ts';

export default async function setup(): Promise<() => Promise<void>> {
  for (const site of BUILT) await buildSite(site);
  const servings = await Promise.all(
    BUILT.map(async (site) => {
      const serving = await serve(outOf(site), site.base);
      process.env[originVariable(site)] = serving.origin;
      return serving;
    }),
  );
  return async () => {
    await Promise.all(servings.map((serving) => serving.close()));
  };
}
