import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, all of which begin with one letter: more than a page of the list holds. */
const COUNT = 1200;

/** Writes a corpus with one text, which names many people, and a file that knows them all. */
export async function writeRegisterCorpus(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = Array.from({ length: COUNT }, (_, i) => `Bran ${surname(i)}`);
  await writeFile(join(folder, 'INDEX.md'), '# A register\n\n- [Who was there](register.txt)\n');
  await writeFile(
    join(folder, 'register.txt'),
    names.map((name) => `${name} was there, and so was Ida Quill.\n`).join('\n'),
  );
  const entries = [...names, 'Ida Quill'].map((name) => `- name: ${name}\n  kind: person\n`);
  await writeFile(join(folder, 'names.yaml'), entries.join(''));
}

/** 0 → "Balam", 1 → "Balan", …: no two are one name misspelt. */
function surname(index: number): string {
  const [first, middle, last] = [index % 12, Math.floor(index / 12) % 10, Math.floor(index / 120)];
  return `${STARTS[first]}${MIDDLES[middle]}${ENDS[last]}`;
}

const STARTS = 'Bal Cor Dun Fer Gal Hol Jar Kel Lor Mar Nor Pel'.split(' ');
const MIDDLES = 'and ber cot dif eth fog gar hun ist kow'.split(' ');
const ENDS = 'am el ick ol ury aster owen imund yce edrin'.split(' ');
