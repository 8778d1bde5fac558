import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, NamedTexts } from '../../corpus/convert.ts';
import type { Share } from '../../integrations/pilcrow.ts';
import type { Kept } from '../../kept.ts';
import type { Settings } from '../../settings.ts';
import type { KeptPage } from '../kept/kept-pages.ts';
import { CONTENT_FOLDER, type OpenPlan, openStages, SITE_FOLDER } from './open-parts.ts';
import { resultsIn } from './part-results.ts';
import { pagesKey } from './shard.ts';
import type { Stage } from './steps.ts';
import { openTexts } from './text-parts.ts';

/** What a build takes of what shards have made: texts and their names, other results, and pages that it does not make itself. */
export type Divided = Disposable & {
  readonly named: () => NamedTexts;
  readonly results: Kept;
  readonly share: Share;
};

/** Which parts are taken. */
export type Wanted = {
  /** Shards whose pages are taken: all but that of this process. */
  readonly shards: readonly number[];
  /** Of which documents and names this process makes the pages. */
  readonly isOwn: (id: string) => boolean;
  /** Where the generated pages lie. */
  readonly content: string;
  /** Resolves when the pages are there. */
  readonly arePages: Promise<unknown>;
  /** Results that were kept before; what the parts have of others is kept there too. */
  readonly former: Kept;
};

/** Takes parts that are there, and those with pages when they are. */
export function takeParts(
  settings: Settings,
  plan: OpenPlan,
  { manuscripts }: Catalogue,
  { shards, isOwn, content, arePages, former }: Wanted,
): Divided {
  const folders = foldersOf(['count', 'make']);
  const texts = openTexts(folders);
  const made: ReturnType<typeof resultsIn>[] = [];
  const results: Kept = {
    get(key) {
      const kept = former.get(key);
      if (kept !== undefined) return kept;
      for (const one of made) {
        const value = one.get(key);
        if (value === undefined) continue;
        former.set(key, value);
        return value;
      }
      return undefined;
    },
    set: (key, result) => former.set(key, result),
  };
  let others: ReturnType<NonNullable<Share['others']>> | undefined;
  const take = async () => {
    await arePages;
    const pages = foldersOf(['names'], shards).get('names') ?? [];
    made.push(...pages.map(resultsIn));
    return {
      // Texts without pictures have no files beside their pages.
      sites: [...pages, ...(folders.get('count') ?? [])].map((folder) => join(folder, SITE_FOLDER)).filter(existsSync),
      contents: pages.map((folder) => join(folder, CONTENT_FOLDER)),
      pages: made.flatMap((part, i) => part.get(pagesKey({ shard: shards[i] ?? 0, of: plan.shards })) as KeptPage[]),
    };
  };
  return {
    named: () => texts.all(manuscripts, ({ id, content }) => (isOwn(id) ? content().bytes : undefined)),
    results,
    share: { content, isOwn, others: () => (others ??= take()) },
    [Symbol.dispose]() {
      for (const one of [texts, ...made]) one[Symbol.dispose]();
    },
  };

  /** @throws Error with a sentence where a part is not whole */
  function foldersOf(kinds: readonly Stage[], of?: readonly number[]): ReadonlyMap<Stage, readonly string[]> {
    const { folders: found, faults } = openStages(settings, plan, kinds, of);
    if (faults[0]) throw new Error(faults[0].message);
    return found;
  }
}
