/** `npm run breaks -- DOCUMENT`: writes where the paragraphs of a text would start as a file for the editor to change. */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readCatalogue } from '../corpus/convert.ts';
import { sentence } from '../corpus/faults.ts';
import { gatherFaults } from '../corpus/gather-faults.ts';
import { suggestBreaks } from '../corpus/paragraphs/fit-breaks.ts';
import type { Manuscript } from '../corpus/model.ts';
import { breaksFile } from '../corpus/read/read-seeds.ts';
import { formatOf } from '../corpus/formats/formats.ts';
import { publishedTexts } from '../corpus/formats/plain/read-plain-text.ts';
import { breakStarts } from '../corpus/paragraphs/segment.ts';
import { NOTHING_KEPT } from '../kept.ts';
import { PROJECT, readSettings } from '../settings.ts';
import { UNSEEN } from '../stages.ts';
import { endWith } from './end-with.ts';

try {
  console.log(await writeBreaks(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}

/** @throws Error with a sentence for the person who asked for what cannot be done */
async function writeBreaks(args: readonly string[]): Promise<string> {
  const [id, ...others] = args;
  if (!id || others.length > 0) throw new Error('Usage: npm run breaks -- DOCUMENT');
  const { seeds: folder } = readSettings([], process.env);
  const request = { folder, withDrafts: true, isStrict: false, publicFolder: join(PROJECT, 'public') };
  const { manuscripts, faulty } = await readCatalogue({ request, kept: NOTHING_KEPT, stages: UNSEEN });
  const manuscript = manuscripts.find((one) => one.id === id);
  // Published paragraphs keep their places, so they must be known.
  const errors = gatherFaults(faulty, request).filter(
    ({ code, level }) => level === 'error' && (!manuscript || code === 'bad-ledger'),
  );
  if (errors.length > 0) throw new Error(errors.map(sentence).join('\n'));
  if (!manuscript)
    throw new Error(`There is no document "${id}". There are: ${manuscripts.map((one) => one.id).join(', ')}.`);
  const file = breaksFile(manuscript.listing.file);
  const lines = suggested(manuscript);
  const path = join(folder, file);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new Error(`${relative('', path)} is there already. Change it, or remove it first.`);
    },
  );
  return `${relative('', path)}: ${lines.length} breaks. Each line opens a paragraph: change, add or remove lines, then build.`;
}

function suggested(manuscript: Manuscript): string[] {
  const { id, content, listing, metadata } = manuscript;
  const { text } = content();
  const known = { meanLength: metadata.paragraph, published: publishedTexts(manuscript) };
  const starts = formatOf(listing.file)?.hasParagraphs === false ? breakStarts(text, known) : undefined;
  if (!starts) throw new Error(`"${id}" has paragraphs of its own: blank lines, lines or Markdown divide it.`);
  return suggestBreaks(text, starts);
}
