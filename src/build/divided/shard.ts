/** What is done for the documents and names of a shard, stage after stage. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { convertTexts, type ReadTexts, readTexts } from '../../corpus/convert.ts';
import { nameableCorpus } from '../../corpus/names/name-corpus.ts';
import { countAll, nameSome } from '../../corpus/names/recogniser/recognise-all.ts';
import { type Kept, keyOf, NOTHING_KEPT } from '../../kept.ts';
import { requestOf, type Settings } from '../../settings.ts';
import type { Stages } from '../../stages.ts';
import { openPages } from '../kept/kept-pages.ts';
import { move } from '../output.ts';
import { tellFaults } from '../said/tell-faults.ts';
import { isOfShard } from './is-of-shard.ts';
import { CONTENT_FOLDER, type OpenPlan, openStages, SITE_FOLDER } from './open-parts.ts';
import { type Shard, type Stage, STAGES } from './steps.ts';
import { partResults, resultsOf } from './part-results.ts';
import { openPart, writePart } from './parts.ts';
import { takeWorkFolder } from './work-folder.ts';

/** A shard of a planned build, as one process makes it: the corpus is read once for all stages. */
export type ShardWork = {
  /** Reads the corpus, which any stage does if nobody has. */
  begin(): void;
  /** Does a stage, unless its part is there already. @returns whether the part is there; if not, the reason was said */
  do(stage: Stage): Promise<boolean>;
};

/** @param texts those of the corpus, if they were read before */
export function openShard(
  settings: Settings,
  shard: Shard,
  plan: OpenPlan,
  stages: Stages,
  texts?: ReadTexts,
): ShardWork {
  let reading = texts && Promise.resolve(texts);
  const read = () => (reading ??= readTexts(requestOf(settings), NOTHING_KEPT, stages));
  return {
    // Whoever asks for the texts is told what went wrong.
    begin: () => void read().catch(() => undefined),
    async do(kind) {
      const name = { step: { kind, ...shard }, inputs: plan.inputs };
      if (!('code' in openPart(settings.parts, name))) return true;
      const { folders, faults } = openStages(settings, plan, STAGES.slice(0, STAGES.indexOf(kind)));
      if (tellFaults(faults)) return false;
      let isMade = true;
      await writePart(settings.parts, name, async (folder) => {
        using own = partResults(folder);
        using results = resultsOf([...folders.values()].flat(), own);
        isMade = await WORK[kind]({ settings, shard, texts: await read(), folder, results, stages });
        return isMade;
      });
      return isMade;
    },
  };
}

/** What a stage is given. */
type Task = {
  readonly settings: Settings;
  readonly shard: Shard;
  readonly texts: ReadTexts;
  /** Of its part. */
  readonly folder: string;
  /** Those of the stages before it; what it sets goes into its part. */
  readonly results: Kept;
  readonly stages: Stages;
};

/** @returns whether it could be done; if not, the reason was said */
const WORK: Readonly<Record<Stage, (task: Task) => Promise<boolean>>> = {
  count: countWords,
  make: findNames,
  names: makePages,
};

/** How its documents write each word. */
async function countWords({ shard, texts: { published, naming }, results, stages }: Task): Promise<boolean> {
  const own = published.filter(({ id }) => isOfShard(id, shard));
  countAll(nameableCorpus(own, naming, results).corpus, results, stages);
  return true;
}

/** The names in its documents, by what all say of each word. */
async function findNames({ shard, texts: { published, naming }, results, stages }: Task): Promise<boolean> {
  const places = [...published.keys()].filter((place) => isOfShard(published[place]?.id ?? '', shard));
  nameSome(nameableCorpus(published, naming, results).corpus, places, results, stages);
  return true;
}

/** Pages and data of its documents and names, of which all documents tell how often they stand; and what search is told of them. */
async function makePages({ settings, shard, texts, folder, results, stages }: Task): Promise<boolean> {
  // Astro takes seconds to load, and no other stage needs it.
  const { renderPages, sharedBy } = await import('../render-site.ts');
  const isOwn = (id: string) => isOfShard(id, shard);
  const found: Kept = { get: (key) => results.get(key), set: () => undefined };
  const conversion = await convertTexts(texts, requestOf(settings), found, stages, isOwn);
  using work = takeWorkFolder();
  const [content, site] = [join(work.folder, 'content'), join(work.folder, 'site')];
  const pages = openPages(site, sharedBy(conversion), NOTHING_KEPT);
  const given = { settings, conversion, kept: results, stages, share: { content, isOwn }, findPage: pages.find };
  if (!(await renderPages(site, given, join(work.folder, 'astro')))) return false;
  results.set(pagesKey(shard), pages.keep(site));
  // What all pages share is made by the last step.
  rmSync(join(site, PROGRAMS), { recursive: true, force: true });
  await move(site, join(folder, SITE_FOLDER));
  await move(content, join(folder, CONTENT_FOLDER));
  return true;
}

/** Under which its pages are told to the next build. */
export function pagesKey({ shard, of }: Shard): string {
  return keyOf('pages of a shard', String(shard), String(of));
}

/** Where Astro puts programs and styles. */
const PROGRAMS = '_astro';
