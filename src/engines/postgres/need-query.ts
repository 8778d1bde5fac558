import { indexedCapitals, indexedNumber, indexedStem, pairsOf } from '../../search/index/indexed-words.ts';
import type { Need } from '../../search/index/sources.ts';
import { facetLexeme, lexeme, oftenLexeme, runLexeme } from './lexemes.ts';

/**
 * What a record has to have, as the text of a `tsquery`; nothing where no record can have it.
 *
 * `{ every: [{ stem: 'talk' }, { facet: 'year', value: '2022' }] }` → `('talk0' & '=year 2022')`
 *
 * @param isOften only records that say it often: the best, where very many have it
 */
export function queryOf(need: Need, isOften = false): string | undefined {
  const all = (needs: readonly Need[]) => needs.map((one) => queryOf(one, isOften));
  const said = (word: string) => quoted(isOften ? oftenLexeme(word) : lexeme(word));
  if ('every' in need) return every(all([...need.every, ...(need.sideBySide ? [need.sideBySide] : [])]));
  if ('some' in need)
    return joined(
      all(need.some).filter((query) => query !== undefined),
      '|',
    );
  if ('stem' in need) return said(indexedStem(need.stem));
  if ('exactStem' in need) return said(indexedStem(need.exactStem));
  if ('capitals' in need) return said(indexedCapitals(need.capitals));
  if ('number' in need) return quoted(lexeme(indexedNumber(need.number)));
  if ('beginning' in need) return need.beginning === '' ? undefined : `${quoted(lexeme(need.beginning))}:*`;
  if ('run' in need) return every(pairsOf(need.run).map((pair) => quoted(runLexeme(pair))));
  const facet = facetLexeme(need.facet, need.value);
  return need.facet === 'name' ? said(facet) : quoted(facet);
}

function every(queries: readonly (string | undefined)[]): string | undefined {
  const known = queries.filter((query) => query !== undefined);
  return known.length === queries.length ? joined(known, '&') : undefined;
}

function joined(queries: readonly string[], operator: '&' | '|'): string | undefined {
  return queries.length > 1 ? `(${queries.join(` ${operator} `)})` : queries[0];
}

/** A lexeme as texts of `tsquery` and `tsvector` write it. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'`;
}
