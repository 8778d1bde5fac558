import { join } from 'node:path';
import { convert } from '../../src/corpus/convert.ts';
import { type Document, paragraphs } from '../../src/corpus/model.ts';
import type { Name } from '../../src/corpus/names/model.ts';
import { searchNamesFiles } from '../../src/data/search/search-names.ts';
import { ask } from '../../src/search/ask.ts';
import { candidatesFor } from '../../src/search/index/needs.ts';
import type { FoundRecord, Sources } from '../../src/search/index/sources.ts';
import { readParagraph } from '../../src/search/index/find-in-paragraph.ts';
import { restoredNames } from '../../src/search/names/name-index.ts';
import { createResolver } from '../../src/search/names/resolve-name.ts';
import { english } from '../../src/search/stems/english.ts';
import { PROJECT } from '../../src/settings.ts';
import { inMemory } from './in-memory.ts';

/** A corpus to ask without an index. */
export async function sourcesOf(
  folder: string,
): Promise<{ sources: Sources; documents: readonly Document[]; names: readonly Name[] }> {
  const publicFolder = join(PROJECT, 'public');
  const conversion = await convert({ folder, withDrafts: false, isStrict: false, publicFolder });
  const [[, file]] = searchNamesFiles(conversion) as [[string, string]];
  const names = restoredNames(JSON.parse(file));
  const atHand = { names: names.names, resolve: createResolver(names) };
  const find = inMemory(conversion.documents.map(recordOf));
  const sources: Sources = {
    base: '',
    stemmers: [english],
    namesFor: async () => atHand,
    candidates: (need) => candidatesFor(need, find),
  };
  return { sources, documents: conversion.documents, names: conversion.names };
}

/** The addresses of all paragraphs that answer, best first. */
export async function addresses(sources: Sources, query: string): Promise<string[]> {
  const { results } = await ask(sources, { query, enough: Number.POSITIVE_INFINITY });
  return results.map(({ address }) => address);
}

function recordOf(document: Document, position: number): FoundRecord {
  const { id, title, metadata } = document;
  return {
    path: `/${id}/`,
    position,
    from: 0,
    paragraphs: paragraphs(document).map((paragraph) => readParagraph(paragraph, english)),
    document: id,
    title,
    language: metadata.language ?? 'en',
  };
}
