import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from '../../settings.ts';

/** The size that social networks show, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** Scripts that the font of the card can set; a title in another one is left to the text around the picture. */
const SETTABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Zs}\p{Sc}]+$/u;

/**
 * `/assets/card.png`: the picture that social networks show for a link to this site or, with `CARDS=1`, to one of its
 * documents. It is drawn once for a title, and kept from build to build.
 */
export async function card(title: string): Promise<Uint8Array> {
  const kept = join(CACHE, `card-${hash('sha256', `${DRAWING} ${title}`).slice(0, 16)}.png`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const drawn = await draw(title);
  await mkdir(CACHE, { recursive: true });
  // Under another name until it is whole: a build may be killed here.
  await writeFile(`${kept}.new`, drawn);
  await rename(`${kept}.new`, kept);
  return drawn;
}

/** To be counted up with every change of the drawing. */
const DRAWING = 1;

async function draw(title: string): Promise<Uint8Array> {
  const { default: satori } = await import('satori');
  const { default: sharp } = await import('sharp');
  const words = SETTABLE.test(title.normalize('NFC')) ? title.normalize('NFC') : '';
  const fonts = await Promise.all(['latin', 'latin-ext', 'cyrillic', 'greek'].map(readFont));
  const svg = await satori(drawing(words) as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

async function readFont(subset: string) {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/source-serif-4/files/source-serif-4-${subset}-400-normal.woff`,
  );
  return { name: `Source Serif ${subset}`, data: await readFile(path), weight: 400, style: 'normal' } as const;
}

function drawing(title: string) {
  const fontFamily = 'Source Serif latin, Source Serif latin-ext, Source Serif cyrillic, Source Serif greek';
  const column = {
    display: 'flex',
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: SIZE.width,
    height: SIZE.height,
  };
  const shown = title.length > 140 ? `${title.slice(0, 139)}…` : title;
  const size = shown.length > 70 ? 56 : 80;
  return {
    type: 'div',
    props: {
      style: { ...column, padding: 80, background: '#fffdf9', color: '#23201c', fontFamily },
      children: [
        { type: 'div', props: { style: { fontSize: 110, lineHeight: 1, color: '#7a2e1f' }, children: '¶' } },
        { type: 'div', props: { style: { fontSize: size, lineHeight: 1.15 }, children: shown } },
      ],
    },
  };
}
