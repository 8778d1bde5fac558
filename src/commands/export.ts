/** `npm run export -- opensearch FOLDER`: the paragraphs of the built site as files for another engine. */
import { resolve } from 'node:path';
import { ENGINES, type Engine } from '../engines/engines.ts';
import { exportSite } from '../engines/export-site.ts';
import { readSettings } from '../settings.ts';

const [engine = '', folder, ...rest] = process.argv.slice(2);
if (!isEngine(engine) || folder === undefined || rest.length > 0) {
  console.error(`Usage: npm run export -- ${Object.keys(ENGINES).join(' | ')} FOLDER`);
  process.exitCode = 1;
} else {
  try {
    const count = await exportSite(readSettings([], process.env).out, engine, resolve(folder));
    console.log(`${count} paragraphs for ${engine} are in ${folder}.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function isEngine(word: string): word is Engine {
  return Object.hasOwn(ENGINES, word);
}
