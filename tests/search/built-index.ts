import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AskedSite, askSite } from '../../src/commands/ask-site.ts';
import { convert } from '../../src/corpus/convert.ts';
import type { Document } from '../../src/corpus/model.ts';
import { type IndexRecord, recordsOf } from '../../src/data/search/index-records.ts';
import { searchNamesFiles } from '../../src/data/search/search-names.ts';
import { mainNames, searchShards } from '../../src/data/search/search-shards.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { PROJECT } from '../../src/settings.ts';

export type BuiltIndex = {
  readonly site: AskedSite;
  readonly folder: string;
  readonly documents: readonly Document[];
  /** What it is made of. */
  readonly records: () => AsyncIterable<IndexRecord>;
};

/** The index of a corpus as a build makes it, without pages. */
export async function builtIndex(seeds: string): Promise<BuiltIndex> {
  const conversion = await convert({
    folder: seeds,
    withDrafts: false,
    isStrict: false,
    publicFolder: join(PROJECT, 'public'),
  });
  if (conversion.documents.length === 0) throw new Error(conversion.faults.map(({ message }) => message).join('\n'));
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-index-'));
  const main = mainNames(conversion.names);
  async function* pages() {
    for (const document of conversion.documents) {
      yield {
        path: `/${document.id}/`,
        html: pageOf(document),
        mainNames: main.get(document.id),
        year: document.metadata.date?.slice(0, 4),
      };
    }
  }
  await writeSearchIndex(folder, { pages: pages(), shards: searchShards(conversion) });
  await mkdir(join(folder, 'search'), { recursive: true });
  for (const [path, json] of searchNamesFiles(conversion)) await writeFile(join(folder, path), json);
  return { site: await askSite(folder), folder, documents: conversion.documents, records: () => recordsOf(pages()) };
}

function pageOf(document: Document): string {
  const body = document.blocks.map((block) => {
    if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
    if (block.kind !== 'paragraph') return '';
    const { address, text, mentions } = block;
    let html = '';
    let at = 0;
    for (const { start, end, name, kind } of mentions) {
      html += `${escaped(text.slice(at, start))}<span data-name="${name}" data-kind="${kind}">${escaped(text.slice(start, end))}</span>`;
      at = end;
    }
    return `<p data-paragraph="${address.slice(1)}">${html}${escaped(text.slice(at))}</p>`;
  });
  return `<html lang="${document.language}"><article data-document="${document.id}"><h1>${escaped(document.title)}</h1>${body.join('')}</article></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
