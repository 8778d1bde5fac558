import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, lexer, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';

const STYLES = join(import.meta.dirname, '../../src');

/** Browsers know them, the table of this parser does not. */
const KNOWN = new Set(['display:block math', 'text-align:-webkit-left', 'text-align:-webkit-right']);

/** A browser drops what it does not know without a word: a slip of the pen is seen nowhere else. */
test.each(globSync('**/*.css', { cwd: STYLES }))('each declaration of %s is one that CSS has', (file) => {
  const wrong: string[] = [];
  const onParseError = ({ message }: Error) => wrong.push(message);
  const sheet = parse(readFileSync(join(STYLES, file), 'utf8'), { positions: true, onParseError });
  walk(sheet, {
    visit: 'Declaration',
    enter({ property, value, loc }) {
      // Of descriptors (`src` of a font) it has another table; what a variable holds may be anything.
      if (this.atrule && !this.rule) return;
      const error = lexer.matchProperty(property, value).error?.message ?? '';
      const declaration = `${property}:${generate(value)}`;
      if (/^(?:Unknown|Mismatch)/.test(error) && !KNOWN.has(declaration) && !property.startsWith('--'))
        wrong.push(`line ${loc?.start.line}: ${declaration}: ${error.split('\n')[0]}`);
    },
  });
  expect(wrong).toEqual([]);
});
