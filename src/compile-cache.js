/**
 * Loaded before a command (`node --import`): Node keeps what it compiles of all modules, those of threads too, since
 * to load programs is half of a small build. It is JavaScript: for a file of TypeScript Node would load its compiler first, to start
 * a cache in which all is compiled already.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules/.cache/pilcrow/compiled');
enableCompileCache(folder);
process.env.NODE_COMPILE_CACHE = folder;
