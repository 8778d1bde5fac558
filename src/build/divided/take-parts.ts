import { join } from 'node:path';
import type { Share } from '../../integrations/pilcrow.ts';
import type { Kept } from '../../kept.ts';
import type { Settings } from '../../settings.ts';
import type { KeptPage } from '../kept/kept-pages.ts';
import { CONTENT_FOLDER, type OpenPlan, openStages, SITE_FOLDER } from './open-parts.ts';
import { type OtherResults, resultsOf } from './part-results.ts';
import { pagesKey } from './shard.ts';
import type { Stage } from './steps.ts';

/** What a build takes of which shards were made: results, and pages that it does not make itself. */
export type Divided = Disposable & { readonly results: OtherResults; readonly share: Share };

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
  readonly former?: Kept;
};

/** Takes parts that are there, and those with pages when they are. */
export function takeParts(
  settings: Settings,
  plan: OpenPlan,
  { shards, isOwn, content, arePages, former }: Wanted,
): Divided {
  const layers = [resultsOf(foldersOf(['count', 'make']))];
  let [asked, found] = [0, 0];
  const find = (key: string): unknown => {
    const kept = former?.get(key);
    if (kept !== undefined) return kept;
    for (const layer of layers) {
      const value = layer.get(key);
      if (value === undefined) continue;
      former?.set(key, value);
      return value;
    }
    return undefined;
  };
  const results: OtherResults = {
    get asked() {
      return asked;
    },
    get found() {
      return found;
    },
    get(key) {
      const value = find(key);
      asked += 1;
      if (value !== undefined) found += 1;
      return value;
    },
    set: (key, result) => former?.set(key, result),
    [Symbol.dispose]() {
      for (const layer of layers) layer[Symbol.dispose]();
    },
  };
  let others: ReturnType<NonNullable<Share['others']>> | undefined;
  const take = async () => {
    await arePages;
    const folders = foldersOf(['names'], shards);
    const pages = resultsOf(folders);
    layers.push(pages);
    return {
      sites: folders.map((folder) => join(folder, SITE_FOLDER)),
      contents: folders.map((folder) => join(folder, CONTENT_FOLDER)),
      pages: shards.flatMap((shard) => (pages.get(pagesKey({ shard, of: plan.shards })) ?? []) as KeptPage[]),
    };
  };
  return {
    results,
    share: { content, isOwn, others: () => (others ??= take()) },
    [Symbol.dispose]: () => results[Symbol.dispose](),
  };

  /** @throws Error with a sentence where a part is not whole */
  function foldersOf(kinds: readonly Stage[], of?: readonly number[]): string[] {
    const { folders, faults } = openStages(settings, plan, kinds, of);
    if (faults[0]) throw new Error(faults[0].message);
    return [...folders.values()].flat();
  }
}
