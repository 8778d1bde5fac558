import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../kept.ts';
import { type Fault, fault } from '../faults.ts';
import type { Document, Catalogued, Place } from '../model.ts';
import { INDEX_FILE } from '../read/read-index.ts';
import type { NameEntry } from './names-ledger.ts';
import { hasRules, otherLanguageOf } from './recogniser/languages.ts';
import type { Guessable } from './recogniser/recognise.ts';

/** The language that the text of a document looks like, where that is not the corpus's and none is declared; else `''`. */
export function likelyOther(document: Document, texts: readonly string[], kept: Kept = NOTHING_KEPT): string {
  if (!isUndeclared(document)) return '';
  const { language } = document;
  const text = texts.join('\n');
  return keptOr(kept, keyOf('other language', language, text), () => otherLanguageOf(text, language) ?? '');
}

/**
 * What the rules may find in each document: anything, if they are made for its language; else only what the ledger of names
 * has, so that a page of a name keeps its mentions. The faults tell the editor of it.
 * @param others of each document, as {@link likelyOther} says
 * @param policy with `reviewed` the editor asks for no guesses, and is not told that there are none
 */
export function guessableIn(
  documents: readonly Document[],
  others: readonly string[],
  before: readonly NameEntry[],
  policy: 'all' | 'reviewed',
  manuscripts: readonly Catalogued[],
): { readonly guessable: readonly Guessable[]; readonly faults: readonly Fault[] } {
  const byFile = new Map(manuscripts.map((manuscript) => [manuscript.listing.file, manuscript]));
  const doubtful = new Map(
    documents.flatMap((document, i): [Document, string][] => (others[i] ? [[document, others[i]]] : [])),
  );
  const without = documents.filter((document) => !doubtful.has(document) && !hasRules(document.language));
  const published = new Set(before.map(({ id }) => id));
  const limited = new Set([...doubtful.keys(), ...without]);
  const unreviewed = [...Map.groupBy(without, ({ language }) => language)].map(([language, its]) =>
    fault(
      'unreviewed-names',
      placeIn(INDEX_FILE, byFile.get(its[0]?.ledger.file ?? '')?.listing.place.line),
      language,
      its.length,
    ),
  );
  return {
    guessable: documents.map((document) => (limited.has(document) ? published : undefined)),
    faults: [
      ...[...doubtful].map(([{ ledger, language }, other]) =>
        fault('language-doubtful', placeIn(ledger.file, byFile.get(ledger.file)?.firstLine), language, other),
      ),
      ...(policy === 'all' ? unreviewed : []),
    ],
  };
}

function placeIn(file: string, line: number | undefined): Place {
  return { file, ...(line !== undefined && { line }) };
}

function isUndeclared({ metadata }: Document): boolean {
  return metadata.language === undefined;
}
