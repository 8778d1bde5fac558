import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prose } from '../../bench/material/prose.ts';

/** Documents of a thousand words. */
const COUNT = 40;

/** Writes a corpus of forty documents: too many to read them all for a common word. */
export async function writeManyCorpus(folder: string): Promise<void> {
  const documents = Array.from({ length: COUNT }, (_, i) => ({ file: `document-${i + 1}.txt`, ...prose(i + 1) }));
  await mkdir(folder, { recursive: true });
  const list = documents.map(({ file, title }) => `- [${title}](${file})\n`);
  await writeFile(join(folder, 'INDEX.md'), `# Many texts\n\n${list.join('')}`);
  for (const { file, paragraphs } of documents) await writeFile(join(folder, file), `${paragraphs.join('\n\n')}\n`);
}
