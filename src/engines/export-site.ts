import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { documentsOf, jsonLines, originOf } from './built-site.ts';
import { ENGINES, type Engine, type ExportedParagraph } from './engines.ts';

/**
 * Writes the paragraphs of a built site, and what an engine has to know of them before.
 * @param site its folder
 * @returns how many paragraphs
 * @throws Error if there is no built site in the folder
 */
export async function exportSite(site: string, engine: Engine, folder: string): Promise<number> {
  const paragraphs = await paragraphsOf(site);
  const { settings, linesOf } = ENGINES[engine];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, settings.file), `${JSON.stringify(settings.content, null, 2)}\n`);
  let count = 0;
  async function* lines() {
    for await (const paragraph of paragraphs) {
      count += 1;
      for (const line of linesOf(paragraph)) yield `${JSON.stringify(line)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, settings.lines)));
  return count;
}

type Listed = Pick<ExportedParagraph, 'title' | 'author' | 'date' | 'language'> & { readonly id: string };
type Line = Pick<ExportedParagraph, 'document' | 'number' | 'url' | 'text'> & {
  readonly id: string;
  readonly names: readonly { readonly id: string; readonly text: string }[];
};

async function paragraphsOf(site: string): Promise<AsyncIterable<ExportedParagraph>> {
  const documents = new Map((await documentsOf<Listed>(site)).map((document) => [document.id, document]));
  const origin = (await originOf(site)) ?? '';
  const called = new Map<string, Promise<readonly string[]>>();
  const callsOf = (id: string) => {
    const calls = called.get(id) ?? readCalls(site, id);
    called.set(id, calls);
    return calls;
  };
  return (async function* () {
    let position = 0;
    for await (const { id, document, number, url, text, names } of jsonLines<Line>(join(site, 'corpus.ndjson'))) {
      const { title = '', author, date, language = '' } = documents.get(document) ?? {};
      const ids = [...new Set(names.map((name) => name.id))];
      const calls = [...names.map((name) => name.text), ...(await Promise.all(ids.map(callsOf))).flat()];
      const of = { document, title, author, date, language, number, url: `${origin}${url}`, text };
      yield { id: `${document}#${id}`, position, ...of, names: ids, called: [...new Set(calls)] };
      position += 1;
    }
  })();
}

/** A name's full name and aliases; one without a page is called as the text calls it. */
async function readCalls(site: string, id: string): Promise<readonly string[]> {
  const text = await readFile(join(site, 'names', `${id}.json`), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const { name, aliases } = JSON.parse(text) as { name: string; aliases: readonly string[] };
  return [name, ...aliases];
}
