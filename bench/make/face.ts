/**
 * `node bench/make/face.ts`: cuts the site's own face, the three files in src/styles/face, out of Source Serif 4. All three
 * together must stay within `MOST` bytes; what a style needs least it goes without: bold, of which there are only words and short
 * lines, has no kerning, and neither bold nor italic has ligatures or old-style figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { LETTERS } from '../../src/styles/face/letters.ts';

const require = createRequire(import.meta.url);

const STYLES = [
  { name: 'regular', from: 'Regular', features: ['kern', 'liga', 'onum'] },
  { name: 'italic', from: 'It', features: ['kern'] },
  { name: 'bold', from: 'Semibold', features: [] },
];

/** Bytes. */
const MOST = 30_000;

let sum = 0;
for (const { name, from, features } of STYLES) {
  const whole = readFileSync(require.resolve(`source-serif/WOFF2/TTF/SourceSerif4-${from}.ttf.woff2`));
  const cut = await subset(whole, LETTERS, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    // No browser reads these.
    dropTables: ['BASE', 'DSIG', 'STAT', 'gasp'],
  });
  writeFileSync(new URL(`../../src/styles/face/${name}.woff2`, import.meta.url), cut);
  console.log(name, cut.length);
  sum += cut.length;
}
if (sum > MOST) throw new Error(`The face has ${sum} bytes, more than ${MOST}.`);
