/** Before the first test: every site is built, two at a time, and served until the last test has ended. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOut } from '../build/checkout.ts';
import { serve } from './serve.ts';
import { buildSite, BUILT, originVariable, outOf, PROJECT } from './sites.ts';

export default async function setup(): Promise<() => Promise<void>> {
  await buildAll();
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

/** A checkout has one build at a time, so half of the sites are built in a second one. */
async function buildAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const second = await checkOut(join(folder, 'checkout'));
  const waiting = [...BUILT];
  const buildWaiting = async (project: string) => {
    for (let site = waiting.shift(); site; site = waiting.shift()) await buildSite(site, project);
  };
  await Promise.all([PROJECT, second.project].map(buildWaiting));
  await rm(folder, { recursive: true });
}
