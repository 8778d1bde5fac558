import type { Conversion } from '../corpus/conversion.ts';
import { filesOfEach, type MakeFile } from '../data/site-files.ts';
import type { Kept } from '../kept.ts';
import type { Stages } from '../stages.ts';
import { indexBuiltPages, readBuiltPages } from './index-built-pages.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Writes what stands beside the pages of a site: these files, and the search index of its documents.
 * @param last the folder of the last site, if its files may be linked
 */
export async function finishSite(
  folder: string,
  conversion: Conversion,
  files: ReadonlyMap<string, MakeFile>,
  kept: Kept,
  stages: Stages,
  last: string | undefined,
): Promise<void> {
  const writeFiles = () => writeSiteFiles(folder, files, last);
  if (conversion.corpus.search) {
    stages.begin('data');
    await writeFiles();
  } else await indexBuiltPages(folder, conversion, kept, stages, writeFiles);
}

/**
 * Writes what stands beside the pages of some documents and names, and keeps what the search index will be told of them.
 * @param isOwn of which, by their ids
 */
export async function finishShard(
  folder: string,
  conversion: Conversion,
  isOwn: (id: string) => boolean,
  kept: Kept,
  stages: Stages,
): Promise<void> {
  if (!conversion.corpus.search) await readBuiltPages(folder, conversion, isOwn, kept, stages);
  stages.begin('data');
  await writeSiteFiles(folder, filesOfEach(conversion, isOwn), undefined);
}
