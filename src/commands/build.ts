/** `npm run build`: the site, or a step of a divided build. Exit code 1 if it could not be made. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Half of a small build is loading programs: Node keeps what it compiles of those that are imported from here on, so nothing of ours is before.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/pilcrow/compiled'));
const { settingsHere } = await import('./settings-here.ts');
const settings = settingsHere();
if (!settings || !(await isMade(settings))) process.exitCode = 1;

async function isMade(asked: NonNullable<typeof settings>): Promise<boolean> {
  const { step } = asked;
  if (step && step.kind !== 'join') return (await import('../build/divided/run-step.ts')).runStep(asked, step);
  return (await (await import('../build/build-site.ts')).buildSite(asked, 'publish')) !== undefined;
}
