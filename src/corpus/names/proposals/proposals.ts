import type { Document } from '../../model.ts';
import { likelyTwins, type Twins } from './likely-twins.ts';
import type { AuthorityEntry, Demonym, FoundName } from '../model.ts';
import { nameable } from '../name-document.ts';
import { type Quote, sentenceAround } from '../sentence-around.ts';

/** A name that the authority file lacks, where it is named first. */
export type Proposal = {
  readonly found: FoundName;
  readonly quote: Quote;
  /** Id of the document. */
  readonly document: string;
  /** Of the paragraph; what stands in a note has none. */
  readonly address?: string;
};

/** What an editor may want to do about the authority file. */
export type Proposals = {
  /** Best evidence first: how clearly the kind is told, then how often it is named. */
  readonly names: readonly Proposal[];
  readonly twins: readonly Twins[];
  /** Entries that no text mentions, in the order of the file. */
  readonly unused: readonly AuthorityEntry[];
  /** Adjectives of places that no entry has: the most frequent first. */
  readonly demonyms: readonly Demonym[];
};

/** What the texts name and the authority file does not know, and what the file knows and no text names. */
export function proposalsOf(
  documents: readonly Document[],
  recognised: { readonly names: readonly FoundName[]; readonly demonyms: readonly Demonym[] },
  entries: readonly AuthorityEntry[],
): Proposals {
  const fresh = recognised.names.filter(({ isKnown }) => !isKnown).sort(byEvidence);
  const texts = documents.map(nameable);
  const used = new Set(recognised.names.map(({ id }) => id));
  const forms = new Set(entries.flatMap(({ aliases, roles }) => [...aliases, ...roles]));
  return {
    names: fresh.map((found): Proposal => {
      const { document, text, start, end } = found.first;
      const { address, text: paragraph = '' } = texts[document]?.[text] ?? {};
      const quote = sentenceAround(paragraph, start, end);
      return { found, quote, document: documents[document]?.id ?? '', ...(address !== undefined && { address }) };
    }),
    twins: likelyTwins(fresh, entries),
    unused: entries.filter(({ id, mergedInto }) => mergedInto === undefined && !used.has(id)),
    demonyms: recognised.demonyms
      .filter(({ form }) => !forms.has(form))
      .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
  };
}

function byEvidence(a: FoundName, b: FoundName): number {
  return b.evidence - a.evidence || b.count - a.count || (a.id < b.id ? -1 : 1);
}
