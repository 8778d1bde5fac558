import { join } from 'node:path';
import { convert } from '../../src/corpus/convert.ts';
import { type Document, paragraphs } from '../../src/corpus/model.ts';
import type { Name } from '../../src/corpus/names/model.ts';
import { searchNamesFiles } from '../../src/data/search/search-names.ts';
import { ask } from '../../src/search/ask.ts';
import { candidatesFor } from '../../src/search/index/needs.ts';
import { indexedCapitals, indexedNumber, indexedStem, indexedWords } from '../../src/search/index/indexed-words.ts';
import { tokens } from '../../src/search/words/tokens.ts';
import type { Candidate, Sources } from '../../src/search/index/sources.ts';
import { readParagraph } from '../../src/search/index/find-in-paragraph.ts';
import { createResolver } from '../../src/search/names/resolve-name.ts';
import { english } from '../../src/search/stems/english.ts';
import { PROJECT } from '../../src/settings.ts';

/** A corpus to ask without an index. */
export async function sourcesOf(
  folder: string,
): Promise<{ sources: Sources; documents: readonly Document[]; names: readonly Name[] }> {
  const publicFolder = join(PROJECT, 'public');
  const conversion = await convert({ folder, withDrafts: false, isStrict: false, publicFolder });
  const [[, file]] = searchNamesFiles(conversion) as [[string, string]];
  const names = JSON.parse(file);
  const atHand = { names: names.names, resolve: createResolver(names) };
  const all = conversion.documents.map((document, position) => ({
    candidate: candidateOf(document, position),
    words: wordsOf(document),
  }));
  const sources: Sources = {
    base: '',
    stemmers: [english],
    namesFor: async () => atHand,
    candidates: (need) =>
      candidatesFor(need, async (one) => {
        const has = (words: ReadonlySet<string>) => {
          if ('facet' in one || 'run' in one) return true;
          if ('beginning' in one) return [...words].some((word) => word.startsWith(one.beginning));
          if ('number' in one) return words.has(indexedNumber(one.number));
          return words.has('stem' in one ? indexedStem(one.stem) : indexedCapitals(one.capitals));
        };
        return all.filter(({ words }) => has(words)).map(({ candidate }) => candidate);
      }),
  };
  return { sources, documents: conversion.documents, names: conversion.names };
}

/** The addresses of all paragraphs that answer, best first. */
export async function addresses(sources: Sources, query: string): Promise<string[]> {
  const { results } = await ask(sources, { query, enough: Number.POSITIVE_INFINITY });
  return results.map(({ address }) => address);
}

function wordsOf(document: Document): Set<string> {
  return new Set(
    paragraphs(document).flatMap(({ address, text }) => [
      indexedNumber(address.slice(1)),
      ...indexedWords(tokens(text), english),
    ]),
  );
}

function candidateOf(document: Document, position: number): Candidate {
  const { id, title, metadata } = document;
  const read = paragraphs(document).map((paragraph) => readParagraph(paragraph, english));
  return {
    id,
    score: 1,
    read: async () => ({
      path: `/${id}/`,
      position,
      from: 0,
      paragraphs: read,
      document: id,
      title,
      language: metadata.language ?? 'en',
    }),
  };
}
