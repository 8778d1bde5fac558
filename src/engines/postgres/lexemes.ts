/** What a record is found under in PostgreSQL: its words, those that stand side by side, and its facets, as lexemes of one `tsvector`. */
import type { IndexRecord } from '../../data/search/index-records.ts';
import type { FacetName } from '../../search/facet-names.ts';
import { indexedNumber, indexedWords, isWritten, orderedWords } from '../../search/index/indexed-words.ts';
import type { Stemmer } from '../../search/stems/stemmer.ts';
import { tokens } from '../../search/words/tokens.ts';

/** So often a record says a word, or a name, of which it says more than most. */
const OFTEN = 4;

/** Of a lexeme, in UTF-8 bytes; PostgreSQL takes 2,046. A longer word is found by its beginning. */
const LONGEST_LEXEME = 1000;

/** @param stem of the language of the record */
export function lexemesOf({ record, document, year, names, kinds }: IndexRecord, stem: Stemmer): Set<string> {
  const counts = new Map<string, number>();
  const lexemes = new Set([
    facetLexeme('document', document),
    ...(year === undefined ? [] : [facetLexeme('year', year)]),
    ...kinds.map((kind) => facetLexeme('kind', kind)),
    ...names.map((name) => facetLexeme('name', name)),
  ]);
  const count = (lexeme: string) => counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1);
  for (const { number, text, heading = '', mentions } of record.paragraphs) {
    lexemes.add(indexedNumber(number));
    for (const { name } of mentions) count(facetLexeme('name', name));
    for (const words of [heading, text].map((written) => tokens(written))) {
      for (const word of indexedWords(words, stem)) count(lexeme(word));
      const ordered = orderedWords(words, stem);
      for (const [at, word] of ordered.entries()) {
        if (isWritten(word)) lexemes.add(lexeme(word));
        const next = ordered[at + 1];
        if (next !== undefined) lexemes.add(runLexeme([word, next]));
      }
    }
  }
  for (const [word, times] of counts) {
    lexemes.add(word);
    if (times >= OFTEN) lexemes.add(oftenLexeme(word));
  }
  return lexemes;
}

/** A word as the index has it. */
export function lexeme(word: string): string {
  // No letter takes more than three bytes a unit.
  if (word.length * 3 <= LONGEST_LEXEME && !word.includes('\0')) return word;
  const bytes = Buffer.from(word.replaceAll('\0', ''));
  return bytes.length <= LONGEST_LEXEME ? bytes.toString() : bytes.subarray(0, LONGEST_LEXEME).toString();
}

/** One word of the order of a text, or two that stand side by side. */
export function runLexeme(run: readonly string[]): string {
  return lexeme(run.join(' '));
}

/** What only records have that say it often. */
export function oftenLexeme(of: string): string {
  return lexeme(`*${of}`);
}

/** A sign in front, so that no beginning of a word is one of a facet. */
export function facetLexeme(facet: FacetName, value: string): string {
  return lexeme(`=${facet} ${value}`);
}
