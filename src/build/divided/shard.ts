/** What is done for the documents and names of a shard: three stages, each from files to files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Work } from '../../corpus/conversion.ts';
import { composeTexts, documentsOf, namingOf, readTexts } from '../../corpus/convert.ts';
import { likelyOther } from '../../corpus/names/guessable-in.ts';
import { nameableCorpus } from '../../corpus/names/name-corpus.ts';
import { nameableTexts } from '../../corpus/names/name-document.ts';
import { countAll, nameAll } from '../../corpus/names/recogniser/recognise-all.ts';
import { hintsFrom } from '../../corpus/names/recogniser/recognise.ts';
import { type Kept, keyOf, NOTHING_KEPT } from '../../kept.ts';
import { requestOf, type Settings } from '../../settings.ts';
import type { Stages } from '../../stages.ts';
import { openPages } from '../kept/kept-pages.ts';
import { move } from '../output.ts';
import { tellFaults } from '../said/tell-faults.ts';
import { isOfShard } from './is-of-shard.ts';
import { CONTENT_FOLDER, openCatalogue, type OpenPlan, openStages, SITE_FOLDER } from './open-parts.ts';
import { partResults } from './part-results.ts';
import { openPart, writePart } from './parts.ts';
import { type PlannedCatalogue, readManuscripts, readSeedsOf } from './planned-catalogue.ts';
import { quotingIn, writeRuns } from './run-parts.ts';
import { type Shard, type Stage, STAGES } from './steps.ts';
import { openTexts, setNames, setTexts, type TextParts } from './text-parts.ts';
import { takeWorkFolder } from './work-folder.ts';

/** Does a stage of a shard of a planned build, unless its part is there already. @returns whether the part is there; if not, the reason was said */
export async function doStage(
  settings: Settings,
  shard: Shard,
  plan: OpenPlan,
  kind: Stage,
  stages: Stages,
): Promise<boolean> {
  const name = { step: { kind, ...shard }, inputs: plan.inputs };
  if (!('code' in openPart(settings.parts, name))) return true;
  const catalogue = openCatalogue(settings, plan);
  const { folders, faults } = openStages(settings, plan, STAGES.slice(0, STAGES.indexOf(kind)));
  if ('code' in catalogue) return !tellFaults([catalogue, ...faults]);
  if (tellFaults(faults)) return false;
  using before = openTexts(folders);
  let isMade = true;
  await writePart(settings.parts, name, async (folder) => {
    using results = partResults(folder);
    isMade = await WORK[kind]({ settings, shard, catalogue, before, folders, folder, results, stages });
    return isMade;
  });
  return isMade;
}

/** What a stage is given. */
type Task = {
  readonly settings: Settings;
  readonly shard: Shard;
  readonly catalogue: PlannedCatalogue;
  /** What the stages before it have made. */
  readonly before: TextParts;
  /** Of their parts. */
  readonly folders: ReadonlyMap<Stage, readonly string[]>;
  /** Of its part. */
  readonly folder: string;
  /** Of its part, too. */
  readonly results: Kept;
  readonly stages: Stages;
};

/**
 * What each stage does, as the command line names it. A page says which names have pages of their own, which the names in all documents
 * tell: so `make` ends where they are recognised, and `names`, which gathers them, makes the pages of documents as well.
 * @returns whether it could be done; if not, the reason was said
 */
const WORK: Readonly<Record<Stage, (task: Task) => Promise<boolean>>> = {
  count: readAndCount,
  make: recogniseNames,
  names: gatherAndRender,
};

/** What its documents say, and how they write each word. */
async function readAndCount(task: Task): Promise<boolean> {
  const { settings, shard, catalogue, folder, results, stages } = task;
  const manuscripts = await readManuscripts(settings.seeds, ownOf(catalogue, shard));
  const { texts, assets } = await readTexts(catalogue, manuscripts, workOf(task));
  const documents = documentsOf({ texts });
  const others = documents.map((document) => likelyOther(document, nameableTexts(document)));
  const corpus = nameableCorpus(documents, others, namingOf(catalogue));
  setTexts(results, texts, countAll(corpus, NOTHING_KEPT, stages), others);
  for (const { path, bytes } of assets) {
    const file = join(folder, SITE_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const places = new Map(catalogue.manuscripts.map(({ id }, place) => [id, place]));
  writeRuns(folder, documents, places, shard.of);
  return true;
}

/** The names in its documents, by what all say of each word; and which documents have runs of words in common, of its share of the runs. */
async function recogniseNames({ shard, catalogue, before, folders, results, stages }: Task): Promise<boolean> {
  const ids = ownOf(catalogue, shard).map(({ id }) => id);
  const documents = ids.map((id) => before.text(id).document);
  const corpus = nameableCorpus(documents, before.others(ids), namingOf(catalogue));
  const hints = hintsFrom(before.words(ids), catalogue.manuscripts.length);
  const places = quotingIn(folders.get('count') ?? [], shard.shard);
  const quoting = Array.from(places, (place) => catalogue.manuscripts[place]?.id ?? '');
  setNames(results, ids, nameAll(corpus, hints, NOTHING_KEPT, stages), quoting);
  return true;
}

/** The names in all documents, gathered; and of its documents and names the pages, composed and rendered, the data, and what search is told. */
async function gatherAndRender(task: Task): Promise<boolean> {
  const { settings, shard, catalogue, before, folder, results, stages } = task;
  // Astro takes seconds to load, and no other stage needs it.
  const { renderPages, sharedBy } = await import('../render-site.ts');
  const isOwn = (id: string) => isOfShard(id, shard);
  const seeds = await readSeedsOf(settings.seeds, ownOf(catalogue, shard));
  const named = before.all(catalogue.manuscripts, ({ listing }) => seeds.get(listing.file)?.content().bytes);
  const composed = await composeTexts(catalogue, named, workOf(task), isOwn);
  // Ledgers and faults are for the last step.
  const conversion = { ...composed.conversion, ledgerChanges: { written: new Map(), removed: [] }, faults: [] };
  using work = takeWorkFolder();
  const [content, site] = [join(work.folder, 'content'), join(work.folder, 'site')];
  const pages = openPages(site, sharedBy(conversion), NOTHING_KEPT);
  const share = { content, isOwn };
  const rendered = { settings, conversion, kept: results, stages, share, takePage: pages.take };
  if (!(await renderPages(site, rendered, join(work.folder, 'astro')))) return false;
  results.set(pagesKey(shard), pages.keep(site));
  // What all pages share is made by the last step.
  rmSync(join(site, PROGRAMS), { recursive: true, force: true });
  await move(site, join(folder, SITE_FOLDER));
  await move(content, join(folder, CONTENT_FOLDER));
  return true;
}

/** Nothing is kept beside the parts. */
function workOf({ settings, stages }: Task): Work {
  return { request: requestOf(settings), kept: NOTHING_KEPT, stages };
}

function ownOf({ manuscripts }: PlannedCatalogue, shard: Shard): PlannedCatalogue['manuscripts'] {
  return manuscripts.filter(({ id }) => isOfShard(id, shard));
}

/** Under which its pages are told to the next build. */
export function pagesKey({ shard, of }: Shard): string {
  return keyOf('pages of a shard', String(shard), String(of));
}

/** Where Astro puts programs and styles. */
const PROGRAMS = '_astro';
