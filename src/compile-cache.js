/**
 * Loaded before a command (`node --import`): Node keeps what it compiles of all modules, those of threads too. To load programs takes
 * most of the time of a small build, and half of that is saved. It is JavaScript, since Node would load its reader of TypeScript
 * to start a cache in which all is read already.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules/.cache/pilcrow/compiled');
enableCompileCache(folder);
process.env.NODE_COMPILE_CACHE = folder;
