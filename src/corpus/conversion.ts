/** What a conversion is asked for, and what it gives: plain, readonly data. */
import type { Kept } from '../kept.ts';
import type { Site } from '../site.ts';
import type { Stages } from '../stages.ts';
import type { Fault } from './faults.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerChanges } from './ledger/ledger-changes.ts';
import type { Asset, Catalogued, Corpus, Document } from './model.ts';
import type { Authority, FormerName, Name } from './names/model.ts';
import type { Recognised } from './names/recogniser/recognise.ts';

export type Request = {
  /** The folder of the corpus. */
  readonly folder: string;
  /** Where the site will live, if that is not for INDEX.md to say: an origin with an optional path, and a path. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  readonly withDrafts: boolean;
  readonly isStrict: boolean;
  /** Whether each document has a social card of its own. */
  readonly withCards?: boolean;
  /** The folder whose files are copied to the top of the site. */
  readonly publicFolder: string;
};

/** What stages work with: what is asked for, what is kept of former conversions, and who is told how far they are. */
export type Work = { readonly request: Request; readonly kept: Kept; readonly stages: Stages };

export type Conversion = {
  readonly corpus: Corpus;
  readonly site: Site;
  /** What is published, before it is divided into paragraphs. */
  readonly manuscripts: readonly Catalogued[];
  readonly documents: readonly Document[];
  /** Sorted by id. */
  readonly names: readonly Name[];
  readonly authority: Authority;
  /** All that the rules found in the texts, whether or not it is published. */
  readonly recognised: Pick<Recognised, 'names' | 'demonyms'>;
  /** Ids that were names once; each keeps a page. */
  readonly formerNames: readonly FormerName[];
  /** Ledgers of documents that were taken off the index. */
  readonly delisted: readonly Ledger[];
  /** What publishing this would write. */
  readonly ledgerChanges: LedgerChanges;
  readonly assets: readonly Asset[];
  readonly withCards: boolean;
  /** MDX by its path inside the content folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** In the order of files and lines, paths relative to the working directory. */
  readonly faults: readonly Fault[];
};
